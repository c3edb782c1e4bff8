/**
 * What Decap may ask for: the actions of its proxy backend that are safe, in their exact shape. Whatever is not named here
 * never reaches decap-server.
 */
import { z } from 'zod';
import { slugPattern } from '#schemas/fields/text.ts';
import { type CollectionName, collections } from '#schemas/index.ts';
import { type EntryName, fileOf, type FormName, isEntryName, settingsCollection, singleFiles } from '#schemas/forms.ts'; // prettier-ignore
import { orList } from '#schemas/suggest.ts';
import { STATUSES } from './workflow.ts';

const collection = z.custom<FormName>(
  (name) =>
    name === settingsCollection || (typeof name === 'string' && Object.hasOwn(collections, name)),
  { error: 'must be a collection of the site' },
);

const slug = z
  .string()
  .max(80)
  .regex(slugPattern, { error: 'must be small letters, numbers and hyphens, at most 80' });

const noEntry = { error: `the settings are ${orList(Object.keys(singleFiles))}` };

/** One entry by name. */
export const entryName = z.object({ collection, slug }).refine(isEntryName, noEntry);

const entryPath = z.custom<string>((path) => typeof path === 'string' && !!entryAt(path), {
  error: 'must be content/<collection>/<name> with the ending of that collection',
});

const picturePath = z
  .string()
  .regex(/^public\/media\/[a-z0-9][a-z0-9-]*\.(?:webp|png|jpe?g|avif|gif)$/, {
    error: 'must be public/media/<name> in small letters, numbers and hyphens',
  });

const folder = z.custom<string>(
  (path) => typeof path === 'string' && Object.hasOwn(collections, path.replace(/^content\//, '')),
  { error: 'must be the folder of a collection' },
);

const branch = z.literal('main');
const named = z.object({ branch, collection, slug });
const draft = named.refine(isEntryName, noEntry);

/** What saving an entry sends. */
export const persistEntry = z.object({
  branch,
  dataFiles: z
    .array(z.object({ slug, path: entryPath, raw: z.string(), newPath: z.undefined().optional() }))
    .length(1),
  assets: z
    .array(z.object({ path: picturePath, content: z.base64(), encoding: z.literal('base64') }))
    .max(20),
  options: z.object({
    collectionName: collection,
    useWorkflow: z.literal(true, {
      error: 'must be true: everything goes through a draft, nothing straight to the site',
    }),
    status: z.enum(STATUSES),
    /** SHA-256 of the text that the form was opened with; null or absent for an entry that is new. */
    base: z.hash('sha256').nullish(),
  }),
});

/** The shape of each action that is let through. */
export const actions = {
  info: z.object({}),
  entriesByFolder: z.object({
    branch,
    folder,
    extension: z.enum(['mdx', 'yaml']),
    depth: z.literal(1),
  }),
  entriesByFiles: z.object({
    branch,
    files: z.array(z.object({ path: entryPath, label: z.string().optional() })).max(500),
  }),
  getEntry: z.object({ branch, path: entryPath }),
  unpublishedEntries: z.object({ branch }),
  unpublishedEntry: z.object({
    branch,
    id: z.string().max(200).optional(),
    collection: collection.optional(),
    slug: slug.optional(),
  }),
  unpublishedEntryDataFile: named
    .extend({ id: z.string().max(200), path: entryPath })
    .refine(isEntryName, noEntry),
  unpublishedEntryMediaFile: named
    .extend({ id: z.string().max(200), path: picturePath })
    .refine(isEntryName, noEntry),
  deleteUnpublishedEntry: draft,
  persistEntry,
  updateUnpublishedEntryStatus: named
    .extend({ newStatus: z.enum(STATUSES) })
    .refine(isEntryName, noEntry),
  publishUnpublishedEntry: draft,
  getMedia: z.object({ branch, mediaFolder: z.literal('public/media') }),
  getMediaFile: z.object({ branch, path: picturePath }),
  getDeployPreview: draft,
} as const;

export type ActionName = keyof typeof actions;

/** The entry whose file is at a path; undefined for a path where no entry can be. */
export function entryAt(path: string): EntryName | undefined {
  const single = Object.keys(singleFiles)
    .map((name) => ({ collection: settingsCollection, slug: name }) as const)
    .find((entry) => fileOf(entry) === path);
  if (single) return single;
  const [, name = '', id = ''] = /^content\/([a-z-]+)\/([a-z0-9-]+)\.\w+$/.exec(path) ?? [];
  if (!Object.hasOwn(collections, name) || !slug.safeParse(id).success) return undefined;
  const entry = { collection: name as CollectionName, slug: id };
  return fileOf(entry) === path ? entry : undefined;
}
