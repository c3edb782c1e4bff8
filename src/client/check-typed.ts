/** What may be typed instead of chosen: exact miles and days, read into answers. Loaded only where a question takes them. Pure. */
import {
  ageBand,
  type Limits,
  nearLimit,
  type Phase,
  roadBand,
  startedBand,
  walkBand,
} from '#rules/bands.ts';
import { attains, hasAttained } from '#rules/dates.ts';
import { readDay, readMiles } from '#rules/input.ts';

/** What was typed on the page of a question. */
export interface Typed {
  miles?: string | undefined;
  date?: { day: string; month: string; year: string } | undefined;
  phase?: string | undefined;
}

export interface Asked {
  field: string;
  exact: string;
  limits: Limits;
  /** Day of travel; without one no age can be worked out. */
  on?: string | undefined;
  /** Last day that may be given as the start at a school. */
  latest: string;
}

interface Fault {
  /** Which part of the form it is about. */
  at: 'choice' | 'miles' | 'date' | 'phase';
  text: string;
}

export type Read = { band: string; figure?: number } | { faults: Fault[] };

const fault = (at: Fault['at'], text: string): Read => ({ faults: [{ at, text }] });

/** The answer that was typed; nothing when nothing was, and the choice counts. */
export function readTyped({ miles = '', date, phase }: Typed, asked: Asked): Read | undefined {
  if (asked.exact === 'miles') return miles.trim() === '' ? undefined : readDistance(miles, asked);
  const isTyped = date !== undefined && Object.values(date).some((text) => text.trim() !== '');
  if (asked.exact === 'start-date') return isTyped ? readStart(date, asked) : undefined;
  if (isTyped) return readBirth(date, phase, asked);
  return phase === undefined ? undefined : fault('date', 'Enter the date of birth');
}

function readDistance(miles: string, { field, limits }: Asked): Read {
  const road = field === 'road';
  const read = readMiles(miles, road ? 'distance by road' : 'walk to school');
  if ('fault' in read) return fault('miles', read.fault);
  return { band: (road ? roadBand : walkBand)(read.value, limits), figure: read.value };
}

const latestWords = 'on or before the day of travel';

function readBirth(
  date: NonNullable<Typed['date']>,
  phase: string | undefined,
  { on, limits }: Asked,
): Read | undefined {
  if (on === undefined) return undefined;
  const read = readDay(date, 'date of birth', {
    earliest: attains(on, -25),
    latest: on,
    latestWords,
  });
  if ('fault' in read) return fault('date', read.fault);
  const band = (as: Phase) => ageBand(read.value, on, as, limits);
  // Below eleven, and after the end of school age, primary and secondary make no difference.
  if (phase === undefined && band('primary') !== band('secondary'))
    return fault('phase', 'Select the kind of school');
  if (phase === 'sixth-form' && !hasAttained(read.value, 15, on)) {
    return fault('phase', 'A sixth form does not fit this date of birth');
  }
  return { band: band((phase ?? 'secondary') as Phase) };
}

function readStart(date: NonNullable<Typed['date']>, { latest }: Asked): Read {
  const read = readDay(date, 'date of starting', {
    earliest: attains(latest, -20),
    latest,
    latestWords,
  });
  return 'fault' in read ? fault('date', read.fault) : { band: startedBand(read.value) };
}

/** Words for a figure so near to a limit that the council should measure; nothing when it is not near. */
export function nearWords(
  field: string,
  figure: number,
  limit: number,
  limitWords: string,
): string | undefined {
  if (nearLimit(figure, [limit]) === undefined) return undefined;
  const what = field === 'road' ? 'journey' : 'walk';
  return `Your ${what} of ${figure / 100} miles is within a tenth of a mile of ${limitWords}. Ask the council to measure it. On the other side of the limit the answer would be “`;
}
