/** Days as ISO text (`2026-11-16`) and the few sums of the calendar that the rules need. No clock, no time zones. */

const pad = (number: number, length = 2) => String(number).padStart(length, '0');

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Gives a day as ISO text, or nothing when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const real =
    [year, month, day].every(Number.isInteger) &&
    year >= 1900 &&
    year <= 2200 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return real ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : undefined;
}

const parts = (day: string) => day.split('-').map(Number) as [number, number, number];

/**
 * The day on which somebody attains an age: the birthday itself, from its first moment (Family Law Reform Act 1969,
 * section 9). Born on 29 February, it is 1 March in a common year.
 */
export function attains(birth: string, years: number): string {
  const [year, month, day] = parts(birth);
  const then = year + years;
  if (month === 2 && day === 29 && daysInMonth(then, 2) < 29) return `${pad(then, 4)}-03-01`;
  return `${pad(then, 4)}-${pad(month)}-${pad(day)}`;
}

/** Whether somebody born on `birth` has attained `years` on `day`. */
export function hasAttained(birth: string, years: number, day: string): boolean {
  return attains(birth, years) <= day;
}

/** The prescribed days on which compulsory school age begins (Education Act 1996, section 8; month and day). */
const prescribedDays = ['03-31', '08-31', '12-31'] as const;

/** First day of compulsory school age: the fifth birthday when it is a prescribed day, else the next prescribed day. */
export function compulsoryAgeBegins(birth: string, age = 5): string {
  const fifth = attains(birth, age);
  const year = fifth.slice(0, 4);
  const day = prescribedDays
    .map((rest) => `${year}-${rest}`)
    .find((prescribed) => fifth <= prescribed);
  return day ?? `${Number(year) + 1}-${prescribedDays[0]}`;
}

/** Last day of compulsory school age: the last Friday in June of the school year in which the child is 16 (Year 11). */
export function compulsoryAgeEnds(birth: string): string {
  const sixteenth = attains(birth, 16);
  const year = Number(sixteenth.slice(0, 4)) + (sixteenth.slice(5) >= '09-01' ? 1 : 0);
  const lastOfJune = new Date(Date.UTC(year, 5, 30));
  const back = (lastOfJune.getUTCDay() + 2) % 7;
  return `${pad(year, 4)}-06-${pad(30 - back)}`;
}
