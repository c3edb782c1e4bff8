import type { ContractYear, SchoolType } from '#schemas/schools/prices.ts';
import { attains } from '../dates.ts';

/** The contract year of a school, and how much of it is left. Days are ISO text; both ends are counted in. */
export interface ContractPeriod {
  from: string;
  until: string;
  /** Whole months left, from 1 to 12. The month of joining counts in full. */
  months: number;
}

/** Where a price names no contract year for maintained schools, theirs is the financial year. */
const financialYear = '04-01';

/**
 * Month and day on which the contract year of a kind of school begins: what the service says, else 1 April for maintained
 * schools, else the day and month on which the price began.
 */
export function contractYearBegins(
  contractYears: readonly ContractYear[],
  schoolType: SchoolType,
  validFrom: string,
): string {
  const own = contractYears.find(({ schools }) => schools === schoolType)?.begins;
  return own ?? (schoolType === 'maintained' ? financialYear : validFrom.slice(5));
}

const parts = (day: string) => day.split('-').map(Number) as [number, number, number];
const lastOfMonth = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The contract year that a day lies in. `begins` is a month and day such as `04-01`; 29 February is 1 March in a common year. */
export function contractPeriod(begins: string, joins: string): ContractPeriod {
  // 1896 was a leap year: every month and day was in it.
  const beginsIn = (year: number) => attains(`1896-${begins}`, year - 1896);
  const year = Number(joins.slice(0, 4));
  const from = beginsIn(year) <= joins ? beginsIn(year) : beginsIn(year - 1);
  const [nextYear, nextMonth, nextDay] = parts(beginsIn(Number(from.slice(0, 4)) + 1));
  const until = new Date(Date.UTC(nextYear, nextMonth - 1, nextDay - 1)).toISOString().slice(0, 10);
  const [, fromMonth, fromDay] = parts(from);
  const [, joinMonth, joinDay] = parts(joins);
  // A contract month that would begin on the 31st begins on the last day of a shorter month.
  const before = joinDay < Math.min(fromDay, lastOfMonth(year, joinMonth)) ? 1 : 0;
  const gone = (year - Number(from.slice(0, 4))) * 12 + joinMonth - fromMonth - before;
  // From a 29 February a year has 13 ends of months at its last day: the last month still counts as one.
  return { from, until, months: Math.max(1, 12 - gone) };
}
