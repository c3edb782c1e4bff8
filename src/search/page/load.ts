import type { PageText, SearchData, SearchEntry } from '../data.ts';
import { engineOf, type Pagefind, pagefindOptions } from '../engine.ts';
import type { Engine } from '../query/ask.ts';
import { type Lexicon, openData } from '../query/lexicon.ts';

/** Fetches a JSON file of this site. Rejects when it cannot be had. */
async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} cannot be loaded (${answer.status}).`);
  return answer.json();
}

/** Gives what a function makes, made once. A failure is forgotten, so that the next call tries again. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

const folder = '/search-data/';

/** The site’s words, synonyms and pages: enough for suggestions and for what results show. */
export const loadLexicon: () => Promise<Lexicon> = once(async () => {
  const { data } = (await fetchJson(`${folder}entry.json`)) as SearchEntry;
  return openData((await fetchJson(folder + data)) as SearchData);
});

const loadPagefind = once(async () => {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options(pagefindOptions);
  await pagefind.init();
  return pagefind;
});

/** Everything a search needs. */
export const loadSearch: () => Promise<{ engine: Engine; lexicon: Lexicon }> = once(async () => {
  const [pagefind, lexicon] = await Promise.all([loadPagefind(), loadLexicon()]);
  return { engine: engineOf(pagefind, lexicon.nameLength), lexicon };
});

/** Loads the rest of a small index, so that the next search costs only the text of its results. */
export const loadWhole: () => Promise<void> = once(async () => {
  const [pagefind, { everyPart }] = await Promise.all([loadPagefind(), loadLexicon()]);
  await Promise.all(everyPart.map((word) => pagefind.preload(word)));
});

/** The text of a page, for an excerpt; nothing when it has none or cannot be had. */
export const loadText = (id: string): Promise<PageText | undefined> =>
  fetchJson(`${folder}text/${id}.json`).then(
    (text) => text as PageText,
    () => undefined,
  );
