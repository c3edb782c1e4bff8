/** Abbreviations of the names on the pages, explained there (“Education Welfare Service (EWS)”) or made of their initials. */
import { stemsKey } from '#search/query/words.ts';

const small = new Set(['of', 'and', 'for', 'the', 'in', 'to', 'on', 'with', 'a', 'an', 'or', 'de']);

/** Words, with the bracket that follows them. */
const explained = /((?:[\p{L}’'&/-]+[ ,]+){1,9})\((\p{Lu}[\p{Lu}\p{Ll}&]{1,6})\)/gu;

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');

/** The first letters of words, with or without the small ones. */
const initials = (words: readonly string[], all: boolean) =>
  words
    .filter((word) => /\p{L}/u.test(word) && (all || !small.has(word.toLowerCase())))
    .map((word) => word.charAt(0).toLowerCase())
    .join('');

const isShortFor = (letters: string, words: readonly string[]) =>
  initials(words, false) === letters || initials(words, true) === letters;

/** The last words before a bracket whose initials are its letters, and those letters; nothing when they are not. */
function explanation(before: string, short: string): [short: string, long: string] | undefined {
  const whole = lettersOf(short);
  const words = before.trim().split(/[ ,/-]+/);
  for (const letters of new Set([whole, whole.replace(/s$/, '')])) {
    for (let from = words.length - 1; from >= 0; from -= 1) {
      const run = words.slice(from);
      if (small.has(run[0]?.toLowerCase() ?? '')) continue;
      if (run.length > 1 && isShortFor(letters, run)) return [letters, run.join(' ').toLowerCase()];
    }
  }
  return undefined;
}

/** Names of three to six words with capitals, as a text has them: “Education Welfare Officers”. */
const capitalRuns =
  /\p{Lu}[\p{Ll}’-]+(?:[ ](?:(?:of|and|for|the|in|to|&)[ ])?\p{Lu}[\p{Ll}’-]+){1,5}/gu;

/** Long forms by abbreviation, all in small letters: those that the texts explain, and the initials of names in capitals. */
export function abbreviationsIn(texts: readonly string[]): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  const add = (short: string, long: string) =>
    found.set(short, (found.get(short) ?? new Set()).add(long.toLowerCase()));
  for (const text of texts) {
    for (const [, before = '', short = ''] of text.matchAll(explained)) {
      const explains = /^\p{Lu}.*\p{Lu}s?$/u.test(short) && explanation(before, short);
      if (explains) add(...explains);
    }
  }
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [name] of text.matchAll(capitalRuns)) {
      // A sentence begins with a capital too.
      const run = name.replace(/^(?:The|A|An|In|For|On|To|And) /, '');
      counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  }
  for (const [run, count] of counts) {
    const words = run.split(' ');
    const letters = initials(words, false);
    // A name that stands in one or two places has hardly been given initials.
    if (count > 2 && letters.length >= 3 && words.length >= 3) add(letters, run);
  }
  return Object.fromEntries(
    [...found]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([short, longs]) => [short, distinctForms([...longs]).slice(0, 3)]),
  );
}

/** Forms that differ in signs, articles or a plural only are one. */
function distinctForms(longs: readonly string[]): string[] {
  const forms = new Map<string, string>();
  for (const long of longs) {
    const key = stemsKey(long.replace(/&/g, 'and'));
    if (!forms.has(key)) forms.set(key, long);
  }
  return [...forms.values()].toSorted();
}
