import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#mdx/read-content.ts';
import type { PageHead } from '#model/views.ts';
import { longAfter, modelOf } from '../fixture.ts';
import { at } from '../schools/directory.ts';

describe('the record of Essex', () => {
  const { content } = readContent(join(import.meta.dirname, '../../../content'));
  const { views } = modelOf(content ?? expect.fail('The content has faults.'), longAfter);
  const report = at(views.reports, '/reports/education-strategy-update/');

  test('has the eight indicators, each with eleven authorities and a target', () => {
    expect(views.indicators.map(({ code }) => code).sort()).toEqual([
      'NI 117', 'NI 59', 'NI 60', 'NI 66', 'NI 72', 'NI 75', 'NI 87', 'NI 92',
    ]);
    for (const { rows, standing } of views.indicators) {
      expect(rows).toHaveLength(11);
      expect(standing.target).toBeDefined();
    }
    const { standing } = at(views.indicators, '/indicators/persistent-absence/');
    expect([standing.text, standing.rank, standing.target?.gap]).toEqual([
      '7.2%', '10th', '1.7 percentage points above the target',
    ]);
  }); // prettier-ignore

  test('has the strategy with its principles, actions and indicators', () => {
    const strategy = at(views.strategies, '/strategies/essexworks-for-every-child/');
    expect(strategy.principles).toHaveLength(3);
    expect(strategy.actions.map(({ items }) => items.length)).toEqual([9, 3, 4]);
    expect(strategy.indicators).toHaveLength(8);
  });

  test('has all that the report of Cambridgeshire lists', () => {
    const [findings] = views.reportFindings;
    const count = (id: string) => findings?.findings.find((group) => group.id === id)?.items.length;
    expect(
      ['strengths', 'weaker-areas', 'themes', 'aims', 'workstreams', 'peer-review'].map(count),
    ).toEqual([10, 10, 13, 6, 4, 7]);
    expect(report.implications.filter(({ clearance }) => clearance)).toHaveLength(7);
  });

  test('labels every page of it as Cambridgeshire’s, in title, search and banner', () => {
    const pages = [report, ...views.reportSections, ...views.reportFindings];
    expect(pages.length).toBeGreaterThan(5);
    for (const { head, history } of pages) {
      expect(head.documentTitle).toContain('Cambridgeshire County Council');
      expect(head.search?.authority).toBe('Cambridgeshire County Council');
      expect(history.authority.other).toBe(true);
    }
  });

  test('says of the Local Account what is not in the sources, and which decision approved it', () => {
    const account = at(views.localAccounts, '/local-account/2010-11/');
    expect(account.approvedBy?.link.href).toBe('/decisions/adult-social-care-local-account-2010-11/');
    if (account.account.kind !== 'reported') return expect.fail('not reported');
    expect(account.account.themes).toHaveLength(5);
    expect(account.account.missing.length).toBeGreaterThan(0);
  }); // prettier-ignore

  test('tells the story of a topic over all its sources', () => {
    const kinds = (id: string) =>
      new Set(at(views.topics, `/topics/${id}/`).timeline.map(({ kind }) => kind));
    expect([...kinds('childrens-social-care')]).toEqual(
      expect.arrayContaining(['Indicator', 'Strategy', 'Reported event', 'Closed the matter']),
    );
    expect([...kinds('school-improvement')]).toEqual(
      expect.arrayContaining(['Handbook', 'Strategy', 'Indicator', 'Decision', 'Committee report']),
    );
  });

  test('has a title of its own for every page, and breadcrumbs that lead to pages', () => {
    const heads = Object.values(views)
      .flat()
      .map((view: { head: PageHead }) => view.head);
    const titles = heads.filter(({ indexable }) => indexable).map((head) => head.documentTitle);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const paths = new Set(heads.map(({ path }) => path));
    for (const { breadcrumbs } of heads)
      for (const { href } of breadcrumbs) expect(paths).toContain(href);
  });
});
