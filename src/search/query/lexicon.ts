import type { BestBet, PageLine, SearchData, SynonymRule } from '../data.ts';
import { unpackPages } from '../pack.ts';
import { commonWords } from './common-words.ts';
import { type IndexWords, readIndexWords } from './index-words.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** Words to search for instead of what was typed, and how much they count (1 is as much as the words typed). */
export interface Alternative {
  words: string;
  weight: number;
}

/** `SearchData` made ready for questions. */
export interface Lexicon {
  home: string;
  words: IndexWords;
  abbreviations: ReadonlyMap<string, readonly string[]>;
  /** What the site says, by the stems of what people say. */
  synonyms: ReadonlyMap<string, readonly Alternative[]>;
  /** The most words that a thing people say has. */
  longestSaying: number;
  bestBets: ReadonlyMap<string, readonly string[]>;
  pages: ReadonlyMap<string, PageLine>;
  /** How many signs of Pagefind’s names the pages are known by. */
  nameLength: number;
  /** Stems of the words of each page’s name that carry meaning. */
  names: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a word may be taken as it stands: the site, the synonyms or everyday English have it. */
  isKnown: (text: string, stem: string) => boolean;
  /** Words that only the synonyms know, to which a misspelling can be put right too. */
  saidWords: readonly string[];
  /** Stems of words that name another council. */
  otherNames: ReadonlySet<string>;
  /** Stems of words that name ours alone. */
  homeNames: ReadonlySet<string>;
  everyPart: readonly string[];
}

const weights = { means: 0.85, near: 0.4 };

/** Stems of the words of a text that carry meaning. */
export const meaningOf = (text: string): string[] =>
  wordsOf(text, 40)
    .filter(({ text: word }) => !isStopWord(word))
    .map(({ stem }) => stem);

/** The whole of a saying as a key: its stems. */
export const wholeKey = (saying: string): string =>
  wordsOf(saying)
    .map(({ stem }) => stem)
    .join(' ');

/** A key without the words that carry no meaning, where others remain. */
export function sayingKey(saying: string): string {
  const meaning = meaningOf(saying);
  return meaning.length > 0 ? meaning.join(' ') : wholeKey(saying);
}

/**
 * The keys of a saying: the whole of it, and what is left of it without empty words. One word that is left says as much only where the
 * site does not use it otherwise: “kicked out” is “kicked”, but “IT support” is not “support”.
 */
function keysOf(saying: string, words: IndexWords): Set<string> {
  const [whole, left] = [wholeKey(saying), sayingKey(saying)];
  const tells = left.includes(' ') || words.pagesWith(left) === 0;
  return new Set(tells ? [whole, left] : [whole]);
}

/** A phrase as the index can find it: it holds no empty words. */
function phraseOf(text: string): string {
  const words = wordsOf(text);
  const meaning = words.filter(({ text: word }) => !isStopWord(word));
  return (meaning.length > 0 ? meaning : words).map(({ text: word }) => word).join(' ');
}

function synonymsOf(rules: readonly SynonymRule[], words: IndexWords) {
  const found = new Map<string, Alternative[]>();
  for (const { say, means, near = [] } of rules) {
    const alternatives = [
      ...means.map((words) => ({ words: phraseOf(words), weight: weights.means })),
      ...near.map((words) => ({ words: phraseOf(words), weight: weights.near })),
    ];
    for (const saying of say) {
      for (const key of keysOf(saying, words)) {
        found.set(key, [...(found.get(key) ?? []), ...alternatives]);
      }
    }
  }
  return found;
}

const betsOf = (bets: readonly BestBet[]) =>
  new Map(bets.flatMap(({ queries, pages }) => queries.map((query) => [sayingKey(query), pages])));

const without = (all: ReadonlySet<string>, left: ReadonlySet<string>) =>
  new Set([...all].filter((one) => !left.has(one)));

/** The words of other councils’ names and of ours, without those that both have (“county council”). */
function namesOf(pages: readonly PageLine[], home: string) {
  const own = new Set(wordsOf(home).map(({ stem }) => stem));
  const names = new Set(pages.flatMap(({ authority }) => authority ?? []));
  names.delete(home);
  const others = new Set([...names].flatMap((name) => wordsOf(name).map(({ stem }) => stem)));
  return { otherNames: without(others, own), homeNames: without(own, others) };
}

/** Kinds whose pages are called by a name that people shorten. */
const named = new Set([
  'Service', 'Team', 'Role', 'Consultative group', 'Partnership', 'Plan', 'Publication', 'Local Account',
]); // prettier-ignore

/** Long forms by abbreviation: those of the data, and the initials of names of pages. */
function abbreviationsOf(
  { abbreviations }: SearchData,
  pages: readonly PageLine[],
): Map<string, string[]> {
  const found = new Map(
    Object.entries(abbreviations).map(([short, long]) => [short, long.map(phraseOf)]),
  );
  for (const { kind, heading } of pages) {
    if (!named.has(kind)) continue;
    const words = wordsOf(heading).filter(({ text }) => !isStopWord(text));
    const letters = words.map(({ text }) => text.charAt(0)).join('');
    if (words.length < 2 || words.length > 6) continue;
    const long = words.map(({ text }) => text).join(' ');
    const before = found.get(letters) ?? [];
    // What the texts explain counts; a name is added where it says something else.
    if (!before.some((one) => sayingKey(one) === sayingKey(long))) {
      found.set(letters, [...before, long].slice(0, 4));
    }
  }
  return found;
}

/** Makes the data of a site ready for questions. */
export function openData(data: SearchData): Lexicon {
  const words = readIndexWords(data.words);
  const pages = unpackPages(data.pages);
  const synonyms = synonymsOf(data.synonyms, words);
  const said = data.synonyms.flatMap(({ say }) => say.flatMap((saying) => wordsOf(saying)));
  const saidStems = new Set(said.map(({ stem }) => stem));
  const abbreviations = abbreviationsOf(data, pages);
  return {
    home: data.home,
    words,
    abbreviations,
    synonyms,
    longestSaying: Math.max(1, ...[...synonyms.keys()].map((key) => key.split(' ').length)),
    bestBets: betsOf(data.bestBets),
    pages: new Map(pages.map((page) => [page.id, page])),
    nameLength: pages[0]?.id.length ?? 0,
    names: new Map(pages.map(({ id, heading }) => [id, new Set(meaningOf(heading))])),
    isKnown: (text, stem) =>
      words.pagesWith(stem) > 0 ||
      saidStems.has(stem) ||
      abbreviations.has(text) ||
      isStopWord(text) ||
      commonWords.has(text),
    saidWords: [...new Set(said.map(({ text }) => text))].filter(
      (text) => text.length > 4 && !isStopWord(text),
    ),
    ...namesOf(pages, data.home),
    everyPart: data.everyPart,
  };
}
