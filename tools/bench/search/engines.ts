/** The engines that are measured side by side, over the same pages. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { isStopWord } from '#search/query/stop-words.ts';
import { search } from '#search/query/search.ts';
import { stemOf } from '#search/query/words.ts';
import type { SearchPage } from '#tools/build/search/read-pages.ts';
import { bodyText } from '#tools/build/search/terms.ts';
import { openPagefind, openSite } from '#tools/search/open-site.ts';

/** Gives the addresses of its best pages for a query. */
export interface Engine {
  name: string;
  ask: (query: string) => Promise<string[]>;
}

const most = 10;

/** The search that readers use. */
export async function ownEngine(dir: string): Promise<Engine> {
  const { engine, lexicon } = await openSite(dir);
  return {
    name: 'this site’s search',
    ask: async (query) => {
      const { results } = await search(query, engine, lexicon);
      return results.slice(0, most).map(({ page }) => page.address);
    },
  };
}

/** Pagefind over the same built pages, with its own indexing and without any setting. */
export async function plainPagefind(dir: string): Promise<Engine & { end: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(errors.join(' '));
    await index.addDirectory({ path: dir });
    await index.writeFiles({ outputPath: folder });
  } finally {
    await close();
  }
  const pagefind = await openPagefind(folder, {});
  return {
    name: 'Pagefind as it comes',
    ask: async (query) => {
      const { results } = await pagefind.search(query);
      const shown = results.slice(0, most) as unknown as { data: () => Promise<{ url: string }> }[];
      return Promise.all(shown.map(async ({ data }) => (await data()).url));
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** MiniSearch, tuned as its guide suggests: stems, no empty words, names before summaries before text. */
export function tunedMiniSearch(pages: readonly SearchPage[]): Engine {
  const index = new MiniSearch({
    idField: 'address',
    fields: ['title', 'summary', 'text'],
    processTerm: (term) => {
      const word = term.toLowerCase().replace(/['’]/g, '');
      return isStopWord(word) ? null : stemOf(word);
    },
    searchOptions: {
      boost: { title: 4, summary: 2 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'OR',
    },
  });
  index.addAll(
    pages.map((page) => ({
      address: page.address,
      title: page.title,
      summary: page.summary,
      text: bodyText(page),
    })),
  );
  return {
    name: 'MiniSearch, tuned',
    ask: (query) =>
      Promise.resolve(
        index
          .search(query)
          .slice(0, most)
          .map(({ id }) => String(id)),
      ),
  };
}
