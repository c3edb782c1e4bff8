/** How hard a text is to read. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { beginning, paragraphs, sentences, words } from './text.ts';
import type { Advice } from './kinds.ts';

/** GOV.UK writes for a reading age of 9; the law and the finances of a council need a little more. */
const HIGHEST_AGE = 14;
const FEWEST_WORDS = 60;
const LONGEST_SENTENCE = 25;

/**
 * The age, in years, at which most people can read the text: the American school grade of Flesch and Kincaid, and five.
 * Undefined for a text too short to tell.
 */
export function readingAge(body: string): number | undefined {
  const all = paragraphs(body).flatMap(sentences);
  const every = all.flatMap(words);
  if (every.length < FEWEST_WORDS) return undefined;
  const syllables = every.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = fleschKincaid({ sentence: all.length, word: every.length, syllable: syllables });
  return Math.max(5, Math.round(grade) + 5);
}

/** Advice on long sentences and on hard words. */
export function readingAdvice(body: string): Advice[] {
  const age = readingAge(body);
  const long = paragraphs(body)
    .flatMap(sentences)
    .filter((sentence) => words(sentence).length > LONGEST_SENTENCE);
  return [
    ...(age !== undefined && age > HIGHEST_AGE
      ? [
          {
            what: `The text reads as if written for readers of ${age} or older.`,
            remedy:
              'Use everyday words and one idea a sentence. Aim for 11 to 14. Quoted words of a source may stay as they are.',
          },
        ]
      : []),
    ...(long.length > 0
      ? [
          {
            what: `${long.length === 1 ? 'One sentence has' : `${long.length} sentences have`} more than ${LONGEST_SENTENCE} words.`,
            remedy: 'Break them up, or make a list. Words quoted from a source stay as they are.',
            examples: long.slice(0, 3).map(beginning),
          },
        ]
      : []),
  ];
}
