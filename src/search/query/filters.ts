import type { PageLine } from '../data.ts';

/** The groups of filters, in the order they are shown. */
export const filterNames = ['kind', 'topic', 'audience', 'class', 'year', 'authority'] as const;

export type FilterName = (typeof filterNames)[number];

/** Chosen values by group. */
export type Filters = Partial<Record<FilterName, string[]>>;

/** The values that a page has in a group. */
function valuesOf(page: PageLine, name: FilterName): readonly string[] {
  switch (name) {
    case 'kind':
      return [page.kind];
    case 'authority':
      return page.authority === undefined ? [] : [page.authority];
    case 'topic':
      return page.topics ?? [];
    case 'audience':
      return page.audiences ?? [];
    case 'class':
      return page.classes ?? [];
    case 'year':
      return page.years ?? [];
  }
}

/** Whether a page has one of the chosen values in every group, `but` one. */
export const passes = (page: PageLine, filters: Filters, but?: FilterName): boolean =>
  filterNames.every((name) => {
    const chosen = filters[name] ?? [];
    return (
      name === but ||
      chosen.length === 0 ||
      valuesOf(page, name).some((one) => chosen.includes(one))
    );
  });

/** How many pages each value would show: what is chosen in the other groups holds, what is chosen in its own does not. */
export function filterCounts(
  pages: readonly PageLine[],
  filters: Filters,
): Record<FilterName, Map<string, number>> {
  const counts = Object.fromEntries(filterNames.map((name) => [name, new Map()])) as Record<
    FilterName,
    Map<string, number>
  >;
  for (const name of filterNames) {
    for (const page of pages) {
      if (!passes(page, filters, name)) continue;
      for (const value of valuesOf(page, name)) {
        counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}
