import { z } from 'zod';
import { daysInMonth, edtfBounds, isCertain, parseEdtf } from './edtf.ts';
import { editing } from '../editing/fields.ts';
import { plainText } from './text.ts';

/** Tells whether text is a day of the calendar, such as `2026-03-04`. */
export function isRealDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A day as ISO 8601 text, such as `2026-03-04`. It is text at every border, never a `Date`. */
export const isoDate = z.string({ error: 'must be a date such as 2026-03-04' }).refine(isRealDay, {
  error: 'is not a real date; write year, month and day, such as 2026-03-04',
});
editing.add(isoDate, { widget: 'date', usual: 'Choose the day from the calendar.' });

/** Years that one date may span. Each becomes a value to find it by, and a span of more is a slip of the pen. */
const mostYears = 100;

function spansTooMuch(text: string): boolean {
  const date = parseEdtf(text);
  const { from, to } = date ? edtfBounds(date) : {};
  if (from === undefined || to === undefined) return false;
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > mostYears;
}

/** A date as exact as the source allows (EDTF, ISO 8601-2), such as `2011-09~` or `[2011-12-22..2012-03-31]`. */
export const edtfDate = z
  .string({ error: 'must be a date such as 2011-09 or 2011-09~' })
  .refine((text) => parseEdtf(text) !== undefined, {
    error:
      'is not a date this site can read; write 2011, 2011-09, 2011-09-26, add ~ for “about”, or a range such as [2011-12-22..2012-03-31]',
  })
  .refine((text) => !spansTooMuch(text), {
    error: `spans more than ${mostYears} years; correct the years`,
  });
editing.add(edtfDate, {
  usual:
    'Write 2011, 2011-09 or 2011-09-26. Add ~ for “about”, or write a range such as [2011-12-22..2012-03-31].',
});

/**
 * A date with the reasoning behind it. A date that the source does not print must say how it was inferred,
 * so that a page never shows an invented exact date.
 */
export const sourcedDate = z
  .strictObject({
    date: edtfDate.describe('The date, as exact as the source allows.'),
    inferred: plainText(400)
      .optional()
      .describe(
        'How the date was worked out, in one sentence. Needed when the source does not print it.',
      ),
  })
  .superRefine(({ date, inferred }, context) => {
    const parsed = parseEdtf(date);
    if (parsed && !isCertain(parsed) && inferred === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['inferred'],
        message: 'is missing: the date is not exact, so say in one sentence how it was worked out',
      });
    }
  });

export type SourcedDate = z.infer<typeof sourcedDate>;
