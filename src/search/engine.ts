import type { Engine } from './query/search.ts';

/** The part of Pagefind’s browser interface that is used (Pagefind 1.6). */
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  preload: (words: string) => Promise<void>;
  search: (words: string | null) => Promise<{ results: PagefindHit[] }>;
}

interface PagefindHit {
  id: string;
  score: number;
  data: () => Promise<PagefindPage>;
}

/** What Pagefind keeps of a page. */
export interface PagefindPage {
  url: string;
  meta: Record<string, string>;
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

/** Pagefind with its answers kept, so that no words are searched for twice. */
export interface KeptEngine {
  find: Engine;
  /** What Pagefind keeps of a page that was found. */
  pageOf: (id: string) => Promise<PagefindPage | undefined>;
}

/** Wraps Pagefind as the query layer’s engine. */
export function engineOf(pagefind: Pagefind): KeptEngine {
  const answers = new Map<string, ReturnType<Engine>>();
  const hits = new Map<string, PagefindHit>();
  const ask = async (words: string | null) => {
    const { results } = await pagefind.search(words);
    for (const hit of results) hits.set(hit.id, hit);
    return results.map(({ id, score }) => ({ id, score }));
  };
  return {
    find: (words) => {
      const answer = answers.get(words) ?? ask(words);
      answers.set(words, answer);
      return answer;
    },
    pageOf: async (id) => {
      // A page that was set by an editor, or chosen by filters alone, was not found by words.
      if (!hits.has(id)) await ask(null);
      return hits.get(id)?.data();
    },
  };
}
