import { stemmer } from 'stemmer';

/** A word as it was typed, and as it is compared. */
export interface Word {
  /** Small letters without accents and apostrophes. */
  text: string;
  /** What forms of the same word share (Porter): `grazing` and `grazed` are `graze`. */
  stem: string;
  /** Typed in capitals, so that `IT` is not the word “it”. */
  capitals: boolean;
}

/** No query is longer: what is beyond tells nothing more of what is meant. */
const mostWords = 24;
const longestWord = 40;

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** Words that are written in one, with a hyphen or as two: “on-line”, “co-ordinate”, “well being”. */
const joined =
  /(?<![\p{L}\p{N}])(?:(anti|co|e|infra|inter|on|pre|re|under|well)[-‐‑](?=\p{L})|(well) (?=being(?!\p{L})))/giu;

/** Runs of letters that are one word, with a hyphen or without. */
export const wordRuns = new RegExp(
  `(?:${joined.source})?[\\p{L}\\p{M}\\p{N}]+(?:['’]\\p{L}+)*`,
  'giu',
);

const runs = /[\p{L}\p{N}]+/gu;

/** Runs of letters and runs of digits apart, so that `NI117` is `ni 117`, but `ks2` and `14` stay whole. */
const parts = (run: string) => run.replace(/(\p{L}{2,})(\d{2,})/gu, '$1 $2').split(' ');

const stems = new Map<string, string>();

/** What forms of the same word share. Each word is worked out once. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  stems.set(word, stem);
  return stem;
}

/**
 * Takes a text apart into words: apostrophes are dropped, hyphens and all other signs part words. Any text is fine; one
 * without letters or digits gives no word.
 */
export function wordsOf(text: string, most = mostWords): Word[] {
  const plain = fold(text.slice(0, most * longestWord)).replace(/['’‘`´]/g, '');
  const found = plain.replace(joined, '$1$2').match(runs);
  return (found ?? [])
    .flatMap(parts)
    .slice(0, most)
    .map((run) => {
      const small = run.toLowerCase().slice(0, longestWord);
      const capitals = run.length > 1 && /\p{L}/u.test(run) && run === run.toUpperCase();
      return { text: small, stem: stemOf(small), capitals };
    });
}

/** The stems of a text, joined by spaces: equal for two texts that differ in forms of words and signs only. */
export const stemsKey = (text: string, most?: number): string =>
  wordsOf(text, most)
    .map(({ stem }) => stem)
    .join(' ');
