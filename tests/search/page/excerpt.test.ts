import { describe, expect, test } from 'vitest';
import { excerptOf, markWords, stretchOf } from '#search/page/excerpt.ts';
import { wordsOf } from '#search/query/words.ts';

const stems = (words: string) => new Set(wordsOf(words).map(({ stem }) => stem));
const marked = (text: string, words: string) =>
  markWords(text, stems(words)).flatMap((part) => (part.marked ? part.text : []));

describe('marked words', () => {
  test('are marked in every form of them', () => {
    expect(marked('Governors’ training for a governor.', 'governor')).toEqual([
      'Governors', 'governor',
    ]); // prettier-ignore
  });

  test('are marked whole where they have a hyphen or two parts', () => {
    expect(marked('Well-being, well being and on-line help.', 'wellbeing online')).toEqual([
      'Well-being', 'well being', 'on-line',
    ]); // prettier-ignore
  });

  test('lose nothing of the text, whatever it holds', () => {
    for (const text of ['a <b>bus</b> & more', '🚌 bus', '', 'e\u0301cole bus\u202E']) {
      expect(
        markWords(text, stems('bus'))
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }
  });
});

describe('an excerpt', () => {
  const long = `${'Nothing of it here. '.repeat(30)}Here the subsidy for faith schools ends. ${'More words. '.repeat(40)}`;

  test('is the stretch of a text that has most of the query, cut with dots', () => {
    const stretch = stretchOf(long, stems('subsidy faith'));
    expect(stretch).toContain('subsidy for faith schools');
    expect(stretch.startsWith('… ')).toBe(true);
    expect(stretch.split(' ').length).toBeLessThan(40);
  });

  test('is the summary when that shows as much as the text', () => {
    const { parts, heading } = excerptOf('A bus.', [['Detail', 'A bus.', 'x']], stems('bus'));
    expect(parts.map(({ text }) => text).join('')).toBe('A bus.');
    expect(heading).toBeUndefined();
  });

  test('is a passage, with its heading and anchor, when that shows more', () => {
    expect(
      excerptOf('A page.', [['Fares', 'The bus is free.', 'fares']], stems('bus')),
    ).toMatchObject({
      heading: 'Fares',
      anchor: 'fares',
    });
  });
});
