import type { Alternative, Lexicon } from './lexicon.ts';
import { correction } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import { stemOf, type Word, wordsOf } from './words.ts';

/** One thing that a query asks about, with every way of searching for it. */
export interface Concept {
  /** The words of the query that it stands for, put right. */
  typed: string;
  /** Ways to search for it; the words themselves count 1. */
  alternatives: Alternative[];
}

/** What the layer made of a query. */
export interface Interpretation {
  concepts: Concept[];
  /** The words of the query that carry meaning, put right. */
  words: Word[];
  /** Spelling that was put right. */
  corrected: { from: string; to: string }[];
  /** Words that the site does not know in any form. */
  unknown: string[];
  /** The query with its spelling put right, as it can be shown. */
  shown: string;
}

const weights = { part: 0.3, abbreviation: 0.7, meantAsAbbreviation: 0.95, joined: 0.9 };

/** Splits a word that nobody knows into two that the site has: `schooltransport`. */
function splitWord(text: string, { words }: Lexicon): Word[] | undefined {
  for (let at = 4; at <= text.length - 4; at += 1) {
    const halves = [text.slice(0, at), text.slice(at)].flatMap((half) => wordsOf(half));
    if (halves.length === 2 && halves.every(({ stem }) => words.pagesWith(stem) > 0)) return halves;
  }
  return undefined;
}

function correct(typed: readonly Word[], lexicon: Lexicon) {
  const corrected: Interpretation['corrected'] = [];
  const words = typed.flatMap((word): Word[] => {
    if (lexicon.isKnown(word.text, word.stem) || lexicon.words.begins(word.text)) return [word];
    const halves = splitWord(word.text, lexicon);
    const to = halves
      ? halves.map(({ text }) => text).join(' ')
      : correction(word.text, lexicon.words, stemOf, lexicon.saidWords);
    if (to === undefined) return [word];
    corrected.push({ from: word.text, to });
    return halves ?? [{ text: to, stem: stemOf(to), capitals: false }];
  });
  return { words, corrected };
}

/** Whether each word can be sent to the index: a word that it does not have would be taken for the start of another. */
const isOnSite = ({ words }: Lexicon, { text, stem }: Word): boolean =>
  words.pagesWith(stem) > 0 || /\d/.test(text) || (text.length > 3 && words.begins(text));

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join(' ');

/** A phrase that the synonyms know, with where its first word stands in the query. */
interface Saying {
  at: number;
  run: Word[];
  alternatives: readonly Alternative[];
}

/** A word with its place in the query. */
interface Placed {
  at: number;
  word: Word;
}

/** Every phrase of the words that the synonyms know, the longest first, none of them overlapping; and the words left over. */
function sayings(placed: readonly Placed[], { synonyms, longestSaying }: Lexicon) {
  const taken = placed.map(() => false);
  const found: Saying[] = [];
  for (let length = Math.min(longestSaying, placed.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= placed.length; from += 1) {
      if (taken.slice(from, from + length).some(Boolean)) continue;
      const run = placed.slice(from, from + length).map(({ word }) => word);
      const alternatives = synonyms.get(run.map(({ stem }) => stem).join(' '));
      if (!alternatives) continue;
      taken.fill(true, from, from + length);
      found.push({ at: placed[from]?.at ?? 0, run, alternatives });
    }
  }
  return { found, left: placed.filter((_, index) => !taken[index]) };
}

/** What an abbreviation is short for; more than one of a kind are the same (“MATs”). */
const longForms = (text: string, { abbreviations }: Lexicon): readonly string[] =>
  abbreviations.get(text) ?? abbreviations.get(text.replace(/s$/, '')) ?? [];

/** A single word: itself, what it is short for, and itself joined to its neighbour (`head teacher`). */
function wordConcept(word: Word, next: Word | undefined, lexicon: Lexicon): Concept {
  const own = isOnSite(lexicon, word) ? [{ words: word.text, weight: 1 }] : [];
  const long = longForms(word.text, lexicon);
  const meant = word.capitals || own.length === 0;
  const joined = next && word.text + next.text;
  return {
    typed: word.text,
    alternatives: [
      ...own,
      ...long.map((words) => ({
        words,
        weight: meant ? weights.meantAsAbbreviation : weights.abbreviation,
      })),
      ...(joined !== undefined && lexicon.words.pagesWith(stemOf(joined)) > 0
        ? [{ words: joined, weight: weights.joined }]
        : []),
    ],
  };
}

function sayingConcept(
  run: readonly Word[],
  alternatives: readonly Alternative[],
  lexicon: Lexicon,
): Concept {
  const meaning = run.filter(({ text }) => !isStopWord(text));
  const known = meaning.filter((word) => isOnSite(lexicon, word));
  const whole = known.length > 0 && known.length === meaning.length;
  return {
    typed: textOf(run),
    alternatives: [
      ...(whole ? [{ words: textOf(known), weight: 1 }] : []),
      ...alternatives,
      // Where not all of it is found together, its single words still tell something.
      ...(known.length > 1 || !whole
        ? known.map(({ text }) => ({ words: text, weight: weights.part }))
        : []),
      ...(run.length === 1 ? longForms(run[0]?.text ?? '', lexicon) : []).map((words) => ({
        words,
        weight: weights.abbreviation,
      })),
    ],
  };
}

/** The words that carry meaning; all of them where none does and nothing else was found. What was typed in capitals always does. */
function meaningful(placed: readonly Placed[], found: boolean): Placed[] {
  const kept = placed.filter(({ word: { text, capitals } }) => capitals || !isStopWord(text));
  return kept.length > 0 || found ? kept : [...placed];
}

/**
 * Says what a query asks for: spelling put right, empty words dropped, abbreviations and synonyms found. `asTyped` leaves the
 * spelling as it is. Any text is fine.
 */
export function interpret(
  query: string,
  lexicon: Lexicon,
  { asTyped = false }: { asTyped?: boolean } = {},
): Interpretation {
  const typed = wordsOf(query);
  // A query all in capitals says nothing by them.
  const shouted = typed.length > 1 && typed.every(({ capitals }) => capitals);
  const calm = shouted ? typed.map((word) => ({ ...word, capitals: false })) : typed;
  const { words: right, corrected } = asTyped
    ? { words: calm, corrected: [] }
    : correct(calm, lexicon);
  const placed = right.map((word, at) => ({ word, at }));
  // First with every word, since “IT support” has one that is empty elsewhere; then with those that carry meaning.
  const whole = sayings(placed, lexicon);
  const rest = sayings(meaningful(whole.left, whole.found.length > 0), lexicon);
  const concepts = [
    ...[...whole.found, ...rest.found].map(({ at, run, alternatives }) => ({
      at,
      concept: sayingConcept(run, alternatives, lexicon),
    })),
    ...rest.left.map(({ word, at }, index) => ({
      at,
      concept: wordConcept(word, rest.left[index + 1]?.word, lexicon),
    })),
  ]
    .toSorted((a, b) => a.at - b.at)
    .map(({ concept }) => concept);
  const words = [
    ...[...whole.found, ...rest.found].flatMap(({ at, run }) =>
      run.map((word, place) => ({ word, at: at + place })),
    ),
    ...rest.left,
  ]
    .toSorted((a, b) => a.at - b.at)
    .map(({ word }) => word);
  return {
    concepts: concepts.filter(({ alternatives }) => alternatives.length > 0),
    words,
    corrected,
    unknown: concepts.flatMap(({ typed: text, alternatives }) =>
      alternatives.length > 0 ? [] : text,
    ),
    shown: corrected.reduce((text, { from, to }) => replaceWord(text, from, to), query.trim()),
  };
}

/** Puts a word in the place of another, whatever its capitals and accents. */
function replaceWord(text: string, from: string, to: string): string {
  return text.replace(/[\p{L}\p{M}\p{N}’']+/gu, (run) =>
    wordsOf(run)[0]?.text === from ? to : run,
  );
}
