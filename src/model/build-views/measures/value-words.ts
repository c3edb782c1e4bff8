import type { Unit } from '#schemas/measures/indicators.ts';

/** Words for measured values. */

// To make a format takes much longer than to use it, and there are thousands of values.
const inFigures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });
const inPence = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2 });

const figures = (value: number): string => inFigures.format(value);

/** Pounds, with pence where there are any: “£156”, “£1.90”. */
const pounds = (value: number): string =>
  `£${(Number.isInteger(value) ? inFigures : inPence).format(value)}`;

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
