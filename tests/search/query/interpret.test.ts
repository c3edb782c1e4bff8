import { describe, expect, test } from 'vitest';
import { interpret } from '#search/query/interpret.ts';
import { testLexicon } from '../site.ts';

const lexicon = testLexicon();
const read = (query: string, options = {}) => interpret(query, lexicon, options);
const ways = (query: string) =>
  read(query).concepts.map(({ alternatives }) => alternatives.map(({ words }) => words));

describe('a query', () => {
  test('loses the words that carry no meaning', () => {
    expect(read('how do I get the payroll').words.map(({ text }) => text)).toEqual(['payroll']);
  });

  test('keeps them where nothing else is left', () => {
    expect(read('who is who').words.length).toBeGreaterThan(0);
  });

  test('is searched for in the words of the site too', () => {
    expect(ways('truancy')).toEqual([['attendance', 'absence']]);
  });

  test('is read by the longest saying first, and its single words count a little', () => {
    expect(ways('church school bus pass')).toEqual([['faith schools', 'school'], ['transport']]);
  });

  test('has its abbreviations written out', () => {
    expect(ways('EWO')).toEqual([['education welfare officers']]);
  });

  test('knows the initials of the names of pages', () => {
    expect(ways('sf')).toEqual([['schools forum']]);
  });

  test('is put right, and says so', () => {
    const { corrected, shown, concepts } = read('Trunacy officers');
    expect(corrected).toEqual([{ from: 'trunacy', to: 'truancy' }]);
    expect(shown).toBe('truancy officers');
    expect(concepts[0]?.alternatives[0]?.words).toBe('attendance');
  });

  test('is left as typed when the reader wants that', () => {
    expect(read('trunacy', { asTyped: true }).corrected).toEqual([]);
  });

  test('has two words found that were typed as one', () => {
    expect(read('schooltransport').corrected).toEqual([
      { from: 'schooltransport', to: 'school transport' },
    ]);
  });

  test('says which words the site does not know, and never sends them to the index', () => {
    const { unknown, concepts } = read('payroll xylophone');
    expect(unknown).toEqual(['xylophone']);
    expect(concepts).toHaveLength(1);
  });

  test.each(['', '   ', '🚌', '<script>alert(1)</script>', '.*(a+)+$', '\u202Eabc\u0000', 'Ω'.repeat(5000), '__proto__ constructor'])(
    'may be anything: %j',
    (query) => {
      expect(() => read(query)).not.toThrow();
    },
  ); // prettier-ignore
});
