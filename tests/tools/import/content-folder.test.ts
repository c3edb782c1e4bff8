import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownContent, writeEntries } from '#tools/import/content-folder.ts';
import type { ImportedEntry } from '#tools/import/word.ts';
import { folderWith } from '../folder.ts';
import { cabinetPaper } from './own-papers.ts';
import { wordFile } from './word-files.ts';

const root = join(import.meta.dirname, '../../..');
const settings = readFileSync(join(root, 'content/site.yaml'), 'utf8');
const council = readFileSync(join(root, 'content/authorities/essex.yaml'), 'utf8');
const site = { 'site.yaml': settings, 'authorities/essex.yaml': council };

const entry = (collection: ImportedEntry['collection'], id: string): ImportedEntry => ({
  collection,
  id,
  text: `text of ${id}`,
  title: id,
});

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/import.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('an import knows the council, the topics and every name of a content folder', () => {
  const folder = folderWith({
    ...site,
    'topics/highways.mdx': '---\ntitle: Highways\nsummary: Roads.\npublished: 2026-11-22\n---\n',
    'papers/broken.mdx': 'no settings',
  });
  expect(knownContent(folder)).toEqual({
    authority: 'essex',
    topics: [{ id: 'highways', title: 'Highways' }],
    existing: new Set(['authorities/essex', 'topics/highways', 'papers/broken']),
  });
  expect(() => knownContent(folderWith({}))).toThrow('There is no content here');
});

test('entries are written all or none, and no file is touched that was there', () => {
  const folder = folderWith({ ...site, 'papers/b.mdx': 'by hand' });
  expect(() => writeEntries(folder, [entry('papers', 'a'), entry('papers', 'b')])).toThrow(
    'This file exists already; nothing was written.',
  );
  expect(readdirSync(join(folder, 'papers'))).toEqual(['b.mdx']);
  expect(readFileSync(join(folder, 'papers/b.mdx'), 'utf8')).toBe('by hand');
  writeEntries(folder, [entry('papers', 'a'), entry('decisions', 'c')]);
  expect(readFileSync(join(folder, 'decisions/c.mdx'), 'utf8')).toBe('text of c');
});

test('the command prints what it made and what it was unsure of, and a dry run writes nothing', async () => {
  const folder = folderWith(site);
  const file = join(folder, 'a paper.docx');
  writeFileSync(file, await wordFile(cabinetPaper, 'styled'));
  const dry = run(file, '--content', folder, '--dry-run');
  expect(dry).toMatchObject({ status: 0, stderr: '' });
  expect(dry.stdout).toMatch(/^5 entries would be made:\n/);
  expect(readdirSync(folder)).not.toContain('papers');

  const made = run(file, '--content', folder);
  expect(made.stdout).toContain(
    `${folder}/papers/cabinet-report-2026.mdx\n      Cabinet Report, 2026`,
  );
  expect(made.stdout).toMatch(/\nUnsure of \d+ things:\n/);
  expect(readdirSync(join(folder, 'decisions'))).toHaveLength(3);
});

test('the command refuses what it cannot read with a letter, and a wrong call with its usage', () => {
  const folder = folderWith({ ...site, 'notes.docx': 'words' });
  const bad = run(join(folder, 'notes.docx'), '--content', folder);
  expect(bad).toMatchObject({ status: 1, stdout: '' });
  expect(bad.stderr).toMatch(
    /^notes\.docx\n {4}This is not a Word document\.\n {4}Open it in Word/,
  );
  expect(run(join(folder, 'none.docx'), '--content', folder)).toMatchObject({ status: 1 });
  expect(run('x.docx', '--content', folder, '--authority', 'atlantis').stderr).toContain(
    'There is no council “atlantis”',
  );
  expect(run('--content', folder)).toMatchObject({ status: 2 });
  expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
});
