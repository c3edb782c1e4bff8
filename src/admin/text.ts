/** The file that an open entry makes. */
import { keyOrder, toFile } from '#outputs/cms/format.ts';
import { formatOf } from '#schemas/forms.ts';
import type { OpenEntry } from './draft.ts';

/**
 * The text of the file that the entry would be saved as.
 *
 * @throws Error when the file was broken when it was opened: it is never written from the form
 */
export function fileText({ form, slug, data }: Pick<OpenEntry, 'form' | 'slug' | 'data'>): string {
  return toFile(data, formatOf(form), keyOrder({ collection: form, slug }));
}

/** The id of an entry, or for a new one the id that its title would make. */
export function slugOf({ slug, data }: Pick<OpenEntry, 'slug' | 'data'>): string {
  if (slug !== '') return slug;
  const words = String(data['title'] ?? data['name'] ?? '')
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-').slice(0, 80).replace(/-$/, '') ?? 'new-entry';
}
