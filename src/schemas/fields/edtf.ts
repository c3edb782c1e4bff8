/**
 * Dates as exact as the source allows: the part of EDTF (ISO 8601-2) that a council's record needs.
 *
 * - `2011`, `2011-09`, `2011-09-26`: a year, a month, a day;
 * - any of these with `~` (about), `?` (uncertain) or `%` (both);
 * - `2011-09-26/2011-09-30`: a period, either end may be `..` (open);
 * - `[2011-12-22..2012-03-31]`: one day out of a range that is not known more exactly, either end may be left out.
 */

/** How far the source can be trusted on a date. */
type Certainty = 'exact' | 'approximate' | 'uncertain' | 'approximate-and-uncertain';

/** One date of an EDTF text: year, or year and month, or year, month and day. */
export interface EdtfPoint {
  year: number;
  month?: number;
  day?: number;
  certainty: Certainty;
}

/** What an EDTF text says. A missing end of a period or range means that the source leaves it open. */
export type Edtf =
  | { kind: 'point'; point: EdtfPoint }
  | { kind: 'period'; from?: EdtfPoint; to?: EdtfPoint }
  | { kind: 'one-of'; from?: EdtfPoint; to?: EdtfPoint };

const marks: Record<string, Certainty> = {
  '': 'exact',
  '~': 'approximate',
  '?': 'uncertain',
  '%': 'approximate-and-uncertain',
};

/** Gives the number of days in a month of the Gregorian calendar; months are counted from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parsePoint(text: string): EdtfPoint | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/.exec(text);
  if (!match) return undefined;
  const [, yearText = '', monthText, dayText, mark = ''] = match;
  const point: EdtfPoint = { year: Number(yearText), certainty: marks[mark] ?? 'exact' };
  if (point.year === 0) return undefined;
  if (monthText === undefined) return point;
  point.month = Number(monthText);
  if (point.month < 1 || point.month > 12) return undefined;
  if (dayText === undefined) return point;
  point.day = Number(dayText);
  return point.day >= 1 && point.day <= daysInMonth(point.year, point.month) ? point : undefined;
}

function parseRange(kind: 'period' | 'one-of', from: string, to: string): Edtf | undefined {
  const ends = [from, to].map((end) => (end === '' || end === '..' ? 'open' : parsePoint(end)));
  const [start, end] = ends;
  // A range of possible days is itself the doubt: EDTF has no further mark inside it.
  if (
    kind === 'one-of' &&
    ends.some((point) => typeof point === 'object' && point.certainty !== 'exact')
  )
    return undefined;
  if (start === undefined || end === undefined || (start === 'open' && end === 'open'))
    return undefined;
  const range: Exclude<Edtf, { kind: 'point' }> = { kind };
  if (start !== 'open') range.from = start;
  if (end !== 'open') range.to = end;
  if (!range.from || !range.to) return range;
  // A period ends after it begins; a range of possible days may lie within one year or month.
  if (kind === 'period') return firstDay(range.from) < firstDay(range.to) ? range : undefined;
  return firstDay(range.from) <= lastDay(range.to) ? range : undefined;
}

/** Longer than every date that can be read. */
const longest = 40;

/** Reads an EDTF text. Gives nothing when it is not one, or names a day that does not exist. */
export function parseEdtf(text: string): Edtf | undefined {
  if (text.length > longest) return undefined;
  const set = /^\[([^.]*)\.\.([^.]*)\]$/.exec(text);
  if (set) return parseRange('one-of', set[1] ?? '', set[2] ?? '');
  const parts = text.split('/');
  if (parts.length === 2) return parseRange('period', parts[0] ?? '', parts[1] ?? '');
  const point = parsePoint(text);
  return point && { kind: 'point', point };
}

const pad = (number: number, length: number) => String(number).padStart(length, '0');

/** Gives the first day that a point covers, as ISO text. */
function firstDay({ year, month = 1, day = 1 }: EdtfPoint): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Gives the last day that a point covers, as ISO text. */
function lastDay({ year, month = 12, day }: EdtfPoint): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day ?? daysInMonth(year, month), 2)}`;
}

/**
 * Gives the first and last day that a date may mean, as ISO text; an open end is left out.
 * Certainty marks do not widen the days: `2011-09~` covers September 2011.
 */
export function edtfBounds(date: Edtf): { from?: string; to?: string } {
  if (date.kind === 'point') return { from: firstDay(date.point), to: lastDay(date.point) };
  return {
    ...(date.from && { from: firstDay(date.from) }),
    ...(date.to && { to: lastDay(date.to) }),
  };
}

/** Tells whether a date is one that the source prints: no mark of doubt, no range of possible days. */
export function isCertain(date: Edtf): boolean {
  if (date.kind === 'one-of') return false;
  const points = date.kind === 'point' ? [date.point] : [date.from, date.to];
  return points.every((point) => point === undefined || point.certainty === 'exact');
}
