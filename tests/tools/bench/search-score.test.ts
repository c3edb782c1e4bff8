import { describe, expect, test } from 'vitest';
import { type JudgedQuery, pagesOfTarget, plainPages } from '#tools/bench/search/judged.ts';
import { breaksOwnFirst, meanOf, scoreQuery } from '#tools/bench/search/score.ts';
import type { SearchPage } from '#tools/build/search/read-pages.ts';

const query: JudgedQuery = {
  id: 'Q', query: 'q', type: 'lexical', ownFirst: true,
  targets: [
    { item: 'A', grade: 3, pages: ['/a/', '/a2/'] },
    { item: 'B', grade: 2, pages: ['/b/'] },
    { item: 'C', grade: 1, pages: ['/c/'] },
  ],
}; // prettier-ignore

describe('the score of a ranking', () => {
  test('is full for the best order', () => {
    expect(scoreQuery(['/a/', '/b/', '/c/'], query)).toEqual({
      queries: 1, mrr: 1, ndcg: 1, first: 1, five: 1, zero: 0,
    }); // prettier-ignore
  });

  test('counts the place of the first page of grade 2 or 3', () => {
    expect(scoreQuery(['/c/', '/x/', '/b/'], query)).toMatchObject({
      mrr: 1 / 3,
      first: 0,
      five: 1,
    });
  });

  test('gains nothing from a second page of the same thing', () => {
    expect(scoreQuery(['/a/', '/a2/', '/b/'], query).ndcg).toBeLessThan(
      scoreQuery(['/a/', '/b/'], query).ndcg,
    );
  });

  test('is nothing without a result, and says so', () => {
    expect(scoreQuery([], query)).toMatchObject({ mrr: 0, ndcg: 0, zero: 1 });
  });

  test('is a mean over queries', () => {
    expect(meanOf([scoreQuery(['/a/'], query), scoreQuery([], query)]).mrr).toBe(0.5);
  });

  test('tells when another council’s page stands above the first right one', () => {
    const isOther = (address: string) => address === '/other/';
    expect(breaksOwnFirst(['/other/', '/a/'], query, isOther)).toBe(true);
    expect(breaksOwnFirst(['/a/', '/other/'], query, isOther)).toBe(false);
  });
});

describe('the pages of a target', () => {
  const page = (address: string, heading: string, kind: string, text: string) =>
    ({
      address,
      heading,
      kind,
      summary: '',
      passages: [{ heading: '', text }],
    }) as unknown as SearchPage;
  const pages = plainPages([
    page('/services/payroll/', 'Payroll', 'Service', 'Payroll was on the list of traded services in 2006.'),
    page('/services/other/', 'Other', 'Service', 'Not payroll.'),
    page('/services/', 'Services', 'List', 'Payroll, other. Only here is this rather long passage.'),
    page('/documents/d/', 'Handbook', 'Document', 'Payroll was on the list of traded services in 2006.'),
  ]); // prettier-ignore

  test('of a name are those called so, not those that mention it', () => {
    expect(pagesOfTarget({ item: 'Payroll', passage: 'Payroll' }, pages)).toEqual([
      '/services/payroll/',
    ]);
  });

  test('of a passage are the pages of the thing that hold it, not the transcript', () => {
    const passage = 'was on the “list” of traded services';
    expect(pagesOfTarget({ item: 'x', passage }, pages)).toEqual(['/services/payroll/']);
  });

  test('are lists and transcripts where nothing else holds it', () => {
    const passage = 'only here is this rather long passage';
    expect(pagesOfTarget({ item: 'x', passage }, pages)).toEqual(['/services/']);
  });
});
