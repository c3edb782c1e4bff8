import type { Unit } from '#schemas/measures/indicators.ts';

/** Words for measured values. */

const figures = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 3 });

/** Pounds, with pence where there are any: “£156”, “£1.90”. */
const pounds = (value: number): string =>
  `£${value.toLocaleString('en-GB', { minimumFractionDigits: Number.isInteger(value) ? 0 : 2 })}`;

/** A value with its unit: “7.2%”, “£156”, “1,270”. */
export function valueWords(value: number, unit: Unit): string {
  if (unit === 'percent') return `${figures(value)}%`;
  if (unit === 'percentage-points') return `${figures(value)} percentage points`;
  return unit === 'pounds' ? pounds(value) : figures(value);
}

/** A difference of two values: of percentages it is in percentage points. */
export function differenceWords(difference: number, unit: Unit): string {
  const size = Math.abs(difference);
  if (unit === 'percent' || unit === 'percentage-points')
    return `${figures(size)} percentage ${size === 1 ? 'point' : 'points'}`;
  return unit === 'pounds' ? pounds(size) : figures(size);
}
