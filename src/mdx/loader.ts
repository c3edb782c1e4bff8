import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Body } from '#schemas/body.ts';
import type { CollectionName } from '#schemas/index.ts';
import { type ContentResult, readContent } from './read-content.ts';

/** What an entry of Astro’s store carries beside its data. */
interface StoredExtras {
  file: string;
  body: Body;
  lines: Record<string, number>;
}

const folder = () => process.env['CONTENT_DIR'] ?? 'content';

/** One reading serves every collection of a run; a change in the watched folder ends it. */
let reading: ContentResult | undefined;

function readOnce(): Required<ContentResult> {
  reading ??= readContent(folder());
  const { content, faults, files } = reading;
  if (!content) {
    const list = faults.map(
      ({ file, line, fault, remedy }) =>
        `${file}${line ? `:${line}` : ''}\n  ${fault}\n  ${remedy}`,
    );
    throw new Error(
      `The content has ${faults.length} faults; nothing was built.\n\n${list.join('\n')}`,
    );
  }
  return { content, faults, files };
}

async function load({
  collection,
  store,
  parseData,
  generateDigest,
  config,
  watcher,
  logger,
}: LoaderContext): Promise<void> {
  const root = fileURLToPath(config.root);
  const fill = async () => {
    const { content } = readOnce();
    store.clear();
    for (const entry of content[collection as CollectionName]) {
      const { id, file, data, body, lines } = entry;
      const extras: StoredExtras = { file, body, lines };
      store.set({
        id,
        data: await parseData({ id, data: data as Record<string, unknown> }),
        digest: generateDigest(JSON.stringify([data, body])),
        rendered: { html: '', metadata: { ...extras } },
      });
    }
  };
  await fill();
  watcher?.on('all', (_event, path) => {
    if (!path.startsWith(`${root}${folder()}/`)) return;
    reading = undefined;
    fill().catch((error: unknown) =>
      logger.error(error instanceof Error ? error.message : String(error)),
    );
  });
}

/**
 * Loads one collection of `content/` into Astro. Throws one error with every fault of the whole folder, so that a broken
 * file stops the build and is never skipped.
 */
export const contentLoader = (collection: CollectionName): Loader => ({
  name: `content-${collection}`,
  load,
});

/** Loads `content/site.yaml` as the single entry `site`. */
export const siteLoader: Loader = {
  name: 'content-site',
  load: async ({ store, parseData, generateDigest }) => {
    const { content } = readOnce();
    store.clear();
    store.set({
      id: 'site',
      data: await parseData({
        id: 'site',
        data: content.site as unknown as Record<string, unknown>,
      }),
      digest: generateDigest(JSON.stringify(content.site)),
      rendered: { html: '', metadata: { lines: content.siteLines } },
    });
  },
};
