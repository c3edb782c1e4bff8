/** What an editor calls a collection and an entry: the words of the forms, never the names of files. */
import { collectionEditing, settingsEditing } from '#schemas/editing/collections.ts';
import { isSingleFile, settingsCollection } from '#schemas/forms.ts';
import type { CollectionName } from '#schemas/index.ts';

/** What one entry of a collection is called, such as “Decision”. */
export function kindOf(collection: string, slug = ''): string {
  if (collection === settingsCollection)
    return settingsEditing[isSingleFile(slug) ? slug : 'site'].label;
  const { one = collection } = { ...collectionEditing[collection as CollectionName] };
  return one.charAt(0).toUpperCase() + one.slice(1);
}

/** An entry by its kind and title; by the name of its file where it has no title. */
export function titleOf(collection: string, slug: string, data: Record<string, unknown>): string {
  const kind = kindOf(collection, slug);
  if (collection === settingsCollection) return kind;
  const title = [data['title'], data['name']].find(
    (one) => typeof one === 'string' && one.trim() !== '',
  );
  return `${kind}: ${typeof title === 'string' ? title : slug || 'a new entry'}`;
}
