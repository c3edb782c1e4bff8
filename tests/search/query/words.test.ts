import { describe, expect, test } from 'vitest';
import { wordsOf } from '#search/query/words.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('the words of a query', () => {
  test.each([
    ['Home-to-School', ['home', 'to', 'school']],
    ['children’s  plan', ['childrens', 'plan']],
    ["don't", ['dont']],
    ['Café', ['cafe']],
    ['NI117', ['ni', '117']],
    ['KS2 14-19', ['ks2', '14', '19']],
    ['“faith” (schools)!', ['faith', 'schools']],
    ['on-line e-mails, co-ordinated', ['online', 'emails', 'coordinated']],
    ['well-being well being a well', ['wellbeing', 'wellbeing', 'a', 'well']],
    ['', []],
    ['?!… 🚌', []],
  ])('of “%s” are %j', (text, words) => {
    expect(texts(text)).toEqual(words);
  });

  test('share a stem with their other forms', () => {
    const [one, other] = wordsOf('governors governor');
    expect(one?.stem).toBe(other?.stem);
  });

  test('say whether they were typed in capitals, so that IT is not “it”', () => {
    expect(wordsOf('IT it A').map(({ capitals }) => capitals)).toEqual([true, false, false]);
  });

  test('are no more than a query can mean, however long it is', () => {
    expect(wordsOf('bus '.repeat(10_000)).length).toBeLessThanOrEqual(24);
    expect(wordsOf('a'.repeat(100_000))[0]?.text.length).toBeLessThanOrEqual(40);
  });
});
