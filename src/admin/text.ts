/** The file that an open entry makes. */
import { keyOrder, toFile } from '#outputs/cms/format.ts';
import { collections } from '#schemas/index.ts';
import type { FormName, OpenEntry } from './draft.ts';

/** How the files of a form are written. */
export function formatOf(form: FormName): 'mdx' | 'yaml' {
  return form === 'settings' ? 'yaml' : collections[form].format;
}

/** The path of an entry’s file, from the root of the project. */
export function fileOf(form: FormName, slug: string): string {
  return form === 'settings' ? 'content/site.yaml' : `content/${form}/${slug}.${formatOf(form)}`;
}

/**
 * The text of the file that the entry would be saved as.
 *
 * @throws Error when the file was broken when it was opened: it is never written from the form
 */
export function fileText({ form, data }: Pick<OpenEntry, 'form' | 'data'>): string {
  return toFile(data, formatOf(form), keyOrder(form));
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
