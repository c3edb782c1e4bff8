/** The text of a page for excerpts: fetched only for a result whose summary does not show why it was found. */
import type { PageText } from '#search/data.ts';
import type { SearchPage } from './read-pages.ts';
import { isList, isTranscript } from './terms.ts';

/** More than this of one page is not worth its bytes in a list of results. */
const mostLetters = 6000;

/** The passages of a page, the first ones where it is long; nothing for a transcript or a page without text. */
export function pageText(page: SearchPage): PageText | undefined {
  if (isTranscript(page) || isList(page)) return undefined;
  let left = mostLetters;
  const passages: PageText = [];
  for (const { id, heading, text } of page.passages) {
    // The summary stands first on the page too.
    const own = text.replace(page.summary, '').trim();
    if (own === '') continue;
    if (own.length > left) break;
    left -= own.length;
    passages.push([heading, own, ...(id === undefined ? [] : [id])] as PageText[number]);
  }
  return passages.length > 0 ? passages : undefined;
}
