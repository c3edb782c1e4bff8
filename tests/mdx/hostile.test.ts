import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEntry } from '#mdx/read-entry.ts';

const folder = join(import.meta.dirname, '../fixtures/hostile');

/** What is said of each hostile file of the fixtures. */
const expected: Record<string, string> = {
  'import-of-a-module': '“import” or “export”',
  'import-for-its-effect': '“import” or “export”',
  'export-of-a-layout': '“import” or “export”',
  'export-that-stops-the-parser': '“import” or “export”',
  'expression-in-a-heading': 'Curly brackets',
  'expression-in-a-link': 'Curly brackets',
  'expression-in-a-setting': 'Curly brackets',
  'expression-spread-into-a-component': 'Curly brackets',
  'script-from-elsewhere': '<script> is not allowed',
  'style-that-hides': '<style> is not allowed',
  frame: '<iframe> is not allowed',
  form: '<form> is not allowed',
  'picture-with-an-event': '<img> is not allowed',
  'drawing-with-a-script': '<svg> is not allowed',
  refresh: '<meta> is not allowed',
  comment: '“<”',
  'component-unknown': 'no component called',
  'component-with-html': 'has no setting',
  'component-for-a-client': 'has no setting',
  'link-that-runs-code': 'only https:',
  'link-to-data': 'only https:',
  'link-without-scheme': 'starts with “//”',
  'link-with-look-alikes': 'mixes letters of two alphabets',
  'link-that-copies-mail': 'plain e-mail address',
  'link-read-backwards': 'hidden character',
  'picture-from-the-disk': 'not from the media library',
  'picture-with-a-script': 'not from the media library',
  'second-title': 'Heading 1',
  'word-with-a-gap': 'hidden character',
  'code-with-a-tag': 'more than a plain name',
  'settings-twice': 'appears twice',
  'settings-with-a-layout': '“layout” is not a setting',
  'settings-with-an-address': '“slug” is not a setting',
  'settings-that-multiply': 'code of YAML',
  'settings-that-reach-inside': 'cannot be the name',
  'settings-of-another-kind': 'missing or not closed',
  'settings-with-a-date-that-is-none': 'not a real date',
};

describe('a hostile file', () => {
  test('has its place in the list, each of them', () => {
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(expected)
        .map((name) => `${name}.mdx`)
        .sort(),
    );
  });

  test.each(Object.entries(expected))('with %s is refused: %s', (name, words) => {
    const { entry, faults } = readEntry(
      'pages',
      `content/pages/${name}.mdx`,
      readFileSync(join(folder, `${name}.mdx`)),
    );
    expect(entry).toBeUndefined();
    expect(faults.map(({ fault }) => fault).join('\n')).toContain(words);
    for (const { file, line, remedy } of faults) {
      expect(file).toBe(`content/pages/${name}.mdx`);
      expect(line).toBeGreaterThan(0);
      expect(remedy).not.toBe('');
    }
  });
});
