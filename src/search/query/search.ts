import type { PageLine } from '../data.ts';
import { ask, type Engine } from './ask.ts';
import { type Filters, passes } from './filters.ts';
import { wantedKinds } from './intents.ts';
import { type Concept, type Interpretation, interpret } from './interpret.ts';
import { type Lexicon, meaningOf, sayingKey } from './lexicon.ts';
import { merge } from './merge.ts';
import { foldCopies, rank } from './rank.ts';
import { wordsOf } from './words.ts';

/** A page that was found. */
export interface Result {
  page: PageLine;
  score: number;
  /** From 0 to 1: how much of the query it has. */
  share: number;
  /** An editor set it for this query. */
  pinned: boolean;
  /** Pages about the same thing under the same name. */
  copies: PageLine[];
}

/** What a search gave, and what was made of the query. */
export interface Found {
  /** Results after filters, best first. */
  results: Result[];
  /** Every page that was found, before filters. */
  all: PageLine[];
  interpretation: Interpretation;
  /** The searches that were made, in order. */
  searches: string[];
  /** Stems of all words that were searched for: what is marked in a result. */
  marked: ReadonlySet<string>;
}

export interface SearchOptions {
  filters?: Filters;
  sort?: 'relevance' | 'date';
  /** The spelling is left as it is. */
  asTyped?: boolean;
}

const nothing = { results: [], all: [], searches: [], marked: new Set<string>() };

/** The pages that editors set for a query, if it is one they named. */
function betsFor({ words, shown }: Interpretation, lexicon: Lexicon): PageLine[] {
  const addresses =
    lexicon.bestBets.get(words.map(({ stem }) => stem).join(' ')) ??
    lexicon.bestBets.get(sayingKey(shown)) ??
    [];
  const byAddress = new Map([...lexicon.pages.values()].map((page) => [page.address, page]));
  return addresses.flatMap((address) => byAddress.get(address) ?? []);
}

/** Every page, for a search by filters alone. */
function everyPage(lexicon: Lexicon): Result[] {
  return [...lexicon.pages.values()]
    .toSorted((a, b) => a.heading.localeCompare(b.heading, 'en-GB'))
    .map((page) => ({ page, score: 0, share: 1, pinned: false, copies: [] }));
}

const byDate = (results: Result[]) =>
  results.toSorted((a, b) => (b.page.day ?? '').localeCompare(a.page.day ?? ''));

/** Words that ask for a kind of page (“decided”, “contact”) or name a council choose pages; where other words remain they are not searched for. */
function subjects({ concepts }: Interpretation, { otherNames }: Lexicon): Concept[] {
  const rest = concepts.filter(({ typed }) => {
    const words = wordsOf(typed);
    return (
      Object.keys(wantedKinds(words.map(({ text }) => text))).length === 0 &&
      !words.every(({ stem }) => otherNames.has(stem))
    );
  });
  return rest.length > 0 ? rest : concepts;
}

/**
 * Answers a query: what is meant is worked out, the engine is asked once for each way of saying it, and the answers are put
 * together, ordered and filtered. Throws only when the engine does.
 */
export async function search(
  query: string,
  engine: Engine,
  lexicon: Lexicon,
  { filters = {}, sort = 'relevance', asTyped = false }: SearchOptions = {},
): Promise<Found> {
  const interpretation = interpret(query, lexicon, { asTyped });
  const finish = (results: Result[], more: Partial<Found> = {}): Found => {
    const kept = results.filter(({ page }) => passes(page, filters));
    return {
      ...nothing,
      interpretation,
      ...more,
      all: results.map(({ page }) => page),
      results: sort === 'date' ? byDate(kept) : kept,
    };
  };
  if (interpretation.words.length === 0) return finish(query.trim() ? [] : everyPage(lexicon));

  const wanted = wantedKinds(interpretation.words.map(({ text }) => text));
  const concepts = subjects(interpretation, lexicon);
  const phrases = [
    ...new Set(concepts.flatMap(({ alternatives }) => alternatives.map(({ words }) => words))),
  ];
  const together = concepts
    .map(
      ({ typed, alternatives }) => alternatives.find(({ weight }) => weight === 1)?.words ?? typed,
    )
    .join(' ');
  const wholeQuery =
    concepts.length > 1 &&
    concepts.every(({ alternatives }) => alternatives.some(({ weight }) => weight === 1));
  const hits = new Map(
    await Promise.all(
      phrases.map(async (phrase) => [phrase, await ask(phrase, engine, lexicon)] as const),
    ),
  );
  const whole = wholeQuery ? await ask(together, engine, lexicon) : [];
  const stems = interpretation.words.map(({ stem }) => stem);
  const typed = new Set(meaningOf(interpretation.words.map(({ text }) => text).join(' ')));
  const named = stems.some((stem) => lexicon.homeNames.has(stem))
    ? []
    : stems.filter((stem) => lexicon.otherNames.has(stem));
  const ranked = rank(
    merge(concepts, hits, whole, lexicon),
    concepts,
    { wanted, named, typed },
    lexicon,
  );
  const bets = betsFor(interpretation, lexicon);
  const found = foldCopies(ranked, lexicon)
    .filter(({ page }) => !bets.includes(page))
    .map((one) => ({ ...one, pinned: false }));
  const best = found[0]?.score ?? 1;
  const pinned = bets.map((page) => ({ page, score: best, share: 1, pinned: true, copies: [] }));
  return finish([...pinned, ...found], {
    searches: [...phrases, ...(wholeQuery ? [together] : [])],
    marked: new Set(phrases.flatMap((phrase) => wordsOf(phrase).map(({ stem }) => stem))),
  });
}
