import type { Concept } from './interpret.ts';
import type { Lexicon } from './lexicon.ts';
import { stemOf } from './words.ts';

/** What the engine found for one search. */
export interface Hit {
  id: string;
  score: number;
}

/** A page with how well it fits and how much of the query it is about. */
export interface Ranked {
  id: string;
  score: number;
  /** From 0 to 1: how much of what was asked it has, rare things counting more. */
  share: number;
}

/** Longer phrases score higher by their length alone; this takes some of it back. */
const lengthPower = 0.1;
/** How hard it is to be found for a part of the query only. */
const sharePower = 0.6;
/**
 * What a page gains for having what is asked at all, by how much that tells. The engine’s own score is mostly for names: without this, a
 * page called by a common word of the query stands above the only page that has its rare ones.
 */
const presence = 2;
/** What a page gains for having every word as typed, by how few pages do. */
const rareWhole = 3;
const wholeQuery = 0.5;

/** How much a concept tells: more when few pages have any way of saying it. */
export function importance({ alternatives }: Concept, { words, pages }: Lexicon): number {
  const strong = alternatives.filter(({ weight }) => weight >= 0.5);
  const counts = (strong.length > 0 ? strong : alternatives).map(({ words: phrase }) =>
    Math.min(...phrase.split(/[\s-]+/).map((word) => words.pagesWith(stemOf(word)) || 1)),
  );
  return Math.log(1 + pages.size / (1 + Math.max(...counts)));
}

/**
 * Puts the hits of all searches together. A page counts, for each concept, the best of its ways; the sum is lowered for what it
 * does not have, so that no page needs to have every word.
 *
 * @param hits what was found, by the words searched for
 * @param whole what was found for all words together
 */
export function merge(
  concepts: readonly Concept[],
  hits: ReadonlyMap<string, readonly Hit[]>,
  whole: readonly Hit[],
  lexicon: Lexicon,
): Ranked[] {
  const told = concepts.map((concept) => importance(concept, lexicon));
  const total = told.reduce((sum, one) => sum + one, 0) || 1;
  const pages = new Map<string, { score: number; told: number }>();
  concepts.forEach(({ alternatives }, at) => {
    const best = new Map<string, { score: number; weight: number }>();
    for (const { words, weight } of alternatives) {
      const length = words.split(' ').length;
      for (const { id, score } of hits.get(words) ?? []) {
        const value = (weight * score) / length ** lengthPower;
        const before = best.get(id) ?? { score: 0, weight: 0 };
        best.set(id, {
          score: Math.max(before.score, value),
          weight: Math.max(before.weight, weight),
        });
      }
    }
    for (const [id, { score, weight }] of best) {
      const page = pages.get(id) ?? { score: 0, told: 0 };
      page.score += score;
      page.told += (told[at] ?? 0) * Math.min(1, weight + 0.2);
      pages.set(id, page);
    }
  });
  const together = new Map(whole.map(({ id, score }) => [id, score]));
  const fewness = Math.log(1 + lexicon.pages.size / (1 + together.size));
  return [...pages].map(([id, page]) => {
    const share = Math.min(1, page.told / total);
    const hit = together.get(id);
    const score =
      (page.score + presence * page.told) * share ** sharePower +
      (hit === undefined ? 0 : wholeQuery * hit + rareWhole * fewness);
    return { id, score, share };
  });
}
