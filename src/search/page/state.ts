import { filterNames, type Filters } from '../query/filters.ts';

/** What a reader searches for, as it stands in the address: `/search/?q=buses&kind=Decision&year=2011&sort=date`. */
export interface SearchState {
  query: string;
  filters: Filters;
  sort: 'relevance' | 'date';
  /** The spelling is searched for as it was typed. */
  asTyped: boolean;
}

/** A search for nothing. */
export const emptyState: SearchState = {
  query: '',
  filters: {},
  sort: 'relevance',
  asTyped: false,
};

/** Signs that turn the direction of writing: in a query they would turn the sentences around it. */
const turns = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Reads the state from a query string. Unknown parameters are left out; a query is cut at 200 characters, as its field does. */
export function readState(queryString: string): SearchState {
  const params = new URLSearchParams(queryString);
  const filters: Filters = {};
  for (const name of filterNames) {
    const values = [...new Set(params.getAll(name).filter((value) => value !== ''))];
    if (values.length > 0) filters[name] = values;
  }
  return {
    query: (params.get('q') ?? '').replace(turns, '').trim().slice(0, 200),
    filters,
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
    asTyped: params.get('exact') === '1',
  };
}

/** Gives the query string of a state, with its question mark, or nothing for an empty state. */
export function writeState({ query, filters, sort, asTyped }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const name of filterNames)
    for (const value of filters[name] ?? []) params.append(name, value);
  if (sort === 'date') params.set('sort', 'date');
  if (asTyped) params.set('exact', '1');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether there is anything to search for. */
export const isEmpty = ({ query, filters }: SearchState): boolean =>
  query === '' && Object.keys(filters).length === 0;
