import type { PageLine } from '../data.ts';
import type { Concept } from './interpret.ts';
import { type Lexicon, meaningOf } from './lexicon.ts';
import { importance, type Ranked } from './merge.ts';
import { wordsOf } from './words.ts';

/** Pages that repeat what other pages say piece by piece stand below those. */
const kindWeights: Readonly<Record<string, number>> = {
  Document: 0.4,
  Paper: 0.55,
  List: 0.6,
  Comparison: 0.5,
  Page: 0.85,
  Topic: 0.85,
};

/** A concept made ready to be looked for in names. */
interface Wanted {
  told: number;
  ways: { stems: string[]; weight: number }[];
}

const wantedOf = (concepts: readonly Concept[], lexicon: Lexicon): Wanted[] =>
  concepts.map((concept) => ({
    told: importance(concept, lexicon),
    ways: concept.alternatives
      .map(({ words, weight }) => ({ stems: meaningOf(words), weight }))
      .filter(({ stems }) => stems.length > 0),
  }));

/** How much of the query a name says, and how much of the name the query says: both from 0 to 1. */
function nameFit(name: ReadonlySet<string>, wanted: readonly Wanted[]) {
  const used = new Set<string>();
  let [found, total] = [0, 0];
  for (const { told, ways } of wanted) {
    total += told;
    let best = 0;
    for (const { stems, weight } of ways) {
      if (!stems.every((stem) => name.has(stem))) continue;
      best = Math.max(best, weight);
      if (weight >= 0.5) for (const stem of stems) used.add(stem);
    }
    found += told * best ** 2;
  }
  return {
    ofQuery: total > 0 ? found / total : 0,
    ofName: name.size > 0 ? used.size / name.size : 0,
  };
}

const nameWeights = { ofQuery: 0.7, both: 1 };

/**
 * Holds the score of pages that must not stand before others: one that is `below` never stands before an equal match that is
 * `above`. An equal match has as much of the query, and a score that is not far off.
 */
function hold(
  ranked: Ranked[],
  below: (id: string) => boolean,
  above: (id: string) => boolean,
  nearness: number,
): Ranked[] {
  const upper = ranked.filter(({ id }) => above(id));
  return ranked.map((one) => {
    if (!below(one.id)) return one;
    const limit = Math.min(
      ...upper
        .filter(({ score, share }) => share >= one.share - 0.001 && score >= nearness * one.score)
        .map(({ score }) => score),
    );
    return one.score < limit ? one : { ...one, score: limit * 0.999 };
  });
}

/** How much more the pages of another council count where the query names it and not ours: they are what is asked for. */
const namedWeight = 20;

const isNamed = (line: PageLine | undefined, stems: readonly string[]) =>
  wordsOf(line?.authority ?? '').some(({ stem }) => stems.includes(stem));

/** Whether a page is called just what was typed: it is what was meant, whatever its kind. “Decisions” is the list of them. */
const sameWords = (name: ReadonlySet<string>, typed: ReadonlySet<string>) =>
  name.size === typed.size && [...typed].every((stem) => name.has(stem));

/** What a query asks for beside its subjects. */
interface Asked {
  /** How much more pages of a kind count. */
  wanted: Readonly<Record<string, number>>;
  /** Stems of the query that name another council, where it does not name ours too. */
  named: readonly string[];
  /** Stems of all its words. */
  typed: ReadonlySet<string>;
}

/** The pages in the order in which a reader sees them. */
export function rank(
  merged: readonly Ranked[],
  concepts: readonly Concept[],
  { wanted, named, typed }: Asked,
  lexicon: Lexicon,
): Ranked[] {
  const lineOf = (id: string) => lexicon.pages.get(id);
  const inNames = wantedOf(concepts, lexicon);
  const isOfNamed = (line: PageLine | undefined) => named.length > 0 && isNamed(line, named);
  const scored = merged.flatMap((one): Ranked[] => {
    const line = lineOf(one.id);
    if (!line) return [];
    const name = lexicon.names.get(one.id) ?? new Set<string>();
    const { ofQuery, ofName } = nameFit(name, inNames);
    const factor =
      (sameWords(name, typed) ? 1 : (kindWeights[line.kind] ?? 1)) *
      (wanted[line.kind] ?? 1) *
      (isOfNamed(line) ? namedWeight : 1) *
      (1 + nameWeights.ofQuery * ofQuery + nameWeights.both * ofQuery * ofName);
    return [{ ...one, score: one.score * factor }];
  });
  const isOther = (id: string) => {
    const authority = lineOf(id)?.authority;
    return authority !== undefined && authority !== lexicon.home;
  };
  const byCouncil =
    named.length > 0
      ? hold(
          scored,
          (id) => !isOfNamed(lineOf(id)),
          (id) => isOfNamed(lineOf(id)),
          0,
        )
      : hold(scored, isOther, (id) => lineOf(id)?.authority === lexicon.home, 0.2);
  const byTime = hold(
    byCouncil,
    (id) => lineOf(id)?.history === true,
    (id) => lineOf(id)?.history === false,
    0.5,
  );
  return byTime.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Results that are the same thing under one name: the first stands for all, the others follow it. */
export function foldCopies(
  ranked: readonly Ranked[],
  lexicon: Lexicon,
): { page: PageLine; score: number; share: number; copies: PageLine[] }[] {
  const things = new Map<
    string,
    { page: PageLine; score: number; share: number; copies: PageLine[] }
  >();
  for (const { id, score, share } of ranked) {
    const page = lexicon.pages.get(id);
    if (!page) continue;
    const key = `${meaningOf(page.heading).join(' ')}|${page.authority ?? ''}`;
    const thing = things.get(key);
    if (thing && thing.page.kind !== page.kind) thing.copies.push(page);
    else if (thing) things.set(page.address, { page, score, share, copies: [] });
    else things.set(key, { page, score, share, copies: [] });
  }
  return [...things.values()];
}
