import type { PageLine, PageText } from '../data.ts';
import type { Result } from '../query/search.ts';
import { countMarked, excerptOf, markWords, type TextPart } from './excerpt.ts';
import { make, makeLink } from './make.ts';

/** Whether the name, summary or key fact of a page shows why it was found. If not, its text is worth fetching. */
export const showsWhy = (
  { heading, summary, fact = '' }: PageLine,
  marked: ReadonlySet<string>,
): boolean => countMarked(`${heading}. ${summary}. ${fact}`, marked) > 0;

const marks = (parts: readonly TextPart[]) =>
  parts.map(({ text, marked }) => (marked ? make('mark', '', text) : text));

const titleOf = ({ heading, rest = '' }: PageLine) => heading + rest;

/** Links to pages about the same thing. */
function copyList(copies: readonly PageLine[]): HTMLElement {
  return make(
    'ul',
    'app-results__sections',
    ...copies.map((copy) => make('li', '', makeLink(copy.address, `Also: ${titleOf(copy)}`))),
  );
}

/** One result as a list item: name, kind with owner and date, key fact, and what shows why it was found. */
export function resultItem(
  { page, pinned, copies }: Result,
  passages: PageText,
  marked: ReadonlySet<string>,
): HTMLLIElement {
  const { summary, fact, date } = page;
  const facts = [pinned ? 'Recommended' : '', page.kind, page.authority, date].filter(Boolean);
  const { parts, heading, anchor } = excerptOf(summary, passages, marked);
  const item = make(
    'li',
    'app-results__item',
    make(
      'h3',
      'app-results__title',
      makeLink(page.address, ...marks(markWords(titleOf(page), marked))),
    ),
    make('p', 'app-results__meta', facts.join(' · ')),
  );
  if (fact) item.append(make('p', 'app-results__fact', ...marks(markWords(fact, marked))));
  item.append(make('p', 'app-results__text', ...marks(parts)));
  if (heading && anchor) {
    const link = makeLink(`${page.address}#${anchor}`, `In this page: ${heading}`);
    item.append(make('ul', 'app-results__sections', make('li', '', link)));
  }
  if (copies.length > 0) item.append(copyList(copies));
  return item;
}
