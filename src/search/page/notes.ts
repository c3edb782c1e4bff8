import type { PageLine } from '../data.ts';
import type { Found } from '../query/search.ts';
import { make, makeLink } from './make.ts';
import { type SearchState, writeState } from './state.ts';

/** “1 result for “buses”, filtered by Decision”, or what to do when there is none. */
export function countWords(count: number, { query, filters }: SearchState, shown = query): string {
  const chosen = Object.values(filters).flat().join(', ');
  const about = (shown && ` for “${shown}”`) + (chosen && `, filtered by ${chosen}`);
  if (count === 0)
    return `No results${about}. Check the spelling, use fewer words${chosen && ' or filters'}, or look through the lists below.`;
  return `${count} ${count === 1 ? 'result' : 'results'}${about}`;
}

/** Which other words were searched for, the strongest of each thing, without those typed. */
function otherWords({ interpretation }: Found): string[] {
  const words = interpretation.concepts.flatMap(({ typed, alternatives }) =>
    alternatives
      .filter(({ words: phrase, weight }) => weight > 0.5 && phrase !== typed)
      .slice(0, 2)
      .map(({ words: phrase }) => phrase),
  );
  return [...new Set(words)].slice(0, 4);
}

/** What was done with the query, in sentences that a reader can act on. */
export function noteLines(found: Found, state: SearchState): HTMLElement[] {
  const { corrected, unknown, shown } = found.interpretation;
  const lines: HTMLElement[] = [];
  if (corrected.length > 0) {
    const as = writeState({ ...state, asTyped: true });
    lines.push(
      make(
        'p',
        '',
        'Showing results for ',
        make('strong', '', shown),
        '. ',
        makeLink(`/search/${as}`, `Search for “${state.query}” instead`),
      ),
    );
  }
  const others = otherWords(found);
  if (others.length > 0) {
    lines.push(make('p', '', `Also searched for: ${others.join(', ')}.`));
  }
  if (unknown.length > 0 && found.results.length > 0) {
    lines.push(make('p', '', `No page has: ${unknown.join(', ')}.`));
  }
  return lines;
}

/** Links to pages that a query without results may have meant. */
export const nearestList = (pages: readonly PageLine[]): HTMLElement =>
  make(
    'div',
    '',
    make('h2', 'govuk-heading-m', 'Nearest to what you typed'),
    make(
      'ul',
      'app-plain',
      ...pages.map(({ address, heading, kind }) =>
        make('li', '', makeLink(address, heading), ` (${kind})`),
      ),
    ),
  );
