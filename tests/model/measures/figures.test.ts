import { describe, expect, test } from 'vitest';
import { figuresOn } from '#model/build-views/measures/figures.ts';
import { buildGraph } from '#model/graph.ts';
import { fixture } from '../fixture.ts';

const graph = buildGraph(fixture());

describe('a figure', () => {
  const [money] = figuresOn(graph, 'sections', 'northshire-works-introduction');
  const [buses] = figuresOn(graph, 'decisions', 'new-buses');

  test('draws the numbers of its table, each with the words that give it', () => {
    expect(money?.rows).toEqual([
      { label: 'Follows the pupil', value: 75, text: '75%', quote: '75 percent follows the pupil' },
      { label: 'Buildings', value: 25, text: '25%', quote: '25 percent pays for buildings' },
    ]);
    expect(money?.chart.bars.map(({ label, value, text }) => ({ label, value, text }))).toEqual(
      money?.rows.map(({ label, value, text }) => ({ label, value, text })),
    );
    expect([money?.share, money?.unit]).toEqual([true, 'Percent']);
  });

  test('says how exact the source is, its date and its passage', () => {
    expect(buses?.rows.map(({ text }) => text)).toEqual(['£1,500,000', 'over £250,000']);
    expect(buses).toMatchObject({
      share: false,
      asAt: { text: 'about May 2010' },
      passage: { text: '1. New buses', href: '/documents/cabinet-paper/#section-1-new-buses' },
      notes: ['The saving is that of one year.'],
    });
  });

  test('stands only on the pages that it names', () => {
    expect(figuresOn(graph, 'handbook', 'who-does-what').map(({ id }) => id)).toEqual([
      'money-for-schools',
    ]);
    expect(figuresOn(graph, 'decisions', 'library-hours')).toEqual([]);
  });
});
