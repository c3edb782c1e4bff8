/** What may be about a person and perhaps should not be published. */
import type { Advice } from './kinds.ts';

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['an e-mail address', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['a telephone number', /(?:\+44\s?|\b0)(?:\d[\s-]?){9,10}\b/g],
  ['a postcode', /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/g],
  ['a National Insurance number', /\b[A-CEGHJ-PR-TW-Z]{2}\s?(?:\d{2}\s?){3}[A-D]\b/g],
  [
    'the name of a person',
    /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor|Sir|Dame)\.?\s+\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)*/gu,
  ],
];

/** Advice where a text holds what may be personal data: one for each kind, with the places. */
export function personalDataAdvice(text: string): Advice[] {
  return KINDS.flatMap(([kind, form]) => {
    const found = [...new Set(text.match(form) ?? [])];
    if (found.length === 0) return [];
    return [
      {
        what: `The text may hold ${kind}.`,
        remedy:
          'Publish it only if it is part of the public record or the contact of a team. Otherwise take it out.',
        examples: found.slice(0, 3),
      },
    ];
  });
}
