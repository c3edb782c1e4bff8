/** What the finder chooses and shows. Pure: it knows nothing of the page. OR within a facet, AND across facets. */

/** Chosen values by facet id. */
export type State = Record<string, string[]>;

/** Values of one item by facet id. */
export type ItemFacets = Record<string, string[]>;

/** Reads the state from a query string, keeping only values that exist, each once, in the order of the facets. */
export function parseState(query: string, known: Record<string, readonly string[]>): State {
  const params = new URLSearchParams(query);
  const state: State = {};
  for (const [facet, values] of Object.entries(known)) {
    const asked = new Set(params.getAll(facet));
    const chosen = values.filter((value) => asked.has(value));
    if (chosen.length > 0) state[facet] = chosen;
  }
  return state;
}

/** The query string of a state, with its question mark, or nothing. */
export function serialiseState(state: State): string {
  const params = new URLSearchParams();
  for (const [facet, values] of Object.entries(state))
    for (const value of values) params.append(facet, value);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether an item is shown. */
export function matches(item: ItemFacets, state: State): boolean {
  return Object.entries(state).every(
    ([facet, chosen]) =>
      chosen.length === 0 || chosen.some((value) => item[facet]?.includes(value)),
  );
}

/** How many items each value of a facet would show, given what is chosen in the other facets. */
export function countValues(
  items: readonly ItemFacets[],
  state: State,
  facet: string,
): Map<string, number> {
  const others = Object.fromEntries(Object.entries(state).filter(([id]) => id !== facet));
  const counts = new Map<string, number>();
  for (const item of items) {
    if (!matches(item, others)) continue;
    for (const value of item[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** “1 decision”, “5 decisions”; where there is none, what to do about it. */
export function countText(count: number, one: string, many: string): string {
  if (count === 0) return `No ${one} matches. Take a filter off.`;
  return `${count} ${count === 1 ? one : many}`;
}
