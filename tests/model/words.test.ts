import { describe, expect, test } from 'vitest';
import {
  asAtWords,
  capital,
  dateView,
  edtfWords,
  firstPossibleDay,
  possibleYears,
  sortDay,
  yearWords,
} from '#model/date-words.ts';
import { amountWords, poundWords } from '#model/money-words.ts';

describe('a date in words', () => {
  test.each([
    ['2011', '2011'],
    ['2011-09', 'September 2011'],
    ['2011-09-26', '26 September 2011'],
    ['2011-09-06', '6 September 2011'],
    ['2011-09~', 'about September 2011'],
    ['2011?', '2011 (uncertain)'],
    ['2011-09%', 'about September 2011 (uncertain)'],
    ['2011-09-26/2011-09-30', '26 to 30 September 2011'],
    ['2011-09-26/2011-10-02', '26 September to 2 October 2011'],
    ['2011-09/2011-10', 'September to October 2011'],
    ['2011-12-22/2012-03-31', '22 December 2011 to 31 March 2012'],
    ['2010/2012', '2010 to 2012'],
    ['2011-09~/2012', 'about September 2011 to 2012'],
    ['2011/..', 'from 2011'],
    ['../2011-09', 'until September 2011'],
    ['[2011-12-22..2012-03-31]', 'between 22 December 2011 and 31 March 2012'],
    ['[2011-09-01..2011-09-30]', 'between 1 and 30 September 2011'],
    ['[2007-09..2008]', 'between September 2007 and 2008'],
    ['[2011..]', 'in or after 2011'],
    ['[..2011-09]', 'in or before September 2011'],
  ])('%s reads “%s”', (edtf, words) => {
    expect(edtfWords(edtf)).toBe(words);
  });

  test('has a machine’s form only when it is an exact year, month or day', () => {
    const machine = (date: string) => dateView({ date }).datetime;
    expect(['2011', '2011-09', '2011-09-06', '0987'].map(machine)).toEqual([
      '2011',
      '2011-09',
      '2011-09-06',
      '0987',
    ]);
    expect(['2011-09~', '2011-09-26/2011-09-30', '[2011..2012]'].map(machine)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('says “as at” only of a date that is exact', () => {
    expect(['2018-09-11', '2006-05', '2011-09~', '[2007-09..2008]'].map(asAtWords)).toEqual([
      'as at 11 September 2018',
      'as at May 2006',
      'about September 2011',
      'between September 2007 and 2008',
    ]);
    expect(capital('about 2011')).toBe('About 2011');
  });

  test('keeps how it was worked out', () => {
    expect(dateView({ date: '2011~', inferred: 'It says so.' })).toEqual({
      text: 'about 2011',
      edtf: '2011~',
      inferred: 'It says so.',
    });
  });
});

describe('the order of dates', () => {
  test('goes by the last day that a date may mean', () => {
    expect(['2011', '2011-09~', '[2011-12-22..2012-03-31]', '2011/..', '../2011'].map(sortDay)).toEqual([
      '2011-12-31', '2011-09-30', '2012-03-31', '2011-01-01', '2011-12-31',
    ]); // prettier-ignore
  });

  test('of a story goes by the first day that a date may mean', () => {
    expect(['2011', '[2011-12-22..2012-03-31]', '2011/..', '../2011'].map(firstPossibleDay)).toEqual([
      '2011-01-01', '2011-12-22', '2011-01-01', '2011-12-31',
    ]); // prettier-ignore
  });

  test('gives every year that a date may fall in', () => {
    expect(possibleYears('[2011-12-22..2012-03-31]')).toEqual(['2011', '2012']);
    expect(possibleYears('2010/2012')).toEqual(['2010', '2011', '2012']);
    expect(possibleYears('2011-09~')).toEqual(['2011']);
    expect(possibleYears('2011/..')).toEqual(['2011']);
  });

  test.each([
    ['2011', '2011'],
    ['2011-09-26', '2011'],
    ['2011-09~', '2011'],
    ['2011~', 'about 2011'],
    ['2011?', 'possibly 2011'],
    ['2011%', 'about 2011'],
    ['2011-01/2011-03', '2011'],
    ['2010/2012', '2010 to 2012'],
    ['1950/2050', '1950 to 2050'],
    ['2011~/2012', 'about 2011 to 2012'],
    ['[2011-12-22..2012-03-31]', '2011 to 2012'],
    ['[..2012-03]', 'by 2012'],
    ['[2011..]', 'in or after 2011'],
    ['../2011', 'until 2011'],
    ['2011/..', 'from 2011'],
  ])('%s has in a title the years “%s”', (edtf, words) => {
    expect(yearWords(edtf)).toBe(words);
  });
});

describe('money in words', () => {
  test.each([
    [1, '£0.01'],
    [100, '£1'],
    [12345, '£123.45'],
    [25_000_000, '£250,000'],
    [99_999_999, '£999,999.99'],
    [100_000_000, '£1 million'],
    [206_000_000, '£2.06 million'],
    [123_456_700, '£1,234,567'],
    [100_000_001, '£1,000,000.01'],
    [123_450_000_000, '£1,234.5 million'],
    [100_000_000_000, '£1 billion'],
  ])('%d pence reads “%s”', (pence, words) => {
    expect(poundWords(pence)).toBe(words);
  });

  test('says exactly the sum it was given, however it is put', () => {
    const sizes: Record<string, number> = { million: 1e8, billion: 1e11 };
    for (const pence of [
      999, 100_050_000, 123_400_000, 123_456_789, 999_999_999_999, 250_000_000_000,
    ]) {
      const [, number = '', size = ''] = /^£([\d.,]+) ?(\w*)$/.exec(poundWords(pence)) ?? [];
      expect(Math.round(Number(number.replaceAll(',', '')) * (sizes[size] ?? 100))).toBe(pence);
    }
  });

  test('says how exact the source is', () => {
    const words = (precision: 'exact' | 'over' | 'up-to' | 'about') =>
      amountWords({ pence: 2_300_000_000, precision });
    expect([words('exact'), words('over'), words('up-to'), words('about')]).toEqual([
      '£23 million', 'over £23 million', 'up to £23 million', 'about £23 million',
    ]); // prettier-ignore
  });
});
