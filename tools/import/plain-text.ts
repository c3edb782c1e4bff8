/** Signs that show as nothing: soft hyphens, zero-width signs, marks of direction and those that Word keeps for itself. */
const unseen =
  // eslint-disable-next-line no-misleading-character-class -- each of them is taken out by itself
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\uE000-\uF8FF\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Text with one kind of space and nothing hidden, not trimmed: words of a run that stands between others. */
export const plainRun = (text: string): string =>
  text
    .replace(/[\uF0B7\uF0A7\u00B7]/g, '•')
    .replace(unseen, '')
    .replace(/\u2011/g, '-')
    // eslint-disable-next-line no-control-regex -- controls and all kinds of spaces become one space
    .replace(/[\u0000-\u0020\u007F-\u00A0\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ' ');

/** A line of plain text as a setting wants it: one kind of space, none at the ends. */
export const plainLine = (text: string): string => plainRun(text).trim();

/** Words for a title or a summary: without signs of code, cut at a space to at most `max` characters, with “…” where some are missing. */
export function cutTo(words: string, max: number): string {
  const text = words.replace(/[<>{}]/g, '');
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2)).replace(/[\s,;:–-]+$/, '')}…`;
}

/** Capitals throughout as ordinary letters with a capital at the start; anything else as it is. */
export function ordinaryLetters(text: string): string {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 5 || letters !== letters.toUpperCase()) return text;
  return text.toLowerCase().replace(/\p{L}/u, (first) => first.toUpperCase());
}

/** “one” to “twelve” in words, and numbers beyond. */
export const numberWord = (number: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][number] ??
  String(number); // prettier-ignore
