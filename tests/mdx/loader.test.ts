import { EventEmitter } from 'node:events';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { collectionNames } from '#schemas/index.ts';
import { fixtureFolder } from '../model/fixture.ts';
import { folderWith } from '../tools/folder.ts';

const readings = vi.hoisted(() => vi.fn());
vi.mock('#mdx/read-content.ts', async (original) => {
  const { readContent } = await original<{ readContent: (folder: string) => unknown }>();
  return {
    readContent: (folder: string) => {
      readings();
      return readContent(folder);
    },
  };
});

/** A watcher that tells what Astro's would tell. */
class Watcher extends EventEmitter {
  add() {
    return this;
  }
}

/** A site whose content is loaded as Astro loads it. */
async function site(contentDir: (folder: string) => string = (folder) => folder) {
  const root = folderWith({});
  const folder = join(root, 'words');
  mkdirSync(folder);
  cpSync(fixtureFolder, folder, { recursive: true });
  vi.stubEnv('CONTENT_DIR', contentDir(folder));
  const watcher = new Watcher();
  const stores = new Map<string, Map<string, { id: string; data: unknown }>>();
  const parse = vi.fn(async ({ data }: { data: unknown }) => data);
  const errors: string[] = [];
  const contextOf = (collection: string) => {
    const store = new Map<string, { id: string; data: unknown }>();
    stores.set(collection, store);
    // What the loader uses of Astro's context, and no more.
    return {
      collection,
      store: {
        clear: () => store.clear(),
        set: (entry: { id: string; data: unknown }) => store.set(entry.id, entry),
      },
      config: { root: pathToFileURL(`${root}/`) },
      parseData: parse,
      generateDigest: String,
      logger: { error: (text: string) => errors.push(text) },
      watcher,
    } as unknown as LoaderContext;
  };
  vi.resetModules();
  const { contentLoader, siteLoader } = await import('#mdx/loader.ts');
  readings.mockClear();
  await Promise.all([
    ...collectionNames.map((name) => contentLoader(name).load(contextOf(name))),
    siteLoader.load(contextOf('site')),
  ]);
  const change = async (file: string, from: string, to: string) => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    readings.mockClear();
    watcher.emit('all', 'change', path);
    await vi.waitFor(() => expect(readings).toHaveBeenCalled());
    await new Promise((resolve) => setImmediate(resolve));
  };
  const data = (collection: string, id: string) =>
    stores.get(collection)?.get(id)?.data as Record<string, unknown> | undefined;
  return { data, change, watcher, parse, errors, stores };
}

beforeEach(() => readings.mockClear());
afterEach(() => vi.unstubAllEnvs());

describe('the loader', () => {
  test('reads the folder once for all collections', async () => {
    const { data, stores } = await site();
    expect(readings).toHaveBeenCalledTimes(1);
    expect(data('pages', 'about')).toMatchObject({ title: 'About of this site' });
    expect(data('site', 'site')).toMatchObject({ name: 'Northshire record' });
    expect([...stores.keys()].sort()).toEqual([...collectionNames, 'site'].sort());
  });

  test('reads it once more when a file was saved, with one listener for all collections', async () => {
    const { data, change, watcher } = await site();
    expect(watcher.listenerCount('all')).toBe(1);
    await change('pages/about.mdx', 'About of this site', 'All about it');
    expect(data('pages', 'about')).toMatchObject({ title: 'All about it' });
    expect(readings).toHaveBeenCalledTimes(1);
  });

  test('loads the settings of the site again, too', async () => {
    const { data, change } = await site();
    await change('site.yaml', 'Northshire record', 'Record of Northshire');
    expect(data('site', 'site')).toMatchObject({ name: 'Record of Northshire' });
  });

  test('sees changes of a folder that is named from the project', async () => {
    const { data, change } = await site(() => 'words');
    await change('pages/about.mdx', 'About of this site', 'All about it');
    expect(data('pages', 'about')).toMatchObject({ title: 'All about it' });
  });

  test('sees changes of a folder that is named with dots', async () => {
    const { data, change } = await site((folder) => `${folder}/../words/`);
    await change('pages/about.mdx', 'About of this site', 'All about it');
    expect(data('pages', 'about')).toMatchObject({ title: 'All about it' });
  });

  test('does not look up when a file beside the folder changes', async () => {
    const { watcher, stores } = await site();
    readings.mockClear();
    watcher.emit('all', 'change', '/elsewhere/words.mdx');
    expect(readings).not.toHaveBeenCalled();
    expect(stores.get('pages')?.size).toBeGreaterThan(0);
  });

  test('keeps what it has when a changed file has a fault, and tells it once', async () => {
    const { data, change, errors } = await site();
    await change('pages/about.mdx', 'Ask the council.', '<script>alert(1)</script>');
    expect(data('pages', 'about')).toMatchObject({ title: 'About of this site' });
    expect(errors).toEqual([
      expect.stringContaining('The content has 1 fault; nothing was built.\n\ncontent/pages/about.mdx:12\n    HTML'),
    ]);
  }); // prettier-ignore

  test('keeps what it has when an entry cannot be parsed', async () => {
    const { data, change, parse, stores } = await site();
    const pages = stores.get('pages')?.size;
    parse.mockRejectedValueOnce(new Error('Astro says no.'));
    await change('pages/about.mdx', 'About of this site', 'All about it');
    expect(data('pages', 'about')).toMatchObject({ title: 'About of this site' });
    expect(stores.get('pages')?.size).toBe(pages);
  });
});
