import { describe, expect, test } from 'vitest';
import { packIndexWords, readIndexWords } from '#search/query/index-words.ts';
import { correction, editDistance } from '#search/query/spelling.ts';
import { stemOf } from '#search/query/words.ts';

const words = readIndexWords(
  packIndexWords(
    new Map([['admissions', 40], ['attendance', 20], ['behaviour', 12], ['insurance', 3], ['assurance', 1], ['school', 300], ['safeguarding', 9], ['b2b', 3]]),
  ),
); // prettier-ignore

describe('the words of the site', () => {
  test('are packed and read with about how many pages have each', () => {
    expect(words.all).toEqual(
      ['admissions', 'assurance', 'attendance', 'behaviour', 'insurance', 'safeguarding', 'school'], // prettier-ignore
    );
    expect(words.pagesWith(stemOf('admission'))).toBe(32);
    expect(words.pagesWith('nowhere')).toBe(0);
  });

  test('are found by how they begin', () => {
    expect([words.begins('safeg'), words.begins('zebra'), words.begins('safex')]).toEqual([
      true, false, false,
    ]); // prettier-ignore
  });
});

describe('the distance of two words', () => {
  test.each([
    ['bus', 'bus', 0],
    ['bus', 'buss', 1],
    ['recieve', 'receive', 1],
    ['behavoir', 'behaviour', 2],
    ['bus', 'payroll', 3],
  ])('of “%s” and “%s” is %i', (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance);
  });
});

describe('spelling', () => {
  const right = (word: string) => correction(word, words, stemOf);

  test.each([
    ['admisions', 'admissions'],
    ['atendence', 'attendance'],
    ['behavoir', 'behaviour'],
    ['insurence', 'insurance'],
    ['safegaurding', 'safeguarding'],
    ['shcool', 'school'],
  ])('puts “%s” right as “%s”', (wrong, word) => {
    expect(right(wrong)).toBe(word);
  });

  test('leaves short words, words with digits and words that are near to nothing', () => {
    expect(['scol', 'scho0l', 'zebra', 'x'.repeat(40)].map(right)).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });

  test('also knows the words that people say', () => {
    expect(correction('truensy', words, stemOf, ['truancy'])).toBe('truancy');
  });
});
