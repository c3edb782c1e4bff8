import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readEntry, readSingle } from '#mdx/read-entry.ts';
import { type CollectionName, collectionNames, collections } from '#schemas/index.ts';
import type { Topic as TopicData } from '#schemas/topics.ts';
import { Letter, messageOf } from '#tools/lib/command.ts';
import type { Topic } from './topics.ts';
import type { ImportedEntry } from './word.ts';

/** What an import must know of a content folder. */
export interface KnownContent {
  /** Id of the council that the site is for. */
  authority: string;
  /** `collection/id` of every entry. */
  existing: Set<string>;
  topics: Topic[];
}

const idsIn = (folder: string, collection: CollectionName): string[] => {
  const path = join(folder, collection);
  const ending = `.${collections[collection].format}`;
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length))
        .toSorted()
    : [];
};

/**
 * Reads what an import must know of a content folder. Entries need not be sound: their names are taken all the same.
 *
 * @throws Letter when the folder is none, or its settings cannot be read
 */
export function knownContent(folder: string, shown = folder): KnownContent {
  const settings = join(folder, 'site.yaml');
  if (!existsSync(settings)) {
    throw new Letter(
      shown,
      'There is no content here: site.yaml is missing.',
      'Name the folder with the content.',
    );
  }
  const { data: site } = readSingle('site', `${shown}/site.yaml`, readFileSync(settings));
  if (!site) {
    throw new Letter(
      `${shown}/site.yaml`,
      'The settings of the site have faults.',
      'Run npm run content, and put them right first.',
    );
  }
  const topics = idsIn(folder, 'topics').flatMap((id): Topic[] => {
    const name = `topics/${id}.mdx`;
    const { entry } = readEntry('topics', name, readFileSync(join(folder, name)));
    return entry ? [{ id, title: (entry.data as TopicData).title }] : [];
  });
  const existing = collectionNames.flatMap((collection) =>
    idsIn(folder, collection).map((id) => `${collection}/${id}`),
  );
  return { authority: site.authority, existing: new Set(existing), topics };
}

/** Path of an entry’s file in a content folder, with `/`. */
export const entryFile = ({ collection, id }: Pick<ImportedEntry, 'collection' | 'id'>): string =>
  `${collection}/${id}.${collections[collection].format}`;

/**
 * Writes entries into a content folder: all, or none. A file that is there already is never touched.
 *
 * @throws Letter when a file cannot be written; those written before it are taken away again
 */
export function writeEntries(folder: string, entries: readonly ImportedEntry[]): void {
  const written: string[] = [];
  for (const entry of entries) {
    const name = entryFile(entry);
    const path = join(folder, name);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, entry.text, { flag: 'wx' });
      written.push(path);
    } catch (error) {
      for (const done of written) rmSync(done, { force: true });
      const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
      throw new Letter(
        name,
        isThere
          ? 'This file exists already; nothing was written.'
          : `This file cannot be written (${messageOf(error)}); nothing was written.`,
        isThere ? 'Run the import again: it takes another name.' : 'Check the folder and the disk.',
      );
    }
  }
}
