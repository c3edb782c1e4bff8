import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import type { Body, Entry } from '#schemas/body.ts';
import type { Content } from '#schemas/content.ts';
import { faultsError } from '#schemas/fault.ts';
import { type CollectionName, collectionNames } from '#schemas/index.ts';
import { buildModel, type Model } from './build.ts';
import { type PagePath, pagePath } from './page-path.ts';
import type { PageHead } from './views.ts';

/** An entry of Astro’s store, as our loader fills it. */
interface Stored {
  id: string;
  data: unknown;
  rendered?: { metadata?: { file?: string; body?: Body; lines?: Record<string, number> } };
}

// Astro makes its types from content.config.ts, which names the collections of our list only at run time.
const stored = async (name: string) => (await getCollection(name as never)) as unknown as Stored[];

async function entriesOf(name: CollectionName): Promise<Entry<unknown>[]> {
  const entries = await stored(name);
  return entries.map(({ id, data, rendered }) => {
    const { file, body, lines } = rendered?.metadata ?? {};
    if (!file || !body || !lines)
      throw new Error(`“${id}” of ${name} did not come from our loader.`);
    return { id, file, data, body, lines };
  });
}

async function load(): Promise<Model> {
  const [site] = await stored('site');
  if (!site) throw new Error('content/site.yaml was not loaded.');
  const entries = await Promise.all(
    collectionNames.map(async (name) => [name, await entriesOf(name)] as const),
  );
  const content = {
    site: site.data,
    siteFile: site.rendered?.metadata?.file ?? 'content/site.yaml',
    siteLines: site.rendered?.metadata?.lines ?? {},
    ...Object.fromEntries(entries),
    // Each entry was checked against its schema when it was read.
  } as unknown as Content;
  const today = process.env['BUILD_DATE'];
  if (!today) throw new Error('BUILD_DATE is not set; astro.config.mjs sets it.');
  const { model, faults } = buildModel(content, { today });
  if (!model) throw faultsError(faults);
  return model;
}

let loaded: Promise<Model> | undefined;

/** The model of the whole site, made once a build. */
function siteModel(): Promise<Model> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

/** Key of a page in Astro’s cache: the hash of all that it shows. */
function cacheKey(props: unknown): string {
  return createHash('sha256').update(JSON.stringify(props)).digest('hex').slice(0, 32);
}

/**
 * Static paths of pages that show one view each, as `pagePath` makes them. Every page has a parameter, since only such pages
 * can have a cache key.
 */
export async function pagePaths<View extends { head: PageHead }>(
  select: (model: Model) => View | View[],
  base: string,
  param: string,
): Promise<(PagePath<View> & { cacheKey: string })[]> {
  const model = await siteModel();
  return [select(model)].flat().map((view) => {
    const path = pagePath(model, view as View, base, param);
    return { ...path, cacheKey: cacheKey(path.props) };
  });
}

/** Static paths of data files: name of the file without its ending, and its text. */
export async function filePaths(param: string, files: (model: Model) => Record<string, string>) {
  const texts = files(await siteModel());
  return Object.entries(texts).map(([name, text]) => ({
    params: { [param]: name },
    props: { text },
    cacheKey: cacheKey(text),
  }));
}

/** Heads of every page that search engines and the site map may show. */
export function indexableHeads({ views }: Model): PageHead[] {
  return Object.values(views)
    .flat()
    .map(({ head }) => head)
    .filter(({ indexable }) => indexable);
}
