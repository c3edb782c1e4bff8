import { expect, test } from 'vitest';
import { buildGraph } from '#model/graph.ts';
import { fixtureWith, pick } from './fixture.ts';

test('decisions of one day stand by paper, then by item, however many items a paper has', () => {
  const { decisions } = buildGraph(
    fixtureWith((content) => {
      const date = { date: '2010-05-01' };
      const { data } = pick(content.papers, 'cabinet-spring-2010');
      data.date = date;
      data.title = 'B';
      Object.assign(pick(content.papers, 'schools-2018').data, { date, title: 'A' });
      pick(content.decisions, 'schools-report-received').data.item = 2001;
      delete pick(content.decisions, 'library-hours').data.decidedOn;
    }),
  );
  expect(decisions.map(({ id }) => id)).toEqual([
    'schools-report-received',
    'new-buses',
    'library-hours',
  ]);
});
