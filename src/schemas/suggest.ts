import { closest, distance } from 'fastest-levenshtein';

/** Gives “ Did you mean “x”?” for the nearest word when it is near enough to be a slip, else nothing. */
export function didYouMean(wrong: string, words: readonly string[]): string {
  if (words.length === 0 || wrong.length > 100) return '';
  const nearest = closest(wrong.toLowerCase(), words);
  const near =
    distance(wrong.toLowerCase(), nearest) <= Math.max(1, Math.floor(nearest.length * 0.4));
  return near ? ` Did you mean “${nearest}”?` : '';
}

/** Words as an English list: “a, b or c”. */
export function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
