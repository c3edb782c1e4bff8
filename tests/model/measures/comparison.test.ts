import { describe, expect, test } from 'vitest';
import { pick } from '../fixture.ts';
import { at } from '../schools/directory.ts';
import { recordAfter } from '../strategy/record.ts';

const { comparisons } = recordAfter();

describe('the comparison of all indicators', () => {
  const all = at(comparisons, '/indicators/compare/');

  test('calls those it compares what their group is called', () => {
    expect(all.head.title).toBe('Northshire and its neighbours');
    const renamed = recordAfter((content) => {
      pick(content['comparator-groups'], 'neighbours').data.title = 'Statistical neighbours';
    });
    expect(at(renamed.comparisons, all.head.path).head.title).toBe(
      'Northshire and its statistical neighbours',
    );
  });

  test('has a row for each, with every authority in its chart', () => {
    expect(all.rows.map(({ code, rank, chart }) => [code, rank, chart.bars.length])).toEqual([
      ['N 1', 'joint 2nd of 4', 4],
      ['N 3', '2nd of 4', 4],
      ['N 2', 'joint 1st of 4', 4],
    ]);
  });

  test('says how far each is from its target, or that there is none', () => {
    expect(all.rows.map(({ verdict }) => verdict)).toEqual([
      '0.8 percentage points above the target of 5% for 2012/13',
      'Exactly at the target of £2 for 2011/12',
      'No target given',
    ]);
  });

  test('leads to the page of each neighbour', () => {
    expect(all.neighbours.map(({ text }) => text)).toEqual(['Eastshire', 'Midshire', 'Westshire']);
    expect(comparisons.map(({ head }) => head.path)).toEqual([
      all.head.path,
      ...all.neighbours.map(({ href }) => href),
    ]);
  });
});

describe('the comparison with one neighbour', () => {
  const page = at(comparisons, '/indicators/compare/midshire/');

  test('counts who did better', () => {
    expect(page.score).toBe(
      'Northshire did better on 1 of 3 indicators, Midshire on 1, and they were the same on 1.',
    );
  });

  test('says for each who did better and by how much', () => {
    expect(page.rows.map(({ own, other, verdict }) => [own.text, other?.text, verdict])).toEqual([
      ['5.8%', '5.8%', 'The same'],
      ['£2', '£1.90', 'Midshire did better, by £0.10'],
      ['84%', '80%', 'Northshire did better, by 4 percentage points'],
    ]);
  });

  test('draws only the two', () => {
    for (const { chart } of page.rows) {
      expect(chart.bars.map(({ label }) => label).sort()).toEqual(['Midshire', 'Northshire']);
    }
  });
});
