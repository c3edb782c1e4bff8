import { stemOf } from './words.ts';

/** The words that stand on the site, with on how many pages. */
export interface IndexWords {
  /** Every word, in order. */
  all: string[];
  /** On about how many pages a word in any of its forms stands: 0 when on none. */
  pagesWith: (stem: string) => number;
  /** Whether a word of the site begins with these letters. */
  begins: (letters: string) => boolean;
}

/** Reads the packed list of words (see `SearchData.words`). */
export function readIndexWords(packed: string): IndexWords {
  const pages = new Map<string, number>();
  const all: string[] = [];
  for (const [, word = '', power = '0'] of packed.matchAll(/(\p{L}+)(\d)/gu)) {
    all.push(word);
    const stem = stemOf(word);
    pages.set(stem, Math.max(pages.get(stem) ?? 0, 2 ** Number(power)));
  }
  return {
    all,
    pagesWith: (stem) => pages.get(stem) ?? 0,
    begins: (letters) => {
      // The list is in order: the first word not before the letters tells.
      let [low, high] = [0, all.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((all[middle] ?? '') < letters) low = middle + 1;
        else high = middle;
      }
      return all[low]?.startsWith(letters) ?? false;
    },
  };
}

/** Packs words with the number of pages each stands on. Only words of letters are packed. */
export function packIndexWords(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .filter(([word]) => /^\p{L}+$/u.test(word))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => `${word}${Math.min(9, Math.round(Math.log2(Math.max(1, count))))}`)
    .join('');
}
