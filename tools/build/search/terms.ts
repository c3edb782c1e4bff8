/** The words of pages, and on how many pages each stands. */
import { isStopWord } from '#search/query/stop-words.ts';
import { type Word, wordsOf } from '#search/query/words.ts';
import type { SearchPage } from './read-pages.ts';

/** Every word of a text that carries meaning; no limit to its length. */
export const termsOf = (text: string): Word[] =>
  wordsOf(text, Math.max(24, text.length)).filter(({ text: word }) => !isStopWord(word));

/** Name, summary and keywords: what a page is about. */
export const aboutText = ({ heading, summary, keywords }: SearchPage): string =>
  [heading, summary, keywords.join(', ')].join('. ');

/** The text below the name, with its headings. */
export const bodyText = ({ passages }: SearchPage): string =>
  passages.map(({ heading, text }) => `${heading}. ${text}`).join(' ');

/** Pages that repeat, whole, what other pages say piece by piece. */
export const isTranscript = ({ kind }: SearchPage): boolean =>
  kind === 'Document' || kind === 'Paper';

/** Pages whose text is a list or a table of what other pages say: their headings tell what they are. */
export const isList = ({ kind, address }: SearchPage): boolean =>
  kind === 'List' || kind === 'Comparison' || address === '/data/';

/** On how many of the pages each word stands, by stem or by its own letters. */
export function countPages(pages: readonly SearchPage[], by: 'stem' | 'text'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const terms = termsOf(`${aboutText(page)} ${bodyText(page)}`);
    for (const one of new Set(terms.map((term) => term[by]))) {
      counts.set(one, (counts.get(one) ?? 0) + 1);
    }
  }
  return counts;
}
