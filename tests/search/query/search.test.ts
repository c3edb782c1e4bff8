import { describe, expect, test } from 'vitest';
import { filterCounts } from '#search/query/filters.ts';
import { search, type SearchOptions } from '#search/query/search.ts';
import { nearest, suggest } from '#search/query/suggest.ts';
import { testEngine, testLexicon } from '../site.ts';

const lexicon = testLexicon();
const ask = (query: string, options?: SearchOptions) => search(query, testEngine, lexicon, options);
const ids = async (query: string, options?: SearchOptions) =>
  (await ask(query, options)).results.map(({ page }) => page.id);

describe('a search', () => {
  test('finds what is meant in other words', async () => {
    expect((await ids('bunking off'))[0]).toBe('attendance');
  });

  test('finds pages that have only a part of the query, after those that have more', async () => {
    const found = await ids('subsidy travel payroll');
    expect(found[0]).toBe('faith');
    expect(found).toContain('pay');
  });

  test('never has another council’s page above the home council’s equal match', async () => {
    const found = await ids('payroll');
    expect(found.indexOf('pay')).toBeLessThan(found.indexOf('pay-other'));
  });

  test('has it first when the query names that council', async () => {
    expect((await ids('Southshire payroll'))[0]).toBe('pay-other');
  });

  test('has ours first when the query names both councils', async () => {
    expect((await ids('Northshire and Southshire payroll'))[0]).toBe('pay');
  });

  test('has the only page with the rare words above one that is called by a common one', async () => {
    const found = await ids('persistent absence in school');
    expect(found[0]).toBe('attendance');
  });

  test('has what is in force above history', async () => {
    const found = await ids('music');
    expect(found.indexOf('new-music')).toBeLessThan(found.indexOf('old-music'));
  });

  test('has the page of a thing above the transcript that repeats it', async () => {
    const found = await ids('faith schools subsidy');
    expect(found.indexOf('faith')).toBeLessThan(found.indexOf('transcript'));
  });

  test('shows a thing that has two pages once, with the other page beside it', async () => {
    const { results } = await ask('schools forum');
    const forums = results.filter(({ page }) => page.heading === 'Schools Forum');
    expect(forums).toHaveLength(1);
    expect(forums[0]?.copies).toHaveLength(1);
  });

  test('has the page first that an editor set for it, and says so', async () => {
    const { results } = await ask('Do we get free transport?');
    expect(results[0]).toMatchObject({ page: { id: 'faith' }, pinned: true });
  });

  test('prefers decisions where it asks for what was decided', async () => {
    const { searches } = await ask('what was decided about travel');
    expect(searches).toEqual(['travel']);
    expect((await ids('what was decided about travel'))[0]).toBe('faith');
  });

  test('finds nothing for signs, and everything for filters alone', async () => {
    expect(await ids('???')).toEqual([]);
    expect(await ids('', { filters: { kind: ['Decision'] } })).toEqual(['faith']);
  });

  test('asks the engine once for each way of saying it', async () => {
    const asked: string[] = [];
    await search('truancy truancy', (words) => (asked.push(words), testEngine(words)), lexicon);
    expect(asked).toEqual([...new Set(asked)]);
  });

  test('can be put in order of date', async () => {
    const { results } = await ask('travel attendance', { sort: 'date' });
    expect(results[0]?.page.day).toBe('2011-09-30');
  });
});

describe('filters', () => {
  test('let pass any value within a group, and only what passes all groups', async () => {
    expect(await ids('payroll', { filters: { kind: ['Service', 'Document'] } })).toEqual([
      'pay', 'transcript',
    ]); // prettier-ignore
    expect(await ids('subsidy', { filters: { kind: ['Decision'], year: ['1999'] } })).toEqual([]);
  });

  test('count what each value would show, whatever else is chosen in its own group', async () => {
    const { all } = await ask('subsidy', {});
    const counts = filterCounts(all, { kind: ['Decision'] });
    expect([...counts.kind]).toEqual([['Decision', 1], ['Document', 1]]); // prettier-ignore
    expect([...counts.year]).toEqual([['2011', 1]]);
  });
});

describe('suggestions', () => {
  const headings = (typed: string) => suggest(typed, lexicon).map(({ heading }) => heading);

  test('are pages whose names have the words typed, the last of which may be unfinished', () => {
    expect(headings('home sch')).toEqual(['Home-to-school transport']);
  });

  test('are pages that say it in other words', () => {
    expect(headings('truancy')).toEqual(['Education welfare and attendance']);
  });

  test('are none for less than two letters', () => {
    expect(headings('p')).toEqual([]);
  });
});

describe('the pages nearest to a query that found nothing', () => {
  test('are those whose names look like it', () => {
    expect(nearest('payrole offise', lexicon)[0]?.heading).toMatch(/^Payroll/);
    expect(nearest('🚌', lexicon)).toEqual([]);
  });
});
