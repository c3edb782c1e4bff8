import type { z } from 'zod';
import { type CollectionName, collections } from './index.ts';
import { bestBets } from './search/best-bets.ts';
import { synonyms } from './search/synonyms.ts';
import { siteSettings } from './site.ts';

/** Name under which the files that are there once stand beside the collections in the editor. */
export const settingsCollection = 'settings';

/** What a form of the editor is of: an entry of a collection, or one of the files that are there once. */
export type FormName = CollectionName | typeof settingsCollection;

/** An entry by name; for `settings` the slug is the name of one of the single files. */
export interface EntryName {
  collection: FormName;
  slug: string;
}

/** The files that are there once, by the name that they have in the editor; `path` is below the content folder. */
export const singleFiles = {
  site: { path: 'site.yaml', schema: siteSettings },
  synonyms: { path: 'search/synonyms.yaml', schema: synonyms },
  'best-bets': { path: 'search/best-bets.yaml', schema: bestBets },
} as const;

export type SingleFileName = keyof typeof singleFiles;

/** Whether a single file has this name. */
export const isSingleFile = (name: string): name is SingleFileName =>
  Object.hasOwn(singleFiles, name);

/** Whether a name has the shape of an entry's: its collection is one, or it is that of a single file. */
export const isEntryName = (name: { collection: string; slug: string }): name is EntryName =>
  name.collection === settingsCollection
    ? isSingleFile(name.slug)
    : Object.hasOwn(collections, name.collection);

function singleFile(slug: string) {
  if (isSingleFile(slug)) return singleFiles[slug];
  throw new Error(`There is no file “${slug}” among the settings.`);
}

/**
 * The schema of an entry's settings.
 *
 * @throws Error for a name among the settings that no file has
 */
export function schemaOf({ collection, slug }: EntryName): z.ZodType {
  return collection === settingsCollection
    ? singleFile(slug).schema
    : collections[collection].schema;
}

/** How the files of a form are written. */
export const formatOf = (form: FormName): 'mdx' | 'yaml' =>
  form === settingsCollection ? 'yaml' : collections[form].format;

/**
 * Path of an entry's file from the root of the project, such as `content/topics/buses.mdx`.
 *
 * @throws Error for a name among the settings that no file has
 */
export function fileOf({ collection, slug }: EntryName): string {
  return collection === settingsCollection
    ? `content/${singleFile(slug).path}`
    : `content/${collection}/${slug}.${formatOf(collection)}`;
}
