import fc from 'fast-check';
import { expect, test } from 'vitest';
import { penceOf, poundsOf } from '#outputs/cms/money.ts';

test.each([
  ['2,060,000', 206000000],
  ['£2.06 million', 206000000],
  ['2.06m', 206000000],
  ['£23bn', 2300000000000],
  ['1.5 thousand', 150000],
  ['12.50', 1250],
  ['12.5', 1250],
  ['£ 7', 700],
  ['0.01', 1],
])('a sum in pounds is read to the penny: %s', (typed, pence) => {
  expect(penceOf(typed)).toBe(pence);
});

test.each(['', 'many', '1.234', '2,06', '-5', '12 pence', '1e9', '£', '5 %'])(
  'what is no sum in pounds is not guessed at: “%s”',
  (typed) => {
    expect(penceOf(typed)).toBeUndefined();
  },
);

test('a sum is shown as it can be typed', () => {
  expect(poundsOf(206000000)).toBe('2,060,000');
  expect(poundsOf(1250)).toBe('12.50');
  fc.assert(
    fc.property(fc.nat(), (pence) => {
      expect(penceOf(poundsOf(pence))).toBe(pence);
    }),
  );
});
