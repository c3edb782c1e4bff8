import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { cmsConfig } from '#outputs/cms/config.ts';
import { normalisedConfig } from '#outputs/cms/normalise.ts';

const require = createRequire(import.meta.url);
const config = cmsConfig({ siteName: 'Northshire', siteUrl: 'https://www.example.org' });

/** The file of Decap’s own source that reads a configuration, out of the map beside its bundle. */
function decapSource(): string {
  const map = JSON.parse(
    readFileSync(require.resolve('decap-cms/dist/decap-cms.js.map'), 'utf8'),
  ) as { sources: string[]; sourcesContent: string[] };
  const at = map.sources.findIndex((name) => name.endsWith('decap-cms-core/dist/esm/actions/config.js')); // prettier-ignore
  return map.sourcesContent[at] ?? '';
}

/** Decap’s own reading of a configuration: the two functions it runs after its check, with what they lean on. */
function decapReads(given: object): unknown {
  const code = decapSource()
    .replace(/^import .*$/gm, '')
    .replace(/^export (?=const|async|function)/gm, '');
  const leansOn = `
    const I18N = 'i18n', FOLDER = 'folder_based_collection', FILES = 'file_based_collection';
    const trim = (text) => text.replace(/^\\/+|\\/+$/g, '');
    const trimStart = (text) => text.replace(/^\\/+/, '');
    const produce = (value, change) => { change(value); return value; };
    const resolveBackend = () => ({});`;
  return runInNewContext(
    `${leansOn}${code}; applyDefaults(normalizeConfig(given))`,
    { given: structuredClone(given), console },
    { filename: 'decap-config.js' },
  );
}

test('the configuration that the page is given is the one that Decap would have made of it', () => {
  expect(decapSource()).toContain('function applyDefaults');
  expect(normalisedConfig(config)).toEqual(decapReads(config));
});
