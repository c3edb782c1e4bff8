/** Names in the texts of pages: “Family Nurse Partnership”. */
import type { SearchPage } from './read-pages.ts';
import { bodyText, isTranscript, termsOf } from './terms.ts';

/** Words with capitals in a row, with the small ones that join them. */
const names = /\p{Lu}[\p{L}’-]+(?: (?:(?:of|and|for|the|to|in|on) )?\p{Lu}[\p{L}’-]+)+/gu;

/** A name that stands on more pages is a known body with a page of its own, or the council itself. */
const mostPages = 3;

const namesIn = (page: SearchPage) =>
  new Set([...bodyText(page).matchAll(names)].map(([name]) => name));

/** The stems of names that stand in the text of a page and of few others, by the address of the page. */
export function rareNameStems(pages: readonly SearchPage[]): Map<string, Set<string>> {
  const found = pages
    .filter((page) => !isTranscript(page))
    .map((page) => [page.address, namesIn(page)] as const);
  const counts = new Map<string, number>();
  for (const [, own] of found) {
    for (const name of own) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map(
    found.map(([address, own]) => [
      address,
      new Set(
        [...own]
          .filter((name) => (counts.get(name) ?? 0) <= mostPages)
          .flatMap((name) => termsOf(name).map(({ stem }) => stem)),
      ),
    ]),
  );
}
