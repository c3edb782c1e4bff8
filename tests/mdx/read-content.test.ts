import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
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
  const { content, faults } = readContent(folder, 'content', join(folder, '../no-media'));
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

  test('holds nothing but collections', () => {
    const { told } = after((folder) => mkdirSync(join(folder, 'decision')));
    expect(told).toEqual([expect.stringContaining('Did you mean “decisions”?')]);
  });

  test('must have every collection and the settings of the site', () => {
    const { told } = after((folder) => {
      rmSync(join(folder, 'alerts'), { recursive: true });
      rmSync(join(folder, 'site.yaml'));
    });
    expect(told).toEqual([
      expect.stringContaining('content/alerts: This folder is missing.'),
      expect.stringContaining('content/site.yaml: '),
    ]);
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
      writeFileSync(join(folder, 'pages/services.mdx'), '---\ntitle: x\nwibble: 1\n---\n\n{a}\n');
      writeFileSync(join(folder, 'alerts/snow.yaml'), 'title: Snow\n');
      writeFileSync(join(folder, 'site.yaml'), 'name: x\n');
    });
    expect(new Set(told.map((line) => line.split(':')[0]))).toEqual(
      new Set([
        'content/pages/About.mdx',
        'content/pages/services.mdx',
        'content/alerts/snow.yaml',
        'content/site.yaml',
      ]),
    );
    expect(told.length).toBeGreaterThan(8);
  });
});
