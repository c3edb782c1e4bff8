import { describe, expect, test } from 'vitest';
import { lead, placed, rankWords } from '#model/build-views/measures/standing.ts';
import { differenceWords, valueWords } from '#model/build-views/measures/value-words.ts';

describe('places', () => {
  test('run from the best, whichever direction that is', () => {
    const values = { a: 4.2, b: 7.2, c: 5.3 };
    expect(placed(values, 'lower').map(({ id, rank }) => [id, rank])).toEqual([
      ['a', 1], ['c', 2], ['b', 3],
    ]);
    expect(placed(values, 'higher').map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  }); // prettier-ignore

  test('are shared by equal values, and the next one counts all before it', () => {
    const places = placed({ d: 9, b: 6, a: 6, c: 6 }, 'lower');
    expect(places.map(({ id, rank, shared }) => [id, rank, shared])).toEqual([
      ['a', 1, true], ['b', 1, true], ['c', 1, true], ['d', 4, false],
    ]);
  }); // prettier-ignore

  test('are said as ordinals', () => {
    const words = (rank: number, shared = false) => rankWords({ rank, shared });
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22].map((rank) => words(rank))).toEqual([
      '1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd',
    ]);
    expect(words(9, true)).toBe('joint 9th');
  }); // prettier-ignore
});

describe('a gap', () => {
  test('shows none of the dust of binary fractions', () => {
    expect(lead(7.2, 5.5, 'higher')).toBe(1.7);
    expect(lead(7.2, 5.5, 'lower')).toBe(-1.7);
    expect(lead(0.3, 0.1, 'higher')).toBe(0.2);
  });

  test('of percentages is in percentage points', () => {
    expect(differenceWords(-1.7, 'percent')).toBe('1.7 percentage points');
    expect(differenceWords(1, 'percent')).toBe('1 percentage point');
    expect(differenceWords(62, 'pounds')).toBe('£62');
    expect(differenceWords(1200, 'number')).toBe('1,200');
  });
});

describe('a value', () => {
  test('is said with its unit and as exact as it is given', () => {
    expect(valueWords(7.2, 'percent')).toBe('7.2%');
    expect(valueWords(37.9, 'percentage-points')).toBe('37.9 percentage points');
    expect(valueWords(2060000, 'pounds')).toBe('£2,060,000');
    expect(valueWords(1270, 'number')).toBe('1,270');
  });
});
