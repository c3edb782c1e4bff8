import { describe, expect, test } from 'vitest';
import { andWords } from '#model/list-words.ts';
import { clockWords, inTime, monthsWords, rhythmWords } from '#model/build-views/schools/words.ts';

test('a time stands after a noun as a reader says it', () => {
  expect(inTime('2006-05')).toBe('in May 2006');
  expect(inTime('2006')).toBe('in 2006');
  expect(inTime('2006-05-03')).toBe('on 3 May 2006');
  expect(inTime('2006-05~')).toBe('about May 2006');
  expect(inTime('[2006-05..2006-07]')).toBe('between May and July 2006');
});

test('a clock time is written as GOV.UK writes it', () => {
  expect(['00:00', '00:05', '09:00', '11:59', '12:00', '12:30', '16:30', '23:00'].map(clockWords)).toEqual([
    'midnight', '12:05am', '9am', '11:59am', 'midday', '12:30pm', '4:30pm', '11pm',
  ]);
}); // prettier-ignore

test('months come in the order of a school year', () => {
  expect(monthsWords([1, 11, 9])).toBe('September, November and January');
  expect(monthsWords([8])).toBe('August');
});

test('a list of words is an English one', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(andWords)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

describe('a rhythm in plain words', () => {
  const printed = 'as printed';

  test('counts how often, and in how many places', () => {
    expect(rhythmWords({ printed, times: 1, per: 'term' })).toBe('once a term');
    expect(rhythmWords({ printed, times: 2, per: 'year' })).toBe('twice a year');
    expect(rhythmWords({ printed, times: 3, per: 'month' })).toBe('3 times a month');
    expect(rhythmWords({ printed, times: 1, per: 'term', places: 4 })).toBe(
      'once a term, in 4 places each time',
    );
    expect(rhythmWords({ printed, times: 1, per: 'term', places: 1 })).toBe('once a term');
  });

  test('is not there where a number is missing', () => {
    expect(rhythmWords({ printed, per: 'term' })).toBeUndefined();
    expect(rhythmWords({ printed, times: 2 })).toBeUndefined();
  });
});
