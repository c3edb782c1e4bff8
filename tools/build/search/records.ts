/** What Pagefind is given of each page: less than the page holds, so that the whole index is small. */
import type { CustomRecord } from 'pagefind';
import { rareNameStems } from './capital-names.ts';
import type { SearchPage } from './read-pages.ts';
import { aboutText, bodyText, countPages, isList, isTranscript, termsOf } from './terms.ts';

/** A word on more than this part of all pages tells nothing from a body; names and summaries keep it. */
const tooCommon = 0.15;

/**
 * The words of the body that tell something, each once and in order: none that the name or summary has, none that a great part of the pages
 * has. A list keeps its headings; a transcript keeps what no other page has, since those pages are better answers.
 */
function bodyWords(
  page: SearchPage,
  {
    all,
    own,
    most,
    names,
  }: {
    all: Map<string, number>;
    own: Map<string, number>;
    most: number;
    names: Map<string, Set<string>>;
  },
): string {
  const text = isList(page)
    ? page.passages.map(({ heading }) => heading).join('. ')
    : bodyText(page);
  const seen = new Set(termsOf(aboutText(page)).map(({ stem }) => stem));
  const words: string[] = [];
  for (const { text: word, stem } of termsOf(text)) {
    if (seen.has(stem)) continue;
    seen.add(stem);
    if ((all.get(stem) ?? 0) > most && !names.get(page.address)?.has(stem)) continue;
    if (isTranscript(page) && own.has(stem)) continue;
    words.push(word);
  }
  return words.join(' ');
}

/** The records of all pages, in the order of the pages. */
export function searchRecords(pages: readonly SearchPage[]): CustomRecord[] {
  const counts = {
    all: countPages(pages, 'stem'),
    own: countPages(
      pages.filter((page) => !isTranscript(page)),
      'stem',
    ),
    most: Math.max(20, pages.length * tooCommon),
    names: rareNameStems(pages),
  };
  return pages.map((page) => ({
    url: page.address,
    language: 'en',
    // Pagefind leaves out, and says nothing, a record without a word: its kind is one that a reader may type.
    content: bodyWords(page, counts) || page.kind,
    // What is shown of a page is kept elsewhere: here stand the words it is found by.
    meta: {
      title: page.heading,
      ...(page.summary && { summary: page.summary }),
      ...(page.keywords.length > 0 && { keywords: page.keywords.join(', ') }),
    },
  }));
}
