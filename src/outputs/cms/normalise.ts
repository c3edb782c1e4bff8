import type { CmsCollection, CmsConfig } from './config.ts';

const lists = (collection: CmsCollection, name: string) =>
  (collection[name] as Record<string, unknown>[] | undefined) ?? [];

const withIds = (entries: Record<string, unknown>[]) =>
  entries.map((entry) => ({
    ...entry,
    id: `${String(entry['field'])}__${String(entry['pattern'])}`,
  }));

function normalised(collection: CmsCollection): CmsCollection {
  const sortable = (collection['sortable_fields'] as (string | object)[] | undefined) ?? [];
  return {
    ...collection,
    publish: true,
    type: collection.files ? 'file_based_collection' : 'folder_based_collection',
    sortable_fields: sortable.map((field) =>
      typeof field === 'string' ? { field, default_sort: undefined } : field,
    ),
    view_filters: withIds(lists(collection, 'view_filters')),
    view_groups: withIds(lists(collection, 'view_groups')),
    editor: { preview: true, notes: false },
  };
}

/**
 * Gives the configuration as Decap 3.16 has it after its own reading, for `window.CMS_CONFIG`. Given in this form it is not
 * checked with code made from text, so the editor’s page runs without `unsafe-eval`; a test has Decap check it instead.
 */
export function normalisedConfig(config: CmsConfig): object {
  return {
    ...config,
    editor: { preview: true, notes: false },
    collections: config.collections.map(normalised),
  };
}
