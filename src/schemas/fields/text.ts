import { z } from 'zod';
import { editing } from '../editing/fields.ts';

/**
 * Characters that hide or reorder text, that show as nothing, or that no XML may hold: controls, zero-width, direction
 * marks, fillers, soft hyphen, tag characters, halves of a pair and code points that are no characters.
 */
const hiddenCharacter =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- finding them is the purpose of this pattern
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\p{Cs}\p{Noncharacter_Code_Point}]|[\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/u;

/** More marks on one letter than any language sets: they reach into the lines above and below. */
const heapOfMarks = /\p{M}{5}/u;

const latin = /\p{Script=Latin}/u;
const lookAlike =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;

/** The words that mix Latin letters with those of an alphabet that looks like it. */
function mixedWords(text: string): string[] {
  if (!lookAlike.test(text)) return [];
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => latin.test(word) && lookAlike.test(word));
}

/** What no text may hold, raw or behind an escape, as a fault and its remedy; nothing when there is none of it. */
export function disguise(text: string): { fault: string; remedy: string } | undefined {
  const hidden = hiddenCharacter.exec(text);
  if (hidden) {
    const code = (hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
      fault: `There is a hidden character (U+${code}) here.`,
      remedy: 'Delete the word it stands in and type it again.',
    };
  }
  if (heapOfMarks.test(text)) {
    return {
      fault: 'A letter here has more than four accents on it.',
      remedy: 'Delete the word it stands in and type it again.',
    };
  }
  const [mixed] = mixedWords(text);
  return mixed === undefined
    ? undefined
    : {
        fault: `The word “${mixed.slice(0, 60)}” mixes letters of two alphabets that look alike.`,
        remedy: 'Delete the word and type it again.',
      };
}

/** One line of plain text without code or hidden characters, at most `max` characters. */
export function plainText(max: number) {
  return z
    .string({ error: 'must be text' })
    .trim()
    .min(1, { error: 'must not be empty' })
    .max(max, { error: `must be at most ${max} characters` })
    .refine((text) => !/[<>{}]/.test(text), { error: 'must be plain text without < > { }' })
    .refine((text) => !/[\n\r\t]/.test(text), { error: 'must be on one line' })
    .refine((text) => !hiddenCharacter.test(text), {
      error: 'has a hidden character; type it again',
    })
    .refine((text) => !heapOfMarks.test(text), {
      error: 'has more than four accents on a letter; type it again',
    })
    .refine((text) => mixedWords(text).length === 0, {
      error: 'mixes letters of two alphabets that look alike in one word; type the word again',
    })
    .refine((text) => text === '' || /[\p{L}\p{N}\p{P}\p{S}]/u.test(text), {
      error: 'must have a sign that can be seen',
    });
}

/** The name of a page: what it is about, in words. A date or a number alone names nothing. */
export function titleText(max: number) {
  return plainText(max)
    .refine((text) => /\p{L}/u.test(text), {
      error: 'must have words in it, not only a number or a date',
    })
    .refine((text) => !text.includes('---'), {
      error: 'must not have “---” in it; use a dash “–”',
    });
}

/** The part of an address that names an entry: small letters, numbers and single hyphens, at most 80. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An entry's name in an address. */
export const slug = z
  .string()
  .max(80, { error: 'must be at most 80 characters' })
  .regex(slugPattern, { error: 'must be small letters, numbers and hyphens' });

/** Full https address of another site, without user name, port or look-alike letters. */
export const httpsUrl = z
  .string()
  .max(300, { error: 'must be at most 300 characters' })
  .regex(/^https:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:\/[^\s\\<>"{}|^`]*)?$/, {
    error: 'must be a full address that starts with https://',
  })
  .refine((url) => disguise(url) === undefined, {
    error: 'has a hidden character or look-alike letters; type it again',
  });
editing.add(httpsUrl, {
  usual: 'Copy it from the browser’s address bar, such as https://www.example.org/page/.',
});
