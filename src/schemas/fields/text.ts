import { z } from 'zod';

/** Characters that hide or reorder text: controls, zero-width, direction marks, soft hyphen, tag characters. */
export const hiddenCharacter =
  // eslint-disable-next-line no-control-regex -- finding control characters is the purpose of this pattern
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/u;

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
  .max(300)
  .regex(/^https:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:\/[^\s\\<>"{}|^`]*)?$/, {
    error: 'must be a full address that starts with https://',
  });
