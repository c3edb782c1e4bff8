import type { SourcedDate } from '#schemas/fields/date.ts';
import { type Edtf, edtfBounds, type EdtfPoint, parseEdtf } from '#schemas/fields/edtf.ts';
import type { DateView } from './views.ts';

const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

function pointWords({ year, month, day, certainty }: EdtfPoint): string {
  const words = [day, month && months[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
  switch (certainty) {
    case 'exact':
      return words;
    case 'approximate':
      return `about ${words}`;
    case 'uncertain':
      return `${words} (uncertain)`;
    case 'approximate-and-uncertain':
      return `about ${words} (uncertain)`;
  }
}

/** Two points as “26 to 30 September 2011”, without saying the month or year twice. */
function spanWords(from: EdtfPoint, to: EdtfPoint, joiner: string): string {
  const sameYear = from.year === to.year && from.month !== undefined && to.month !== undefined;
  const sameMonth =
    sameYear && from.month === to.month && from.day !== undefined && to.day !== undefined;
  const exact = from.certainty === 'exact' && to.certainty === 'exact';
  if (exact && sameMonth) return `${from.day} ${joiner} ${pointWords(to)}`;
  if (exact && sameYear)
    return `${pointWords(from).replace(` ${from.year}`, '')} ${joiner} ${pointWords(to)}`;
  return `${pointWords(from)} ${joiner} ${pointWords(to)}`;
}

/** Puts an EDTF date into words for a reader, never more exact than the source. */
function dateWords(date: Edtf): string {
  if (date.kind === 'point') return pointWords(date.point);
  const { from, to } = date;
  if (date.kind === 'period') {
    if (from && to) return spanWords(from, to, 'to');
    return from ? `from ${pointWords(from)}` : `until ${to ? pointWords(to) : ''}`;
  }
  if (from && to) return `between ${spanWords(from, to, 'and')}`;
  return from ? `in or after ${pointWords(from)}` : `in or before ${to ? pointWords(to) : ''}`;
}

/** Value for `<time datetime>`, which HTML has only for an exact year, month or day. */
function machineDate(date: Edtf): string | undefined {
  if (date.kind !== 'point' || date.point.certainty !== 'exact') return undefined;
  const { year, month, day } = date.point;
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function parsed(edtf: string): Edtf {
  const date = parseEdtf(edtf);
  if (!date) throw new Error(`“${edtf}” is not EDTF; the schema lets no such date through.`);
  return date;
}

/** Puts an EDTF text into words. */
export const edtfWords = (edtf: string): string => dateWords(parsed(edtf));

/** “as at 11 September 2018”, but “about September 2011”: what is not exact already says so in its words. */
export function asAtWords(edtf: string): string {
  const date = parsed(edtf);
  const exact = date.kind === 'point' && date.point.certainty === 'exact';
  return exact ? `as at ${dateWords(date)}` : dateWords(date);
}

/** Words as they begin a sentence or a row. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Gives a stored date as pages show it. */
export function dateView({ date, inferred }: SourcedDate): DateView {
  const edtf = parsed(date);
  const datetime = machineDate(edtf);
  return {
    text: dateWords(edtf),
    edtf: date,
    ...(datetime && { datetime }),
    ...(inferred && { inferred }),
  };
}

/** Day by which things with this date are put in order, ISO: the last day it may mean. */
export function sortDay(edtf: string): string {
  const { from, to } = edtfBounds(parsed(edtf));
  return to ?? from ?? '0000';
}

/** First day a date may mean, ISO; the last one when the start is open. */
export function firstPossibleDay(edtf: string): string {
  const { from, to } = edtfBounds(parsed(edtf));
  return from ?? to ?? '0000';
}

/** Every year that a date may fall in, for the year facet: two for `[2011-12-22..2012-03-31]`. */
export function possibleYears(edtf: string): string[] {
  const { from, to } = edtfBounds(parsed(edtf));
  const first = Number((from ?? to ?? '').slice(0, 4));
  const last = Number((to ?? from ?? '').slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/**
 * The years of a date as short words for a title: “2011”, “2011 to 2012”, “about 2011”, “by 2012”. A mark on a month or a
 * day leaves the year as it is.
 */
export function yearWords(edtf: string): string {
  const date = parsed(edtf);
  const words = ({ year, month, certainty }: EdtfPoint) => {
    if (month !== undefined || certainty === 'exact') return String(year);
    return certainty === 'uncertain' ? `possibly ${year}` : `about ${year}`;
  };
  if (date.kind === 'point') return words(date.point);
  const { kind, from, to } = date;
  if (from && to) return from.year === to.year ? words(from) : `${words(from)} to ${words(to)}`;
  if (to) return `${kind === 'period' ? 'until' : 'by'} ${words(to)}`;
  return from ? `${kind === 'period' ? 'from' : 'in or after'} ${words(from)}` : '';
}
