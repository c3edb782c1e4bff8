import type { Lexicon } from './lexicon.ts';
import type { Hit } from './merge.ts';
import { wordsOf } from './words.ts';

/** Finds the pages that have all of some words (each in any form), with a score. A word in quotes is found in no longer word. */
export type Engine = (words: string) => Promise<readonly Hit[]>;

/** The engine takes a word for the beginning of others too: “SEN” for “senior”, “MAT” for “matrices”. Longer words seldom begin another. */
const shortWord = 4;

/** A word on more than this part of all pages stands in names and summaries only (see `tools/build/search/records.ts`). */
const bodyShare = 0.15;

/** A word on so few pages says by itself where to look. */
const rare = 4;

/** Leaves out pages that have only longer words in the place of a short one that the site has. */
async function withShortWords(
  hits: readonly Hit[],
  phrase: string,
  engine: Engine,
  { words }: Lexicon,
): Promise<readonly Hit[]> {
  let kept = hits;
  for (const { text, stem } of wordsOf(phrase)) {
    if (text.length > shortWord || words.pagesWith(stem) === 0) continue;
    // The engine cuts most plurals, but not those of initials: “GCSEs”, “PRUs”.
    const one = text.replace(/s$/, '');
    const forms = await Promise.all([text, one, `${one}s`].map((form) => engine(`"${form}"`)));
    const exact = new Set(forms.flat().map(({ id }) => id));
    const left = kept.filter(({ id }) => exact.has(id));
    // The engine cuts words a little otherwise than we do: a word that it does not know so is taken as it found it.
    if (left.length > 0) kept = left;
  }
  return kept;
}

/**
 * What the engine finds for a phrase. Where no page has all of it, the words that no body has are left out, so that “virtual school” is
 * “virtual”: it may stand on the page though the index does not say so.
 */
export async function ask(
  phrase: string,
  engine: Engine,
  lexicon: Lexicon,
): Promise<readonly Hit[]> {
  const hits = await engine(phrase);
  if (hits.length > 0) return withShortWords(hits, phrase, engine, lexicon);
  const { words, pages } = lexicon;
  const all = wordsOf(phrase);
  const telling = all.filter(({ stem }) => words.pagesWith(stem) <= bodyShare * pages.size);
  const enough = telling.length > 1 || telling.some(({ stem }) => words.pagesWith(stem) <= rare);
  if (!enough || telling.length === all.length) return hits;
  const rest = telling.map(({ text }) => text).join(' ');
  return withShortWords(await engine(rest), rest, engine, lexicon);
}
