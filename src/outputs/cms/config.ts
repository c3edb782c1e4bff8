/** The configuration of Decap CMS, made from the list of collections. */
import type { z } from 'zod';
import { collectionEditing, settingsEditing } from '#schemas/editing/collections.ts';
import { fileOf, type SingleFileName, settingsCollection, singleFiles } from '#schemas/forms.ts';
import { hintOf } from '#schemas/editing/hints.ts';
import { type CollectionName, collections } from '#schemas/index.ts';
import { type CmsField, fieldsOf } from './fields.ts';

/** A collection of the editor: a folder of entries, or files that are there once. */
export interface CmsCollection {
  name: string;
  label: string;
  fields?: CmsField[];
  files?: { name: string; label: string; file: string; fields: CmsField[] }[];
  [option: string]: unknown;
}

/** What Decap's `init` takes. */
export interface CmsConfig {
  collections: CmsCollection[];
  [option: string]: unknown;
}

/** Buttons of the text field: no more than the reader of content lets through. */
const buttons = ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'heading-four', 'quote', 'bulleted-list', 'numbered-list']; // prettier-ignore

const body: CmsField = {
  name: 'body',
  label: 'Text',
  path: 'body',
  widget: 'richtext',
  required: false,
  hint: hintOf('body'),
  buttons,
  modes: ['rich_text', 'raw'],
};

/** Fields by which a list can be put in order, where a collection has them. */
const sortable = [
  'title', 'name', 'code', 'number', 'item', 'order', 'place', 'years', 'from', 'meeting', 'published',
]; // prettier-ignore

/** The days and dates of an entry are the more useful orders; one of a group is named for the group. */
const sortableDates = (fields: readonly CmsField[]) =>
  fields
    .filter((field) => field.fields?.some(({ name }) => name === 'date'))
    .map(({ name, label }) => ({ field: `${name}.date`, label }));

function folder(name: CollectionName): CmsCollection {
  const { schema, format } = collections[name];
  const { label, one, about, summary, groups = [], filters = {} } = collectionEditing[name];
  const fields = fieldsOf(schema as z.ZodType, name);
  const has = (field: string) => fields.some((other) => other.name === field);
  const identifier = has('title') ? 'title' : 'name';
  const viewGroups = groups.map((group) =>
    typeof group === 'string'
      ? { label: fields.find((other) => other.name === group)?.label ?? group, field: group }
      : group,
  );
  const viewFilters = Object.entries(filters).map(([field, words]) => ({
    label: words,
    field,
    pattern: true,
  }));
  return {
    name,
    label,
    label_singular: one,
    description: about,
    folder: `content/${name}`,
    extension: format,
    format: `county-hall-${format}`,
    create: true,
    // What is published keeps its address: docs/how-to/retire-or-move-a-page.md.
    delete: false,
    identifier_field: identifier,
    slug: name === 'local-accounts' ? '{{fields.years}}' : '{{slug}}',
    summary: summary ?? `{{${identifier}}}`,
    sortable_fields: [...sortable.filter(has), ...sortableDates(fields)],
    // Decap refuses an empty list.
    ...(viewGroups.length > 0 && { view_groups: viewGroups }),
    ...(viewFilters.length > 0 && { view_filters: viewFilters }),
    fields: format === 'mdx' ? [...fields, body] : fields,
  };
}

const settings: CmsCollection = {
  name: settingsCollection,
  label: 'Site and search',
  description: 'What every page shows, and the words that help people find a page.',
  sortable_fields: [],
  format: 'county-hall-yaml',
  files: (Object.keys(singleFiles) as SingleFileName[]).map((name) => ({
    name,
    label: settingsEditing[name].label,
    description: settingsEditing[name].about,
    file: fileOf({ collection: settingsCollection, slug: name }),
    // The fields of the site were here before those of search: their paths begin with the collection.
    fields: fieldsOf(singleFiles[name].schema, name === 'site' ? settingsCollection : name),
  })),
};

/** Gives the configuration of the editor for a site. */
export function cmsConfig({ siteName, siteUrl }: { siteName: string; siteUrl: string }): CmsConfig {
  return {
    backend: { name: 'proxy', proxy_url: '/admin/api/v1', branch: 'main' },
    load_config_file: false,
    publish_mode: 'editorial_workflow',
    media_folder: 'public/media',
    public_folder: '/media',
    site_url: siteUrl,
    display_url: siteUrl,
    locale: 'en_GB',
    show_preview_links: false,
    search: true,
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    app_title: `Editor of ${siteName}`,
    collections: [...(Object.keys(collectionEditing) as CollectionName[]).map(folder), settings],
  };
}
