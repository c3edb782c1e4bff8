import { isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Body } from '#schemas/body.ts';
import type { Content } from '#schemas/content.ts';
import { faultsError } from '#schemas/fault.ts';
import { type CollectionName } from '#schemas/index.ts';
import { readContent } from './read-content.ts';

/** What an entry of Astro’s store carries beside its data. */
type StoredExtras = { file: string; body?: Body; lines: Record<string, number> };

/** One entry for Astro’s store. */
interface Item extends StoredExtras {
  id: string;
  data: unknown;
}

/** One reading serves every collection; a change in the folder ends it. */
let reading: Content | undefined;

/** Makes the new entries of each collection, and gives what puts them into Astro’s store. */
const collections = new Map<string, () => Promise<() => void>>();

function folderOf({ config }: LoaderContext): string {
  return resolve(fileURLToPath(config.root), process.env['CONTENT_DIR'] ?? 'content');
}

function readOnce(folder: string): Content {
  if (reading) return reading;
  const { content, faults } = readContent(folder);
  if (!content) throw faultsError(faults);
  return (reading = content);
}

/** Parses entries, and only when all are parsed takes the old ones out of the store and puts the new ones in. */
async function prepare(
  { store, parseData, generateDigest }: LoaderContext,
  items: readonly Item[],
): Promise<() => void> {
  const parsed = await Promise.all(
    items.map(async ({ id, data, ...extras }) => ({
      id,
      data: await parseData({ id, data: data as Record<string, unknown> }),
      digest: generateDigest(JSON.stringify([data, extras.body])),
      rendered: { html: '', metadata: extras },
    })),
  );
  return () => {
    store.clear();
    for (const entry of parsed) store.set(entry);
  };
}

/** Loads one collection, and keeps in mind how, for when the content changes. */
async function load(
  context: LoaderContext,
  itemsOf: (content: Content) => readonly Item[],
): Promise<void> {
  const again = () => prepare(context, itemsOf(readOnce(folderOf(context))));
  collections.set(context.collection, again);
  const swap = await again();
  swap();
}

let changed = false;
let reloading = false;

/** Reads the folder once and fills every collection again. What changes meanwhile is read after it. */
async function reload({ logger }: LoaderContext): Promise<void> {
  changed = true;
  if (reloading) return;
  reloading = true;
  while (changed) {
    changed = false;
    reading = undefined;
    try {
      const swaps = await Promise.all([...collections.values()].map((again) => again()));
      for (const swap of swaps) swap();
    } catch (error) {
      logger.error(error instanceof Error ? error.message : String(error));
    }
  }
  reloading = false;
}

/** Watches the content for all collections. Astro forgets its listeners at each sync and then loads again. */
function watch(context: LoaderContext): void {
  const folder = folderOf(context);
  context.watcher?.add(folder);
  context.watcher?.on('all', (_event, path) => {
    const inside = relative(folder, path);
    if (!inside.startsWith('..') && !isAbsolute(inside)) void reload(context);
  });
}

/**
 * Loads one collection of `content/` into Astro. Throws one error with every fault of the whole folder, so that a broken
 * file stops the build and is never skipped.
 */
export const contentLoader = (collection: CollectionName): Loader => ({
  name: `content-${collection}`,
  load: (context) => load(context, (content) => content[collection]),
});

/** Loads `content/site.yaml` as the single entry `site`, and watches the folder for every collection. */
export const siteLoader: Loader = {
  name: 'content-site',
  load: (context) => {
    watch(context);
    return load(context, ({ site, siteFile, siteLines }) => [
      { id: 'site', data: site, file: siteFile, lines: siteLines },
    ]);
  },
};
