import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cmsConfig } from '#outputs/cms/config.ts';

test('the forms of the editor are what they were (write them again with: npx vitest run --project unit tests/contract/cms -u)', async () => {
  const config = cmsConfig({ siteName: 'Northshire', siteUrl: 'https://www.example.org' });
  const text = `${JSON.stringify(config, null, 1)}\n`;
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'config.json'));
});
