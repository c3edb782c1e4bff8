import type { Mark, MarkStyle } from './numbering.ts';

/** A mark that was typed before a text, and how many characters it takes. */
export interface TypedMark {
  mark: Mark;
  length: number;
}

/** The forms of typed marks. A dash is one only before a capital or after a tab’s place: elsewhere it goes on with a sentence. */
const forms: readonly { pattern: RegExp; style: MarkStyle }[] = [
  // “2.5 million people” is no paragraph 2.5.
  { pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+(?=[\p{Lu}\d“"‘'(£])/u, style: 'decimal' },
  { pattern: /^\(?(\d{1,2})[.)]\s+(?=\S)/, style: 'decimal' },
  { pattern: /^\(?([ivx]{1,5})[.)]\s+(?=\S)/, style: 'roman' },
  { pattern: /^\(?([a-z])[.)]\s+(?=\S)/, style: 'letters' },
  { pattern: /^([•▪◦‣o*])\s+(?=\S)/, style: 'bullet' },
  { pattern: /^([-–—])\s+(?=\p{Lu})/u, style: 'bullet' },
];

/** The mark that an author typed before a text, as its reader sees it. Single letters that may be Roman numbers count as such. */
export function typedMark(text: string): TypedMark | undefined {
  for (const { pattern, style } of forms) {
    const found = pattern.exec(text);
    if (found) return { mark: { level: 0, style, label: found[1] ?? '' }, length: found[0].length };
  }
  return undefined;
}

/** The number before a title: “2.”, and also “2” alone or “Item 2:”, which in a sentence would be words. */
export function titleMark(text: string): TypedMark | undefined {
  const found = /^(?:item )?(\d{1,2})[.:)]?\s+(?=[\p{L}‘'“"£(])/iu.exec(text);
  return found
    ? { mark: { level: 0, style: 'decimal', label: found[1] ?? '' }, length: found[0].length }
    : typedMark(text);
}

const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

/** The number that a mark stands for; nothing for bullets and for numbers of several parts, such as 2.3. */
export function ordinal({ style, label }: Mark): number | undefined {
  const sign = label
    .replace(/[^a-z0-9.]/gi, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (style === 'decimal')
    return /^(?:item)?\d+$/.test(sign) ? Number(/\d+/.exec(sign)?.[0]) : undefined;
  if (style === 'letters') return sign.length === 1 ? sign.charCodeAt(0) - 96 : undefined;
  if (style === 'bullet') return undefined;
  const digits = [...sign].map((digit) => romanDigits[digit] ?? 0);
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
}

/** The number of a paragraph in a report, such as 2.3 or 3.1.1; nothing for other marks. */
export const paragraphNumber = ({ style, label }: Mark): string | undefined =>
  style === 'decimal' && /^\d{1,2}(?:\.\d{1,2}){1,3}\.?$/.test(label)
    ? label.replace(/\.$/, '')
    : undefined;
