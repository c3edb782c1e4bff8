import type { PageLine } from '../data.ts';
import { interpret } from './interpret.ts';
import type { Lexicon } from './lexicon.ts';
import { isStopWord } from './stop-words.ts';
import { type Word, wordsOf } from './words.ts';

/** Kinds that are seldom what somebody begins to type, and the checker, which nearly always is. */
const kindOrder: Readonly<Record<string, number>> = {
  Checker: -2,
  Service: -1,
  Decision: -0.5,
  List: 1,
  Document: 2,
  Paper: 2,
  Comparison: 2,
};

/** Whether a name has a word that begins as the typed one does, or is a form of it. */
const has = (name: readonly Word[], { text, stem }: Word, begun: boolean) =>
  name.some((word) => word.stem === stem || (begun && word.text.startsWith(text)));

const meaning = (text: string) => wordsOf(text).filter((word) => !isStopWord(word.text));

/**
 * Pages whose names a reader may be typing, best first: those that have every word typed, the last of which may be unfinished, then
 * those that have what the words mean.
 */
export function suggest(typed: string, lexicon: Lexicon, most = 6): PageLine[] {
  const words = wordsOf(typed);
  const wanted = words.filter((word, at) => at === words.length - 1 || !isStopWord(word.text));
  if (wanted.length === 0 || typed.trim().length < 2) return [];
  const pages = [...lexicon.pages.values()].map((page) => ({ page, name: meaning(page.heading) }));
  const rate = ({ page, name }: (typeof pages)[number]) =>
    (kindOrder[page.kind] ?? 0) + name.length / 4 + (page.authority === lexicon.home ? 0 : 0.5);
  const best = (found: typeof pages) =>
    found.toSorted((a, b) => rate(a) - rate(b)).map(({ page }) => page);
  const direct = best(
    pages.filter(({ name }) =>
      wanted.every((word, at) => has(name, word, at === wanted.length - 1)),
    ),
  );
  if (direct.length >= most) return direct.slice(0, most);
  const { concepts } = interpret(typed, lexicon);
  const meant = best(
    pages.filter(
      ({ name }) =>
        concepts.length > 0 &&
        concepts.every(({ alternatives }) =>
          alternatives.some(
            ({ words: phrase, weight }) =>
              weight > 0.5 && meaning(phrase).every((word) => has(name, word, false)),
          ),
        ),
    ),
  );
  return [...new Set([...direct, ...meant])].slice(0, most);
}

/** Threes of letters, by which names that look alike are found. */
const threes = (text: string) => {
  const letters = ` ${wordsOf(text, 40)
    .map((word) => word.text)
    .join(' ')} `;
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)),
  );
};

/** The pages whose names look most like a query that found nothing. */
export function nearest(query: string, lexicon: Lexicon, most = 5): PageLine[] {
  const wanted = threes(query);
  if (wanted.size < 3) return [];
  return [...lexicon.pages.values()]
    .map((page) => {
      const own = threes(page.heading);
      const shared = [...wanted].filter((three) => own.has(three)).length;
      return { page, likeness: (2 * shared) / (wanted.size + own.size) };
    })
    .filter(({ likeness }) => likeness > 0.15)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ page }) => page);
}
