import { readEntry } from '#mdx/read-entry.ts';
import { limits } from '#mdx/text-limits.ts';
import { type CollectionName, collections } from '#schemas/index.ts';
import { Letter } from '#tools/lib/command.ts';
import { blocksOf } from './blocks.ts';
import { cabinetPaper } from './cabinet-paper.ts';
import { committeeReport } from './committee-report.ts';
import { type Doubt, type DraftEntry, entryText } from './entries.ts';
import { FreeIds } from './ids.ts';
import { type Changes, piecesOf } from './lines.ts';
import { plainLine } from './plain-text.ts';
import { plainDocument } from './plain-document.ts';
import { readWord } from './read-word.ts';
import type { Recognised, Source } from './recognise.ts';
import type { Topic } from './topics.ts';

export type { Doubt } from './entries.ts';

/** An entry that the importer made: the whole text of its file, and its title for a list. */
export interface ImportedEntry {
  collection: CollectionName;
  id: string;
  text: string;
  title: string;
}

/** What must be known of the site to make entries for it. */
export interface ImportOptions {
  /** Name of the Word file, for letters. */
  fileName: string;
  /** Id of the council whose paper it is. */
  authority: string;
  /** Today as text, such as 2026-03-04. */
  today: string;
  /** `collection/id` of every entry there is: none of them is used again. */
  existing: ReadonlySet<string>;
  topics: readonly Topic[];
}

/** Entries that belong together, all or none, and what an editor must look at in them. */
export interface Imported {
  entries: ImportedEntry[];
  doubts: Doubt[];
}

const recognisers: readonly ((source: Source) => Recognised | undefined)[] = [
  committeeReport,
  cabinetPaper,
  plainDocument,
];

/** HTML is some times as long as the text in it; a document beyond this is not looked at. */
const longestHtml = 10 * limits.bytes;

const tooLong = (fileName: string) =>
  new Letter(
    fileName,
    `This document is too long: a page can have ${limits.bytes / 1000} kB of text.`,
    'Divide the Word file into several and bring each in.',
  );

/**
 * Makes draft entries of a Word file: of a Cabinet paper a transcript, a paper and a decision for each item; of a committee
 * report a transcript, a report and its sections. It leaves out what the file does not say, and tells every doubt.
 *
 * @throws Letter when the file is unfit or of no kind that is known
 */
export async function importWord(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  const { html, headers, remarks } = await readWord(bytes, options.fileName);
  if (html.length > longestHtml) throw tooLong(options.fileName);
  const { pieces, changes } = piecesOf(html);
  const source: Source = {
    ...options,
    blocks: blocksOf(pieces),
    headers: headers.map(plainLine),
    ids: new FreeIds(options.existing),
  };
  if (
    source.blocks.some((block) => 'line' in block && block.line.text.length > limits.lineLength)
  ) {
    throw tooLong(options.fileName);
  }
  if (source.blocks.length === 0) {
    throw new Letter(
      options.fileName,
      'There is no text in this document.',
      'If it is a scan, ask for the document that was printed.',
    );
  }
  const found = recognisers.map((recognise) => recognise(source)).find(Boolean);
  if (!found) {
    throw new Letter(
      options.fileName,
      'This is neither a Cabinet paper with numbered items nor a committee report with numbered paragraphs.',
      'Number the titles of its items in Word, or make a page and paste the text there.',
    );
  }
  const entries = found.entries.map(imported);
  if (entries.some(({ text }) => Buffer.byteLength(text) > limits.bytes))
    throw tooLong(options.fileName);
  const [first] = entries;
  const about = first ? nameOf(first) : '';
  return {
    entries,
    doubts: [
      ...[...remarks, ...changesInWords(changes)].map((what) => ({ entry: about, what })),
      ...found.doubts,
      ...entries.flatMap((entry) => faultsAsDoubts(entry, found.doubts)),
    ],
  };
}

const nameOf = ({ collection, id }: Pick<ImportedEntry, 'collection' | 'id'>) =>
  `${collection}/${id}`;

const imported = (entry: DraftEntry): ImportedEntry => ({
  collection: entry.collection,
  id: entry.id,
  text: entryText(entry),
  title: String(entry.data['title'] ?? entry.id),
});

/** What was taken off the words, since the site does not allow it. */
const changesInWords = ({ struck, links }: Changes): string[] => [
  ...(struck > 0
    ? [
        'Some words are crossed out in the paper; they are kept as plain words. Take them out if they were deleted.',
      ]
    : []),
  ...[...new Set(links)].map(
    (href) =>
      `The link to “${plainLine(href).slice(0, 100)}” is not of a form that this site allows; its words are kept.`,
  ),
];

/** What still keeps a draft from being published and is not told yet: what the paper does not give, and what no page may hold. */
function faultsAsDoubts(entry: ImportedEntry, told: readonly Doubt[]): Doubt[] {
  const name = nameOf(entry);
  const file = `content/${name}.${collections[entry.collection].format}`;
  const { faults } = readEntry(entry.collection, file, new TextEncoder().encode(entry.text));
  const isTold = (field: string) =>
    told.some((doubt) => doubt.entry === name && doubt.field === field);
  return faults
    .filter(({ field }) => field === undefined || !isTold(field))
    .map(({ field, fault, remedy }) => ({
      entry: name,
      ...(field !== undefined && { field }),
      what: `${fault} ${remedy}`,
    }));
}
