import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEntry } from '#mdx/read-entry.ts';
import type { Entry } from '#schemas/body.ts';
import type { CollectionName } from '#schemas/index.ts';
import { checkContent } from '#tools/check/content.ts';
import { knownContent, writeEntries } from '#tools/import/content-folder.ts';
import type { Imported } from '#tools/import/word.ts';
import { folderWith } from '../folder.ts';
import { type Comparison, compare, editorsFields } from './compare.ts';
import { day, entriesOf, houseStyles, importParts } from './importing.ts';
import { cabinetParts, reportPartsOf } from './parts.ts';

const root = join(import.meta.dirname, '../../..');
const seeds = join(root, '../shared/seeds');

interface Seed {
  number: string;
  authority: string;
  parts: typeof cabinetParts;
  /** Names of the entries made by hand, and which imported entry each is held against. */
  document: string;
}

const papers: Seed[] = [
  {
    number: '000',
    authority: 'essex',
    parts: cabinetParts,
    document: 'cabinet-issues-autumn-2011',
  },
  { number: '001', authority: 'essex', parts: cabinetParts, document: 'cabinet-issues-early-2012' },
];
const report: Seed = {
  number: '004',
  authority: 'cambridgeshire',
  parts: reportPartsOf,
  document: 'cambridgeshire-education-strategy-update',
};

const textOf = ({ number }: Seed) =>
  readFileSync(
    join(seeds, readdirSync(seeds).find((name) => name.startsWith(number)) ?? ''),
    'utf8',
  );

const byHand = (collection: CollectionName, id: string): Entry<Record<string, unknown>> => {
  const file = `content/${collection}/${id}.mdx`;
  const { entry } = readEntry(collection, file, readFileSync(join(root, file)));
  if (!entry) throw new Error(file);
  return entry as Entry<Record<string, unknown>>;
};

const allByHand = (collection: CollectionName) =>
  readdirSync(join(root, 'content', collection)).map((name) =>
    byHand(collection, name.replace('.mdx', '')),
  );

const total = (comparisons: readonly Comparison[]): Comparison => ({
  equal: comparisons.reduce((sum, { equal }) => sum + equal, 0),
  compared: comparisons.reduce((sum, { compared }) => sum + compared, 0),
  differences: comparisons.flatMap(({ differences }) => differences),
});

/** Holds a paper and all that belongs to it against the entries made by hand. */
function comparePaper({ document }: Seed, imported: Imported): Comparison {
  const [ownDocument] = entriesOf(imported, 'documents');
  const [ownPaper] = entriesOf(imported, 'papers');
  if (!ownDocument || !ownPaper) throw new Error('There is no paper.');
  const rename = (text: string) => (text === document ? ownPaper.id : text);
  const decisions = entriesOf(imported, 'decisions').map((own) => {
    const made = allByHand('decisions').find(
      ({ data }) => data['paper'] === document && data['item'] === own.data['item'],
    );
    if (!made) throw new Error(`No decision by hand for ${own.id}.`);
    return compare(`item ${String(own.data['item'])}`, made, own, rename);
  });
  return total([
    compare('transcript', byHand('documents', document), ownDocument, rename),
    compare('paper', byHand('papers', document), ownPaper, rename),
    ...decisions,
  ]);
}

/** What every section has by hand and none has by import is told once. */
function inOneLine({ equal, compared, differences }: Comparison): Comparison {
  const [chosen, others] = [true, false].map((wanted) =>
    differences.filter((text) => /^section \d (?:topics|source\.quote)/.test(text) === wanted),
  );
  const line = `sections 1 to 8: topics and source.quote, ${chosen?.length ?? 0} values\n    by hand:  chosen by the editor\n    imported: (none)`;
  return { equal, compared, differences: [...(others ?? []), line] };
}

function compareReport({ document }: Seed, imported: Imported): Comparison {
  const [ownReport] = entriesOf(imported, 'reports');
  if (!ownReport) throw new Error('There is no report.');
  const made = byHand('reports', 'education-strategy-update');
  const rename = (text: string) =>
    text === document ? String((ownReport.data['source'] as { document: string }).document) : text;
  const sections = allByHand('report-sections').map((section) => {
    const own = entriesOf(imported, 'report-sections').find(
      ({ data }) => data['place'] === section.data['place'],
    );
    if (!own) throw new Error(`No section for ${section.id}.`);
    return compare(`section ${String(section.data['place'])}`, section, own, (text) =>
      text === made.id ? ownReport.id : rename(text),
    );
  });
  const [ownDocument] = entriesOf(imported, 'documents');
  if (!ownDocument) throw new Error('There is no transcript.');
  return total([
    compare('transcript', byHand('documents', document), ownDocument, rename),
    compare('report', made, ownReport, rename),
    inOneLine(total(sections)),
  ]);
}

if (existsSync(seeds)) {
  describe.each(houseStyles)('A supplied paper as a Word file in the house style “%s”', (style) => {
    test.each([...papers, report])(
      'equals the entries made by hand but for the listed differences: document $number',
      async (seed) => {
        const imported = await importParts(seed.parts(textOf(seed)), style, seed);
        const { equal, compared, differences } =
          seed === report ? compareReport(seed, imported) : comparePaper(seed, imported);
        const text = `${equal} of ${compared} fields and bodies are equal; these are not.\nAn editor writes these, so they are not compared: ${editorsFields.join(', ')}.\n\n${differences.join('\n')}\n`;
        await expect(text).toMatchFileSnapshot(`differences/${seed.number}.txt`);
      },
    );

    test('passes every check of the content beside what is there', async () => {
      const folder = folderWith({});
      await cp(join(root, 'content'), folder, { recursive: true });
      for (const seed of [...papers, report]) {
        const existing = [...knownContent(folder).existing];
        const imported = await importParts(seed.parts(textOf(seed)), style, { ...seed, existing });
        writeEntries(folder, imported.entries);
      }
      expect(checkContent({ contentDir: folder, today: day }).faults).toEqual([]);
    });
  });
} else {
  test('the supplied papers as Word files are not run: ../shared is not here', () => {
    console.log('not run: ../shared/seeds is not here, so no import was held against work by hand');
  });
}
