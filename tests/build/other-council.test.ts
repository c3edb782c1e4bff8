import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, workshop } from './workshop.ts';

const { content, out, cache } = workshop();

test('a council that has no alerts, and no folder for them, has a site', () => {
  rmSync(join(content, 'alerts'), { recursive: true });
  const { code, output } = run(
    'tools/build.ts',
    ['--content', content, '--out', out, '--date', '2026-01-01'],
    { CACHE_DIR: cache, CONTENT_DIR: content },
  );
  expect(output).toContain('no fault');
  expect(code).toBe(0);
  expect(existsSync(join(out, 'index.html'))).toBe(true);
});
