import type { z } from 'zod';
import { toFile } from '#outputs/cms/format.ts';
import { type CollectionName, collections } from '#schemas/index.ts';

/** An entry before it is text: its settings, and its body as MDX. */
export interface DraftEntry {
  collection: CollectionName;
  id: string;
  data: Record<string, unknown>;
  body: string;
}

/** Something the importer was unsure of, told to the editor who opens the draft. */
export interface Doubt {
  /** The entry, as `decisions/some-id`. */
  entry: string;
  /** The setting, such as `date` or `amounts.0`; missing when it is about the whole entry. */
  field?: string;
  what: string;
}

/**
 * The text of an entry’s file, written as the editor writes a new one: settings in the order of the schema, and the body
 * under them. Groups inside the settings have their names in order already.
 */
export function entryText({ collection, data, body }: DraftEntry): string {
  const { schema, format } = collections[collection];
  const order = Object.keys((schema as unknown as z.ZodObject).shape);
  return toFile({ ...data, body }, format, order);
}
