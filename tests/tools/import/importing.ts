import { join } from 'node:path';
import { readEntry } from '#mdx/read-entry.ts';
import type { Entry } from '#schemas/body.ts';
import { collections } from '#schemas/index.ts';
import { knownContent } from '#tools/import/content-folder.ts';
import { type Imported, type ImportedEntry, importWord } from '#tools/import/word.ts';
import type { Part } from './parts.ts';
import { type HouseStyle, wordFile } from './word-files.ts';

export const houseStyles: readonly HouseStyle[] = ['styled', 'typed'];

const { topics } = knownContent(join(import.meta.dirname, '../../../content'));

/** The day on which every test brings its papers in. */
export const day = '2026-11-22';

/** Brings bytes in as a file of the site’s own council. */
export const importBytes = (
  bytes: Uint8Array,
  { fileName = 'paper.docx', authority = 'essex', existing = [] as string[] } = {},
): Promise<Imported> =>
  importWord(bytes, { fileName, authority, today: day, existing: new Set(existing), topics });

/** What was brought in before, since many tests look at the same paper. */
const done = new Map<string, Promise<Imported>>();

/** Makes a Word file of a paper in a house style and brings it in. */
export function importParts(
  parts: readonly Part[],
  style: HouseStyle,
  options?: Parameters<typeof importBytes>[1],
): Promise<Imported> {
  const key = JSON.stringify([parts, style, options]);
  const imported =
    done.get(key) ?? wordFile(parts, style).then((bytes) => importBytes(bytes, options));
  done.set(key, imported);
  return imported;
}

/** The decision made of an item, which must be sound. */
export function decisionOf({ entries }: Imported, item: number) {
  const decision = entries.filter(({ collection }) => collection === 'decisions')[item - 1];
  if (!decision) throw new Error(`There is no item ${item}.`);
  return soundEntry(decision);
}

/** An entry as the site reads it. It must be sound. */
export function soundEntry({
  collection,
  id,
  text,
}: ImportedEntry): Entry<Record<string, unknown>> {
  const file = `content/${collection}/${id}.${collections[collection].format}`;
  const { entry, faults } = readEntry(collection, file, new TextEncoder().encode(text));
  if (!entry) throw new Error(`${file}: ${JSON.stringify(faults)}\n${text}`);
  return entry as Entry<Record<string, unknown>>;
}

/** The sound entries of one collection. */
export const entriesOf = ({ entries }: Imported, collection: ImportedEntry['collection']) =>
  entries.filter((entry) => entry.collection === collection).map(soundEntry);
