import { isoDay } from './dates.ts';

/** What somebody typed, read strictly. A fault is worded for the person who typed it; nothing is guessed. */
export type Typed<Value> = { value: Value } | { fault: string };

/** Farthest journey that is taken for a journey to school. */
const farthestMiles = 100;

/** Reads miles with at most two decimals as whole hundredths. `what` names the distance, such as “the walk to school”. */
export function readMiles(text: string, what: string): Typed<number> {
  const typed = text.trim().replace(/\s*miles?$/i, '');
  if (typed === '') return { fault: `Enter ${what} in miles` };
  if (/^-/.test(typed)) return { fault: `${sentence(what)} must not be less than 0 miles` };
  const match = /^(\d{1,4})(?:[.](\d+))?$/.exec(typed);
  if (!match) return { fault: `${sentence(what)} must be a number, such as 2 or 2.35` };
  const [, whole = '', decimals = ''] = match;
  if (decimals.length > 2)
    return { fault: `${sentence(what)} must have at most two decimal places, such as 2.35` };
  const hundredths = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  if (hundredths > farthestMiles * 100)
    return { fault: `${sentence(what)} must be ${farthestMiles} miles or less` };
  return { value: hundredths };
}

/** Reads a day typed as day, month and year. `what` names it, such as “date of birth”; the day must lie between the ends. */
export function readDay(
  typed: { day: string; month: string; year: string },
  what: string,
  { earliest, latest, latestWords }: { earliest: string; latest: string; latestWords: string },
): Typed<string> {
  const [day, month, year] = [typed.day, typed.month, typed.year].map((text) => text.trim()) as [
    string,
    string,
    string,
  ];
  const missing = [
    ['day', day],
    ['month', month],
    ['year', year],
  ].filter(([, text]) => text === '');
  if (missing.length === 3) return { fault: `Enter the ${what}` };
  if (missing.length > 0)
    return {
      fault: `${sentence(what)} must include a ${missing.map(([name]) => name).join(' and ')}`,
    };
  if (![day, month, year].every((text) => /^\d+$/.test(text)))
    return { fault: `${sentence(what)} must have numbers only, such as 27 3 2017` };
  if (year.length !== 4) return { fault: `${sentence(what)} must have a year of four numbers` };
  const iso = isoDay(Number(year), Number(month), Number(day));
  if (iso === undefined) return { fault: `${sentence(what)} must be a real date` };
  if (iso > latest) return { fault: `${sentence(what)} must be ${latestWords}` };
  if (iso < earliest) return { fault: `${sentence(what)} is too long ago` };
  return { value: iso };
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
