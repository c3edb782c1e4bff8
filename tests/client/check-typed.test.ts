import { describe, expect, test } from 'vitest';
import { type Asked, nearWords, readTyped } from '#client/check-typed.ts';

const limits = {
  walkUnder8: 200, walkFrom8: 300, roadThreeNearest: 600, roadBelief: 1500, ageLongerWalk: 8, ageWiderChoice: 11, ageCompulsory: 5,
}; // prettier-ignore
const asked = (exact: string, rest: Partial<Asked> = {}): Asked => ({
  field: 'walk',
  exact,
  limits,
  on: '2026-11-22',
  latest: '2026-11-22',
  ...rest,
});
const date = (day: string, month: string, year: string) => ({ day, month, year });

describe('a distance that is typed', () => {
  test.each([
    ['2.00', 'up-to-2-miles', 200],
    ['2.01', 'over-2-up-to-3-miles', 201],
    ['3.01 miles', 'over-3-miles', 301],
  ])('of %s miles to walk is %s', (miles, band, figure) => {
    expect(readTyped({ miles }, asked('miles'))).toEqual({ band, figure });
  });

  test('by road has limits of its own', () => {
    expect(readTyped({ miles: '6' }, asked('miles', { field: 'road' }))).toEqual({
      band: 'up-to-6-miles-by-road',
      figure: 600,
    });
    expect(readTyped({ miles: '15.01' }, asked('miles', { field: 'road' }))).toMatchObject({
      band: 'over-15-miles-by-road',
    });
  });

  test('leaves the choice to count when there is none', () => {
    expect(readTyped({ miles: '  ' }, asked('miles'))).toBeUndefined();
    expect(readTyped({}, asked('miles'))).toBeUndefined();
  });

  test.each(['-1', 'two', '2.345', '500', '1e2'])(
    'of “%s” is a fault beside the field',
    (miles) => {
      expect(readTyped({ miles }, asked('miles'))).toMatchObject({ faults: [{ at: 'miles' }] });
    },
  );
});

describe('a date of birth that is typed', () => {
  test('gives the age on the day of travel, from the birthday on', () => {
    expect(readTyped({ date: date('22', '11', '2018') }, asked('birth-date'))).toEqual({
      band: 'aged-8-to-10',
    });
    expect(readTyped({ date: date('23', '11', '2018') }, asked('birth-date'))).toEqual({
      band: 'under-8',
    });
  });

  test('needs the kind of school only where it makes a difference', () => {
    const born = date('1', '3', '2015');
    expect(readTyped({ date: born }, asked('birth-date'))).toMatchObject({
      faults: [{ at: 'phase' }],
    });
    expect(readTyped({ date: born, phase: 'primary' }, asked('birth-date'))).toEqual({
      band: 'aged-11-or-over-in-primary',
    });
    expect(readTyped({ date: born, phase: 'secondary' }, asked('birth-date'))).toEqual({
      band: 'aged-11-or-over-in-secondary',
    });
  });

  test('does not go with a sixth form when the child is small', () => {
    expect(
      readTyped({ date: date('1', '3', '2018'), phase: 'sixth-form' }, asked('birth-date')),
    ).toMatchObject({ faults: [{ at: 'phase' }] });
  });

  test.each([
    [date('31', '2', '2018'), 'real date'],
    [date('23', '11', '2026'), 'on or before the day of travel'],
    [date('1', '1', '1980'), 'too long ago'],
    [date('1', '', '2018'), 'must include a month'],
    [date('x', '1', '2018'), 'numbers only'],
  ])('%o is a fault', (typed, words) => {
    const read = readTyped({ date: typed }, asked('birth-date'));
    expect(JSON.stringify(read)).toContain(words);
    expect(read).toMatchObject({ faults: [{ at: 'date' }] });
  });

  test('is asked for when only the kind of school is chosen', () => {
    expect(
      readTyped({ date: date('', '', ''), phase: 'primary' }, asked('birth-date')),
    ).toMatchObject({ faults: [{ at: 'date' }] });
  });

  test('leaves the choice to count when there is none', () => {
    expect(readTyped({ date: date('', '', '') }, asked('birth-date'))).toBeUndefined();
  });
});

test('a date of starting at a school falls before or after September 2012', () => {
  const typed = asked('start-date', { field: 'started', latest: '2013-10-01' });
  expect(readTyped({ date: date('31', '8', '2012') }, typed)).toEqual({
    band: 'before-september-2012',
  });
  expect(readTyped({ date: date('1', '9', '2012') }, typed)).toEqual({
    band: 'since-september-2012',
  });
  expect(readTyped({ date: date('2', '10', '2013') }, typed)).toMatchObject({
    faults: [{ at: 'date' }],
  });
  expect(readTyped({ date: date('', '', '') }, typed)).toBeUndefined();
});

test('a figure is near a limit within a tenth of a mile, on either side', () => {
  expect(nearWords('walk', 210, 200, '2 miles')).toMatch(
    /^Your walk of 2\.1 miles is within a tenth of a mile of 2 miles\./,
  );
  expect(nearWords('road', 590, 600, '6 miles by road')).toContain('Your journey of 5.9 miles');
  expect(nearWords('walk', 211, 200, '2 miles')).toBeUndefined();
});
