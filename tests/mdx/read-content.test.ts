import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '#mdx/read-content.ts';
import { fixtureFolder } from '../model/fixture.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Faults of a copy of the example content after a change to its files. */
function after(change: (folder: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(folder);
  cpSync(fixtureFolder, folder, { recursive: true });
  change(folder);
  const { content, faults } = readContent(folder, 'content', join(folder, '../no-public'));
  return { content, told: faults.map(({ file, fault, remedy }) => `${file}: ${fault} ${remedy}`) };
}
const page = '---\ntitle: A page\n---\n\nWords.\n';

describe('the content folder', () => {
  test('is read whole: as many entries as files', () => {
    const { content, files, faults } = readContent(fixtureFolder);
    const entries = Object.values(content ?? {}).filter((value) => Array.isArray(value));
    expect(faults).toEqual([]);
    expect(entries.flat().length + 1).toBe(files);
  });

  test('gives each entry its file name as its id', () => {
    expect(
      readContent(fixtureFolder).content?.decisions.map(({ id, file }) => [id, file])[0],
    ).toEqual(['library-hours', 'content/decisions/library-hours.mdx']);
  });

  test.each([
    ['A.mdx', 'cannot be a web address'], ['a b.mdx', 'cannot be a web address'], ['a..b.mdx', 'cannot be a web address'],
    ['[slug].mdx', 'cannot be a web address'], ['.hidden.mdx', 'cannot be a web address'], ['a#b.mdx', 'cannot be a web address'],
    [`${'a'.repeat(81)}.mdx`, 'cannot be a web address'], ['admin.mdx', 'is reserved'], ['search.mdx', 'is reserved'],
    ['con.mdx', 'is reserved'], ['page.md', 'Only .mdx files belong here'], ['page.yaml', 'Only .mdx files belong here'],
    ['page.mdx~', 'Only .mdx files belong here'], ['script.js', 'Only .mdx files belong here'],
  ])('holds no page called “%s”', (name, words) => {
    const { content, told } = after((folder) => writeFileSync(join(folder, 'pages', name), page));
    expect(told).toEqual([expect.stringContaining(`content/pages/${name}: `)]);
    expect(told[0]).toContain(words);
    expect(content).toBeUndefined();
  }); // prettier-ignore

  test('shows the name of a file without its hidden characters', () => {
    const { told } = after((folder) => writeFileSync(join(folder, 'pages', 'a\u202Eb.mdx'), page));
    expect(told[0]).toContain('content/pages/a?b.mdx');
    expect(told[0]).not.toMatch(/\u202E/u);
  });

  test('holds no folders in folders, and follows no links', () => {
    const { told } = after((folder) => {
      mkdirSync(join(folder, 'pages/more'));
      symlinkSync('/etc/hostname', join(folder, 'pages/name.mdx'));
    });
    expect(told).toEqual([
      expect.stringContaining('Folders inside a collection'),
      expect.stringContaining('a link to another file'),
    ]);
  });

  test('holds nothing that is no plain file, and nothing too big to be read', () => {
    const { told } = after((folder) => {
      execFileSync('mkfifo', [join(folder, 'pages/pipe.mdx')]);
      writeFileSync(join(folder, 'pages/big.mdx'), '');
      truncateSync(join(folder, 'pages/big.mdx'), 3_000_000_000);
      rmSync(join(folder, 'site.yaml'));
      symlinkSync('/etc/hostname', join(folder, 'site.yaml'));
    });
    expect(told).toEqual([
      expect.stringContaining('content/pages/big.mdx: This file is too big; the limit is 200 kB.'),
      expect.stringContaining('content/pages/pipe.mdx: This is not a plain file.'),
      expect.stringContaining('content/site.yaml: This is not a plain file.'),
    ]);
  });

  test.each(['com1', 'com9', 'lpt1', 'lpt9', 'con', 'prn', 'aux', 'nul'])(
    'has nothing called “%s”, which a file system keeps for itself',
    (name) => {
      const topic = '---\ntitle: T\nsummary: A topic.\npublished: 2025-01-10\n---\n';
      const { told } = after((folder) => writeFileSync(join(folder, `topics/${name}.mdx`), topic));
      expect(told).toEqual([expect.stringContaining(`The name “${name}” is reserved.`)]);
    },
  );

  test('holds nothing but collections', () => {
    const { told } = after((folder) => mkdirSync(join(folder, 'decision')));
    expect(told).toEqual([expect.stringContaining('Did you mean “decisions”?')]);
  });

  test('must have the settings of the site', () => {
    const { told } = after((folder) => rmSync(join(folder, 'site.yaml')));
    expect(told).toEqual([expect.stringContaining('content/site.yaml: ')]);
  });

  test.each([
    ['no folder for a collection', () => {}],
    ['an empty one', (path: string) => mkdirSync(path)],
  ])('may have %s: there are no entries then', (_what, make) => {
    const { content, told } = after((folder) => {
      rmSync(join(folder, 'alerts'), { recursive: true });
      make(join(folder, 'alerts'));
    });
    expect(told).toEqual([]);
    expect(content?.alerts).toEqual([]);
    expect(content?.pages.length).toBeGreaterThan(0);
  });

  test('has no file where the folder of a collection belongs', () => {
    const { told } = after((folder) => {
      rmSync(join(folder, 'alerts'), { recursive: true });
      writeFileSync(join(folder, 'alerts'), '');
    });
    expect(told).toEqual([expect.stringContaining('content/alerts: This is not a folder.')]);
  });

  test.each(['data', 'search', 'decisions', 'authorities', 'feeds', 'by', 'compare', 'shortlist', 'index', 'nul'])(
    'has no page at the address “%s”, which is taken',
    (name) => {
      const { told } = after((folder) => writeFileSync(join(folder, `pages/${name}.mdx`), page));
      expect(told).toEqual([expect.stringContaining(`The name “${name}” is reserved.`)]);
    },
  ); // prettier-ignore

  test.each([
    ['data', []],
    ['search', []],
    ['decisions', []],
    ...['by', 'compare', 'shortlist', 'index'].map((name) => [
      name,
      [expect.stringContaining(`The name “${name}” is reserved.`)],
    ]),
  ])('has a topic called “%s” unless lists of topics use the name', (name, faults) => {
    const topic = '---\ntitle: T\nsummary: A topic.\npublished: 2025-01-10\n---\n';
    const { told } = after((folder) => writeFileSync(join(folder, `topics/${name}.mdx`), topic));
    expect(told).toEqual(faults);
  });

  test('shows only pictures that the media library holds', () => {
    const { told } = after((folder) =>
      writeFileSync(join(folder, 'pages/map.mdx'), `${page}\n![A map](/media/map.png)\n`),
    );
    expect(told).toEqual([
      expect.stringContaining('There is no file “/media/map.png” in the media library.'),
    ]);
  });

  test('has settings within the same limits as every other file', () => {
    const { told } = after((folder) =>
      writeFileSync(join(folder, 'site.yaml'), `a: ${'['.repeat(101)}`),
    );
    expect(told).toEqual([
      expect.stringContaining('content/site.yaml: Brackets or marks are nested too deeply.'),
    ]);
  });

  test('tells the faults of all its files at once', () => {
    const { told } = after((folder) => {
      renameSync(join(folder, 'pages/about.mdx'), join(folder, 'pages/About.mdx'));
      writeFileSync(
        join(folder, 'pages/opening-hours.mdx'),
        '---\ntitle: x\nwibble: 1\n---\n\n{a}\n',
      );
      writeFileSync(join(folder, 'alerts/snow.yaml'), 'title: Snow\n');
      writeFileSync(join(folder, 'site.yaml'), 'name: x\n');
    });
    expect(new Set(told.map((line) => line.split(':')[0]))).toEqual(
      new Set([
        'content/pages/About.mdx',
        'content/pages/opening-hours.mdx',
        'content/alerts/snow.yaml',
        'content/site.yaml',
      ]),
    );
    expect(told.length).toBeGreaterThan(8);
  });
});

describe('what editors set for search', () => {
  const search = (name: string, text: string) =>
    after((folder) => {
      mkdirSync(join(folder, 'search'));
      writeFileSync(join(folder, 'search', name), text);
    });

  test('is read with the lines of its values, and may be missing', () => {
    const { content, told } = search(
      'synonyms.yaml',
      'synonyms:\n  - say: [coach]\n    means: [bus]\n',
    );
    expect(told).toEqual([]);
    expect(content?.search?.synonyms?.lines['synonyms.0.means.0']).toBe(3);
    expect(content?.search?.bestBets).toBeUndefined();
  });

  test('is refused with all its faults', () => {
    const { content, told } = search(
      'synonyms.yaml',
      'synonyms:\n  - say: [coach]\n    means: [coach]\n',
    );
    expect(content).toBeUndefined();
    expect(told).toEqual([expect.stringContaining('leads in a circle back to this line')]);
  });

  test('is two files and no other', () => {
    expect(search('synonym.yaml', '').told).toEqual([
      expect.stringContaining('This is no file of the search. The files are synonyms.yaml'),
    ]);
  });
});
