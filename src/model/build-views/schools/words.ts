import type { Meeting } from '#schemas/schools/meetings.ts';
import { asAtWords } from '../../date-words.ts';
import { andWords } from '../../list-words.ts';

/** Words that the pages of the directory share. */

/** What a cell or a fact says where the source says nothing. */
export const notGiven = 'Not given in the source';

/** A time as it stands after a noun: “in May 2006”, “on 5 May 2006”, but “about May 2006”. */
export const inTime = (edtf: string): string =>
  asAtWords(edtf)
    .replace(/^as at (?=\d+ )/, 'on ')
    .replace(/^as at /, 'in ');

/** Whose words a list is in: “in the words of May 2006”, or of the source where its time is not known exactly. */
export const inWordsOf = (edtf: string): string =>
  `in the words of ${/^as at (.*)$/.exec(asAtWords(edtf))?.[1] ?? 'the source'}`;

/** The months of a school year, in its order, with their numbers from 1 to 12. */
export const schoolYear = [
  [9, 'September'], [10, 'October'], [11, 'November'], [12, 'December'],
  [1, 'January'], [2, 'February'], [3, 'March'], [4, 'April'],
  [5, 'May'], [6, 'June'], [7, 'July'], [8, 'August'],
] as const; // prettier-ignore

/** Months by number as words, in the order of the school year: “September and October”. */
export const monthsWords = (months: readonly number[]): string =>
  andWords(schoolYear.flatMap(([month, name]) => (months.includes(month) ? [name] : [])));

/** A time of 24 hours as GOV.UK writes it: “4:30pm”, “9am”, “midday”. */
export function clockWords(time: string): string {
  if (time === '12:00') return 'midday';
  if (time === '00:00') return 'midnight';
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`;
}

const timesWords = (times: number) =>
  times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;

/** How often in plain words, such as “once a term, in 4 places each time”. Missing where no number is known. */
export function rhythmWords({
  times,
  per,
  places,
}: NonNullable<Meeting['rhythm']>): string | undefined {
  if (times === undefined || per === undefined) return undefined;
  const often = `${timesWords(times)} a ${per}`;
  return places === undefined || places < 2 ? often : `${often}, in ${places} places each time`;
}
