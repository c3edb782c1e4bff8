import type { IndexWords } from './index-words.ts';

/** Shorter words are too near to others to be put right. */
const shortest = 5;

/** How many letters may be wrong in a word of this length. */
const allowed = (length: number) => (length <= 5 ? 1 : length <= 8 ? 2 : 3);

/**
 * How many letters must be added, left out, changed or swapped with their neighbour to turn one word into another
 * (Damerau and Levenshtein, optimal alignment). Gives `limit + 1` as soon as it is beyond the limit.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[other.length] ?? limit + 1;
}

/** Letters that sound alike are often mixed up: a word is compared by its sound where two are equally near. */
const sound = (word: string) =>
  word
    .replace(/ph/g, 'f')
    .replace(/[ck]+/g, 'k')
    .replace(/[sz]+/g, 's')
    .replace(/[aeiouy]+/g, 'a')
    .replace(/(.)\1+/g, '$1');

/** How good a candidate is; smaller is better. */
function rating(word: string, candidate: string, distance: number, pages: number): number {
  return (
    distance +
    (word[0] === candidate[0] ? 0 : 1.2) +
    (word.slice(0, 3) === candidate.slice(0, 3) ? 0 : 0.3) +
    (sound(word) === sound(candidate) ? -0.6 : 0) -
    Math.min(0.5, Math.log2(1 + pages) / 16)
  );
}

/**
 * The word of the site, or of `more`, that a misspelt word most likely stands for; nothing when none is near. Words under five
 * letters and words with digits are left as they are.
 */
export function correction(
  word: string,
  words: IndexWords,
  stemOf: (word: string) => string,
  more: readonly string[] = [],
): string | undefined {
  if (word.length < shortest || /\d/.test(word)) return undefined;
  const limit = allowed(word.length);
  let best: { candidate: string; rating: number } | undefined;
  const look = (candidate: string, pages: number) => {
    if (candidate.length < 4) return;
    const distance = editDistance(word, candidate, limit);
    if (distance > limit) return;
    const rated = rating(word, candidate, distance, pages);
    if (!best || rated < best.rating) best = { candidate, rating: rated };
  };
  for (const candidate of words.all) {
    if (Math.abs(candidate.length - word.length) <= limit) {
      look(candidate, words.pagesWith(stemOf(candidate)));
    }
  }
  for (const candidate of more) look(candidate, 1);
  // Three wrong letters are believed only in a word that begins alike.
  return best && best.rating < limit + 0.5 ? (best as { candidate: string }).candidate : undefined;
}
