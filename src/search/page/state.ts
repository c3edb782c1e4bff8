/** What a reader searches for, as it stands in the address: `/search/?q=buses&kind=Decision&year=2011`. */
export interface SearchState {
  query: string;
  /** Chosen values by filter. */
  filters: Record<string, string[]>;
}

/** The filters of the search page, in the order they are shown. */
export const filterNames = ['kind', 'topic', 'year', 'authority'] as const;

/** Reads the state from a query string. Unknown parameters are left out; a query is cut at 200 characters. */
export function readState(queryString: string): SearchState {
  const params = new URLSearchParams(queryString);
  const filters: SearchState['filters'] = {};
  for (const name of filterNames) {
    const values = [...new Set(params.getAll(name).filter((value) => value !== ''))];
    if (values.length > 0) filters[name] = values;
  }
  return { query: (params.get('q') ?? '').trim().slice(0, 200), filters };
}

/** Gives the query string of a state, with its question mark, or nothing for an empty state. */
export function writeState({ query, filters }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const name of filterNames)
    for (const value of filters[name] ?? []) params.append(name, value);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether there is anything to search for. */
export const isEmpty = ({ query, filters }: SearchState): boolean =>
  query === '' && Object.keys(filters).length === 0;
