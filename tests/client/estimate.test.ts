import { describe, expect, test } from 'vitest';
import {
  lineWords,
  pounds,
  readPupils,
  schoolWords,
  totalOf,
  totalWords,
} from '#client/estimate-words.ts';
import { estimateService, type Line, type School } from '#rules/prices/estimate.ts';
import { fixture, pick } from '../model/fixture.ts';

const { class: kind } = pick(fixture().services, 'pay-and-pensions').data;
const offer = 'offer' in kind ? kind.offer : expect.fail();
const { packages = [], contractYears = [] } = offer;
const school: School = { pupils: 210, schoolType: 'maintained', joins: '2026-11-22' };
const lines = (change: Partial<School> = {}): Line[] =>
  estimateService({ packages, contractYears }, { ...school, ...change });
const wordsOf = (name: string, change: Partial<School> = {}) => {
  const line = lines(change).find((one) => one.package.name === name) ?? expect.fail();
  return lineWords(line, { ...school, ...change });
};

describe('an estimate in words', () => {
  test('by bands says which band, and how many months are paid', () => {
    expect(wordsOf('Payslips')).toEqual({
      price: '£750, plus VAT',
      how: [
        'A school of 101 to 400 pupils pays £1,800 a year.',
        'From 22 November 2026, 5 months of the contract year (1 April 2026 to 31 March 2027) are left, the first month counted in full. 5 twelfths of £1,800 is £750.',
      ],
    });
  });

  test('names the last band by where it begins', () => {
    expect(wordsOf('Payslips', { pupils: 401 }).how[0]).toBe(
      'A school of 401 or more pupils pays £3,250.50 a year.',
    );
  });

  test('by the pupil says the sum, or the least that a school pays', () => {
    expect(wordsOf('Pension records', { joins: '2026-04-01' })).toEqual({
      price: '£262.50, no VAT',
      how: [
        '210 pupils at £1.25 each is £262.50 a year.',
        'The school would have all 12 months of the contract year, 1 April 2026 to 31 March 2027.',
      ],
    });
    expect(wordsOf('Pension records', { pupils: 1 }).how[0]).toBe(
      '1 pupil at £1.25 each would be £1.25 a year. The least a school pays is £200 a year.',
    );
  });

  test('says when the whole year is paid', () => {
    expect(wordsOf('Set-up')).toEqual({
      price: '£500, with VAT',
      how: [
        'The price is £500 a year for a school of any size.',
        'The whole contract year is paid for (1 April 2026 to 31 March 2027), whenever a school joins.',
      ],
    });
  });

  test('says when the price ends before the contract year does', () => {
    expect(wordsOf('Set-up', { joins: '2027-05-01' }).how.at(-1)).toBe(
      'This price holds until 31 August 2027. After that it may change.',
    );
  });

  test('counts one month as one', () => {
    expect(wordsOf('Payslips', { joins: '2027-03-31' }).how[1]).toContain(
      'From 31 March 2027, 1 month of the contract year (1 April 2026 to 31 March 2027) is left',
    );
  });

  test.each([
    ['Payroll of an independent school', { schoolType: 'independent' }, 'Price on request: ask the council.'],
    ['Payslips', { schoolType: 'independent' }, 'Not sold to schools of this kind.'],
    ['Payslips', { joins: '2028-01-01' }, 'No price for that day: the price holds from 1 April 2025 to 31 August 2027.'],
    ['Payslips', { pupils: -1 }, 'No price can be worked out from what was entered.'],
  ] as [string, Partial<School>, string][])('says why there is none: %s, %o', (name, change, why) => {
    expect(wordsOf(name, change)).toEqual({ price: 'No price', how: [why] });
  }); // prettier-ignore
});

test('the school of an estimate is told with it', () => {
  expect(schoolWords(school, 'Maintained school')).toBe(
    '210 pupils, maintained school, from 22 November 2026',
  );
  expect(schoolWords({ ...school, pupils: 1 }, 'Academy')).toMatch(/^1 pupil, academy/);
});

describe('a total', () => {
  test('is the sum of what has a price, and says what comes without VAT', () => {
    expect(totalOf(lines())).toEqual({ pence: 75_000 + 10_938 + 50_000, beforeVat: 75_000, priced: 3 });
    expect(totalWords(lines(), 'Estimate')).toBe(
      'Estimate: £1,359.38, plus VAT on £750, without 1 package that has no price',
    );
  }); // prettier-ignore

  test('of one line is the line', () => {
    expect(totalWords(lines().slice(0, 1), 'Payroll')).toBe('Payroll: £750, plus VAT');
    expect(totalWords(lines().slice(2, 3), 'Payroll')).toBe('Payroll: £500');
  });

  test('of nothing is no price', () => {
    expect(totalWords(lines({ joins: '2028-01-01' }), 'Estimate')).toBe('Estimate: no price');
    expect(totalWords([], 'Estimate')).toBe('Estimate: no price');
  });

  test('shows pence only where there are some', () => {
    expect([0, 5, 100, 123_456_700, 10_050].map(pounds)).toEqual([
      '£0',
      '£0.05',
      '£1',
      '£1,234,567',
      '£100.50',
    ]);
  });
});

describe('pupils on roll', () => {
  test.each([
    ['210', 210],
    [' 0 ', 0],
    ['1,200', 1200],
    ['007', 7],
    ['10000', 10_000],
  ])('are read from “%s”', (text, value) => expect(readPupils(text)).toEqual({ value }));

  test.each([
    ['', 'Enter how many pupils are on roll'],
    ['   ', 'Enter how many pupils are on roll'],
    ['-5', 'Pupils on roll must be 0 or more'],
    ['2.5', 'Pupils on roll must be a whole number, such as 210'],
    ['1e3', 'Pupils on roll must be a whole number, such as 210'],
    ['about 200', 'Pupils on roll must be a whole number, such as 210'],
    ['1,2', 'Pupils on roll must be a whole number, such as 210'],
    ['٢١٠', 'Pupils on roll must be a whole number, such as 210'],
    ['10001', 'Pupils on roll must be 10,000 or fewer'],
    ['9'.repeat(400), 'Pupils on roll must be 10,000 or fewer'],
  ])('are not guessed from “%s”', (text, fault) => expect(readPupils(text)).toEqual({ fault }));
});
