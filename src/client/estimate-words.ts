/** The words of a cost estimate. Pure: it knows nothing of the page. */
import { bandOf, type Line, type Reason, type School } from '#rules/prices/estimate.ts';
import { dayWords } from './check-state.ts';

/** Whole pence in words: “£1,234” or “£1,234.50”. */
export function pounds(pence: number): string {
  const rest = pence % 100;
  const whole = ((pence - rest) / 100).toLocaleString('en-GB');
  return rest === 0 ? `£${whole}` : `£${whole}.${String(rest).padStart(2, '0')}`;
}

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const vatWords = { excluded: 'plus VAT', included: 'with VAT', exempt: 'no VAT' } as const;

/** Why there is no price, as a sentence. */
function reasonWords(reason: Reason, { package: { validFrom, validUntil } }: Line): string {
  switch (reason) {
    case 'on-request':
      return 'Price on request: ask the council.';
    case 'other-schools':
      return 'Not sold to schools of this kind.';
    case 'not-valid-then':
      return `No price for that day: the price holds from ${dayWords(validFrom)} to ${dayWords(validUntil)}.`;
    case 'no-band':
      return 'No price for a school of this size: ask the council.';
    case 'not-a-size':
    case 'not-a-day':
      return 'No price can be worked out from what was entered.';
  }
}

/** How the price of a whole year is made for a school of this size. */
function yearWords({ package: { basis } }: Line, pupils: number, full: string): string {
  switch (basis.kind) {
    case 'flat':
      return `The price is ${full} a year for a school of any size.`;
    case 'per-pupil': {
      const sum = basis.pence * pupils;
      const each = `${counted(pupils, 'pupil', 'pupils')} at ${pounds(basis.pence)} each`;
      return basis.least !== undefined && sum < basis.least
        ? `${each} would be ${pounds(sum)} a year. The least a school pays is ${full} a year.`
        : `${each} is ${full} a year.`;
    }
    case 'bands': {
      const { from = 0, to } = bandOf(basis.bands, pupils) ?? {};
      const size = to === undefined ? `${from} or more` : `${from} to ${to}`;
      return `A school of ${size} pupils pays ${full} a year.`;
    }
    case 'on-request':
      return '';
  }
}

/** The school of an estimate: “210 pupils, academy, from 1 September 2026”. `kind` is its kind in words. */
export const schoolWords = ({ pupils, joins }: School, kind: string): string =>
  `${counted(pupils, 'pupil', 'pupils')}, ${kind.toLowerCase()}, from ${dayWords(joins)}`;

/** A line of an estimate: what it costs in a few words, and how that was worked out. */
export interface LineWords {
  price: string;
  how: string[];
}

/** Puts a line of an estimate into words. */
export function lineWords(line: Line, { pupils, joins }: School): LineWords {
  const { result, package: one } = line;
  if ('reason' in result) return { price: 'No price', how: [reasonWords(result.reason, line)] };
  const { pence, fullYearPence, months, from, until } = result;
  const full = pounds(fullYearPence);
  const year = `${dayWords(from)} to ${dayWords(until)}`;
  const part = one.proRata
    ? months === 12
      ? `The school would have all 12 months of the contract year, ${year}.`
      : `From ${dayWords(joins)}, ${counted(months, 'month', 'months')} of the contract year (${year}) ${months === 1 ? 'is' : 'are'} left, the first month counted in full. ${counted(months, 'twelfth', 'twelfths')} of ${full} is ${pounds(pence)}.`
    : `The whole contract year is paid for (${year}), whenever a school joins.`;
  return {
    price: `${pounds(pence)}, ${vatWords[one.vat]}`,
    how: [
      yearWords(line, pupils, full),
      part,
      ...(one.validUntil < until
        ? [`This price holds until ${dayWords(one.validUntil)}. After that it may change.`]
        : []),
    ],
  };
}

/** The sum of the lines that have a price, in whole pence, with what of it comes without VAT. */
export function totalOf(lines: readonly Line[]): {
  pence: number;
  beforeVat: number;
  priced: number;
} {
  const total = { pence: 0, beforeVat: 0, priced: 0 };
  for (const { result, package: one } of lines) {
    if ('reason' in result) continue;
    total.pence += result.pence;
    total.priced += 1;
    if (one.vat === 'excluded') total.beforeVat += result.pence;
  }
  return total;
}

/** A total in words. `what` names it, such as “Total”. */
export function totalWords(lines: readonly Line[], what: string): string {
  const { pence, beforeVat, priced } = totalOf(lines);
  if (priced === 0) return `${what}: no price`;
  const vat =
    beforeVat === 0
      ? ''
      : beforeVat === pence
        ? ', plus VAT'
        : `, plus VAT on ${pounds(beforeVat)}`;
  const left = lines.length - priced;
  return `${what}: ${pounds(pence)}${vat}${left > 0 ? `, without ${counted(left, 'package that has', 'packages that have')} no price` : ''}`;
}

/** The largest school that is taken for one. */
const mostPupils = 10_000;

/** Reads the number of pupils as somebody typed it. A fault is worded for that person; nothing is guessed. */
export function readPupils(text: string): { value: number } | { fault: string } {
  const typed = text.trim().replace(/^(\d{1,3}),(?=\d{3}$)/, '$1');
  if (typed === '') return { fault: 'Enter how many pupils are on roll' };
  if (/^-\d/.test(typed)) return { fault: 'Pupils on roll must be 0 or more' };
  if (!/^\d+$/.test(typed)) return { fault: 'Pupils on roll must be a whole number, such as 210' };
  const value = Number(typed);
  return value > mostPupils
    ? { fault: `Pupils on roll must be ${mostPupils.toLocaleString('en-GB')} or fewer` }
    : { value };
}
