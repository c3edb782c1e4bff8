import { isRealDay } from '#schemas/fields/date.ts';
import { Letter, today } from '#tools/lib/command.ts';

/**
 * The day a site is built for: the one that is asked for, else the one that BUILD_DATE names, else today in London. The one
 * place that decides it (docs/decisions/0010).
 *
 * @throws Letter when it is no day of the calendar
 */
export function buildDay(asked?: string): string {
  const day = asked ?? process.env['BUILD_DATE'] ?? today();
  if (isRealDay(day)) return day;
  throw new Letter(
    asked === undefined ? 'BUILD_DATE' : '--date',
    `“${day}” is not a real day.`,
    'Write year, month and day, such as 2026-03-04.',
  );
}
