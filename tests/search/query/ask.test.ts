import { describe, expect, test } from 'vitest';
import { ask, type Engine } from '#search/query/ask.ts';
import { packIndexWords } from '#search/query/index-words.ts';
import { interpret } from '#search/query/interpret.ts';
import { packPages } from '#search/pack.ts';
import { testLexicon } from '../site.ts';

const counts = { sen: 4, senior: 4, virtual: 2, school: 64, officers: 8, welfare: 8 };
const pages = Array.from({ length: 100 }, (_, at) => ({
  id: String(at),
  address: `/${at}/`,
  heading: `Page ${at}`,
  kind: 'Page',
  summary: '',
}));

const lexicon = testLexicon({
  pages: packPages(pages),
  words: packIndexWords(new Map(Object.entries(counts))),
  abbreviations: { mat: ['multi academy trusts'] },
});

/** An engine that gives what is written down for it. */
const engineOf =
  (answers: Record<string, string[]>): Engine =>
  (words) =>
    Promise.resolve((answers[words] ?? []).map((id) => ({ id, score: 1 })));

const idsOf = async (phrase: string, answers: Record<string, string[]>) =>
  (await ask(phrase, engineOf(answers), lexicon)).map(({ id }) => id);

describe('asking the engine', () => {
  test('finds a short word in no longer one', async () => {
    const answers = { sen: ['senior', 'sen'], '"sen"': ['sen'] };
    expect(await idsOf('sen', answers)).toEqual(['sen']);
  });

  test('finds a short word in its plural', async () => {
    const answers = { sen: ['senior', 'sens'], '"sens"': ['sens'] };
    expect(await idsOf('sen', answers)).toEqual(['sens']);
  });

  test('takes a short word as the engine found it where it is not known by itself', async () => {
    expect(await idsOf('sen', { sen: ['senior'] })).toEqual(['senior']);
  });

  test('leaves out words that no body has, where nothing has all', async () => {
    expect(await idsOf('virtual school', { virtual: ['survey'] })).toEqual(['survey']);
    expect(await idsOf('school welfare officers', { 'welfare officers': ['a'] })).toEqual(['a']);
  });

  test('does not guess by one word that many pages have', async () => {
    expect(await idsOf('school welfare', { welfare: ['a', 'b'] })).toEqual([]);
  });
});

test('more than one of what an abbreviation stands for is the same', () => {
  const [concept] = interpret('MATs', lexicon).concepts;
  expect(concept?.alternatives.map(({ words }) => words)).toContain('multi academy trusts');
});
