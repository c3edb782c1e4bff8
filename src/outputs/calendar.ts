import ical from 'ical-generator';
import type { DirectoryNode } from '#model/nodes.ts';

/** Calendar files (iCalendar, RFC 5545) of meetings and publications whose days are known. */

const zone = 'Europe/London';

/** The clock of London, as parts of a date. `h23` keeps midnight at 00. */
const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/** How far the clock of London is ahead of UTC at a moment, in milliseconds. */
function aheadOfUtc(moment: number): number {
  const parts = Object.fromEntries(
    london.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute) - moment;
}

/**
 * The moment at which the clock of London shows a day and a time (`16:30`). In the night when clocks go forward, a time
 * that is left out is taken as one hour later.
 */
export function londonMoment(day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  return new Date(asUtc - aheadOfUtc(asUtc - aheadOfUtc(asUtc)));
}

const midnightUtc = (day: string) => new Date(`${day}T00:00:00Z`);

/** A day on which something happens; all of the day where no time is known. */
interface CalendarDay {
  date: string;
  begins?: string | undefined;
  ends?: string | undefined;
  venue?: string | undefined;
}

type Dated = DirectoryNode<'meetings'> | DirectoryNode<'publications'>;

const daysOf = ({ data }: Dated): CalendarDay[] =>
  (data.dates ?? []).map((day) => (typeof day === 'string' ? { date: day } : day));

/**
 * Calendar of one meeting or publication. Its bytes depend on the entry alone: an event’s UID is made from its address
 * and its day, so that a calendar knows it again, and its stamp is the day this site published it. Times are written in
 * UTC, which needs no rules for summer time. `origin` is the site’s address without a slash at the end.
 */
export function calendarFile(entry: Dated, origin: string): string {
  const { collection, id, data } = entry;
  const url = `${origin}/${collection}/${id}/`;
  const calendar = ical({
    prodId: '//County Hall//Open portal//EN',
    name: data.title,
    url,
  });
  const seen = new Map<string, number>();
  for (const { date, begins, ends, venue } of daysOf(entry)) {
    const nth = (seen.get(date) ?? 0) + 1;
    seen.set(date, nth);
    const start = begins === undefined ? midnightUtc(date) : londonMoment(date, begins);
    const end = begins === undefined || ends === undefined ? undefined : londonMoment(date, ends);
    calendar.createEvent({
      id: `${collection}-${id}-${date}-${nth}@${new URL(origin).hostname}`,
      stamp: midnightUtc(data.published),
      start,
      allDay: begins === undefined,
      // On the night the clocks go forward an hour is missing: an event must not end as it begins.
      ...(end && start < end && { end }),
      summary: data.title,
      description: `${data.summary}\n\n${url}`,
      ...(venue && { location: venue }),
      url,
    });
  }
  // The library leaves out the end of the last line, which RFC 5545 wants.
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** Calendars by the id of their entry, of those entries that have days. */
export const calendarFiles = (entries: readonly Dated[], origin: string): Record<string, string> =>
  Object.fromEntries(
    entries
      .filter((entry) => daysOf(entry).length > 0)
      .map((entry) => [entry.id, calendarFile(entry, origin)]),
  );
