/** The part of Pagefind’s browser interface that the search page uses (Pagefind 1.6). */

export interface PagefindResult {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results?: { title: string; url: string; excerpt: string }[];
}

export interface PagefindSearch {
  results: { id: string; score: number; data: () => Promise<PagefindResult> }[];
  filters: Record<string, Record<string, number>>;
}

export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (
    query: string | null,
    options?: { filters?: Record<string, { any: string[] }> },
  ) => Promise<PagefindSearch>;
}

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A worker made from text would break the page's Trusted Types policy.
  await pagefind.options({ noWorker: true, excerptLength: 28 });
  // Pagefind counts the values of filters only after they were asked for once.
  await pagefind.filters();
  return pagefind;
}

/** Loads Pagefind, once, when it is first needed. Rejects when it cannot be had. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Filters as Pagefind wants them: any value within a filter, all filters together. */
export function toPagefindFilters(
  filters: Record<string, string[]>,
): Record<string, { any: string[] }> {
  return Object.fromEntries(
    Object.entries(filters).map(([name, values]) => [name, { any: values }]),
  );
}
