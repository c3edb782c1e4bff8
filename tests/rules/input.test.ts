import { describe, expect, test } from 'vitest';
import { readDay, readMiles } from '#rules/input.ts';

describe('miles', () => {
  test.each([
    ['2', 200],
    ['2.3', 230],
    [' 2.35 miles ', 235],
    ['0', 0],
    ['15.00', 1500],
  ])('typed as “%s” are %i hundredths', (typed, value) => {
    expect(readMiles(typed, 'the walk')).toEqual({ value });
  });

  test.each([
    ['', 'Enter the walk in miles'],
    ['-1', 'The walk must not be less than 0 miles'],
    ['two', 'The walk must be a number, such as 2 or 2.35'],
    ['2,5', 'The walk must be a number, such as 2 or 2.35'],
    ['1e3', 'The walk must be a number, such as 2 or 2.35'],
    ['2.345', 'The walk must have at most two decimal places, such as 2.35'],
    ['500', 'The walk must be 100 miles or less'],
  ])('typed as “%s” get the message “%s”', (typed, fault) => {
    expect(readMiles(typed, 'the walk')).toEqual({ fault });
  });
});

describe('a day', () => {
  const ends = {
    earliest: '1990-01-01',
    latest: '2026-11-22',
    latestWords: 'today or in the past',
  };
  const read = (day: string, month: string, year: string) =>
    readDay({ day, month, year }, 'date of birth', ends);

  test('typed in numbers is read, with or without leading noughts', () => {
    expect(read('7', '3', '2017')).toEqual({ value: '2017-03-07' });
    expect(read('07', '03', '2017')).toEqual({ value: '2017-03-07' });
  });

  test.each([
    ['', '', '', 'Enter the date of birth'],
    ['1', '', '2017', 'Date of birth must include a month'],
    ['', '', '2017', 'Date of birth must include a day and month'],
    ['a', '3', '2017', 'Date of birth must have numbers only, such as 27 3 2017'],
    ['30', '2', '2017', 'Date of birth must be a real date'],
    ['1', '1', '17', 'Date of birth must have a year of four numbers'],
    ['1', '1', '2027', 'Date of birth must be today or in the past'],
    ['1', '1', '1950', 'Date of birth is too long ago'],
  ])('typed as “%s %s %s” gets the message “%s”', (day, month, year, fault) => {
    expect(read(day, month, year)).toEqual({ fault });
  });
});
