/** Opens the search of a built folder in Node: the browser’s own Pagefind and the browser’s own query layer. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchData, SearchEntry } from '#search/data.ts';
import { engineOf, type Pagefind, pagefindOptions } from '#search/engine.ts';
import type { Engine } from '#search/query/ask.ts';
import { type Lexicon, openData } from '#search/query/lexicon.ts';
import { Letter } from '#tools/lib/command.ts';
import { ROOT } from '#tools/lib/root.ts';

export interface SiteSearch {
  engine: Engine;
  lexicon: Lexicon;
  data: SearchData;
}

/** Where Pagefind’s script believes that it is served. */
const origin = 'http://search.invalid/';

let places = 0;

/** Answers the requests of Pagefind’s script from a folder. Other requests are left to Node. */
function serveFrom(folder: string, base: string): void {
  const elsewhere = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(base)) return elsewhere(input, init);
    const path = new URL(address).pathname.slice(new URL(base).pathname.length);
    const file = join(folder, path);
    return existsSync(file)
      ? new Response(new Uint8Array(readFileSync(file)))
      : new Response(null, { status: 404 });
  };
}

/**
 * Loads the Pagefind of a folder as a browser would.
 *
 * @param options what it is told besides, such as its ranking
 * @throws Letter when the folder has no index
 */
export async function openPagefind(
  folder: string,
  options: Record<string, unknown>,
): Promise<Pagefind> {
  const script = join(folder, 'pagefind.js');
  if (!existsSync(script)) {
    throw new Letter(folder, 'There is no search index here.', 'Build the site: npm run build');
  }
  places += 1;
  const base = `${origin}${places}/`;
  serveFrom(folder, base);
  // Each index gets its own copy of the script, which keeps what it has loaded.
  const address = `${pathToFileURL(script).href}?${places}`;
  const { createInstance } = (await import(address)) as {
    createInstance: (options: Record<string, unknown>) => Pagefind;
  };
  const pagefind = createInstance({ ...options, basePath: base, noWorker: true });
  await pagefind.init();
  return pagefind;
}

/**
 * Opens the search of a built site.
 *
 * @throws Letter when it has no index
 */
export async function openSite(dir: string): Promise<SiteSearch> {
  const built = resolve(ROOT, dir);
  const pagefind = await openPagefind(join(built, 'pagefind'), pagefindOptions);
  const own = join(built, 'search-data');
  const entry = JSON.parse(readFileSync(join(own, 'entry.json'), 'utf8')) as SearchEntry;
  const data = JSON.parse(readFileSync(join(own, entry.data), 'utf8')) as SearchData;
  const lexicon = openData(data);
  return { engine: engineOf(pagefind, lexicon.nameLength), lexicon, data };
}
