import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attains,
  compulsoryAgeBegins,
  compulsoryAgeEnds,
  hasAttained,
  isoDay,
} from '#rules/dates.ts';

const birthdays = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a day that does not exist is none', () => {
  expect(isoDay(2026, 2, 29)).toBeUndefined();
  expect(isoDay(2024, 2, 29)).toBe('2024-02-29');
  expect(isoDay(2026, 13, 1)).toBeUndefined();
  expect(isoDay(2026, 4, 31)).toBeUndefined();
});

describe('an age', () => {
  test('is attained on the birthday itself, not the day before', () => {
    expect(hasAttained('2018-11-17', 8, '2026-11-16')).toBe(false);
    expect(hasAttained('2018-11-17', 8, '2026-11-17')).toBe(true);
  });

  test('of a child born on 29 February is attained on 1 March in a common year', () => {
    expect(attains('2012-02-29', 11)).toBe('2023-03-01');
    expect(attains('2012-02-29', 12)).toBe('2024-02-29');
  });
});

describe('compulsory school age', () => {
  test.each([
    ['2019-02-10', '2024-03-31'],
    ['2018-12-31', '2023-12-31'],
    ['2019-01-01', '2024-03-31'],
    ['2019-03-31', '2024-03-31'],
    ['2019-04-01', '2024-08-31'],
    ['2019-08-31', '2024-08-31'],
    ['2019-09-01', '2024-12-31'],
  ])('of a child born on %s begins on %s', (birth, begins) => {
    expect(compulsoryAgeBegins(birth)).toBe(begins);
  });

  test.each([
    ['2007-09-23', '2024-06-28'],
    ['2008-08-31', '2024-06-28'],
    ['2008-09-01', '2025-06-27'],
  ])('of a child born on %s ends on %s, the last Friday in June of Year 11', (birth, ends) => {
    expect(compulsoryAgeEnds(birth)).toBe(ends);
  });

  test('always begins on a prescribed day within the six months after the fifth birthday', () => {
    fc.assert(
      fc.property(birthdays, (birth) => {
        const begins = compulsoryAgeBegins(birth);
        const fifth = attains(birth, 5);
        const days = (Date.parse(begins) - Date.parse(fifth)) / 86_400_000;
        return /-(?:03-31|08-31|12-31)$/.test(begins) && days >= 0 && days <= 153;
      }),
    );
  });

  test('always ends on a Friday from 24 to 30 June of the year in which the child is 16', () => {
    fc.assert(
      fc.property(birthdays, (birth) => {
        const ends = new Date(`${compulsoryAgeEnds(birth)}T00:00:00Z`);
        const age = (ends.getTime() - Date.parse(attains(birth, 16))) / 86_400_000;
        return (
          ends.getUTCDay() === 5 &&
          ends.getUTCMonth() === 5 &&
          ends.getUTCDate() >= 24 &&
          age > -70 &&
          age < 302
        );
      }),
    );
  });
});
