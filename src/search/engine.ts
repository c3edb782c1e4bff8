import type { Hit } from './query/merge.ts';
import type { Engine } from './query/ask.ts';

/** The part of Pagefind’s browser interface that is used (Pagefind 1.6). */
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  preload: (words: string) => Promise<void>;
  search: (words: string) => Promise<{ results: Hit[] }>;
}

/** Settings of Pagefind, the same in the browser and in the tools. */
export const pagefindOptions = {
  // A worker made from text would break the page’s Trusted Types policy.
  noWorker: true,
  ranking: {
    termSimilarity: 6,
    // The body holds each word once, so the name and the summary tell what a page is about.
    metaWeights: { title: 4, keywords: 3, summary: 1.75 },
  },
};

/** A page’s name without its language, cut to so many signs: `en_b7a2db5` is `b7a2`. */
export const shortName = (id: string, length: number): string =>
  id.slice(id.indexOf('_') + 1).slice(0, length);

/**
 * Pagefind as the query layer’s engine. Its answers are kept, so that no words are searched for twice.
 *
 * @param nameLength how much of a page’s name the data of the site has
 */
export function engineOf(pagefind: Pagefind, nameLength: number): Engine {
  const answers = new Map<string, ReturnType<Engine>>();
  const ask = async (words: string) => {
    const { results } = await pagefind.search(words);
    return results.map(({ id, score }) => ({ id: shortName(id, nameLength), score }));
  };
  return (words) => {
    const answer = answers.get(words) ?? ask(words);
    answers.set(words, answer);
    return answer;
  };
}
