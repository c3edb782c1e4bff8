import { describe, expect, test } from 'vitest';
import { indicator } from '#schemas/measures/indicators.ts';
import { schemaFaults } from '#mdx/schema-faults.ts';
import { changed, fixture, pick } from '../fixture.ts';
import { at } from '../schools/directory.ts';
import { recordAfter } from '../strategy/record.ts';

const views = recordAfter();
const page = (id: string) => at(views.indicators, `/indicators/${id}/`);

describe('the page of an indicator', () => {
  test('works out value, place, gap and finding for its newest year', () => {
    const { standing, finding, head } = page('absence');
    expect(standing).toMatchObject({
      value: 5.8,
      text: '5.8%',
      year: '2010/11',
      rank: 'joint 2nd',
      of: 4,
      best: 'Eastshire, 5.2%',
      target: { text: '5%', year: '2012/13', gap: '0.8 percentage points above the target', met: false },
    });
    expect(finding).toBe(
      'In 2010/11 Northshire had 5.8%: joint 2nd of 4, where lower is better, 0.8 percentage points above the target of 5% for 2012/13. The best was Eastshire, 5.2%.',
    );
    expect(head.description).toBe(finding);
  }); // prettier-ignore

  test('says of a target that it was met exactly', () => {
    expect(page('school-meals').standing.target).toMatchObject({
      met: true,
      gap: 'exactly at the target',
      text: '£2',
    });
  });

  test('needs no target', () => {
    const { standing, chart, finding } = page('reading-at-seven');
    expect(standing).not.toHaveProperty('target');
    expect(chart).not.toHaveProperty('target');
    expect(finding).not.toContain('target');
    expect(standing.rank).toBe('joint 1st');
  });

  test('has every authority once in the table, the best first, each with its comparison', () => {
    expect(page('absence').rows.map(({ name, text, rank, own, compare }) => [name, text, rank, own, compare?.href])).toEqual([
      ['Eastshire', '5.2%', '1st', false, '/indicators/compare/eastshire/'],
      ['Midshire', '5.8%', 'joint 2nd', false, '/indicators/compare/midshire/'],
      ['Northshire', '5.8%', 'joint 2nd', true, undefined],
      ['Westshire', '6.1%', '4th', false, '/indicators/compare/westshire/'],
    ]);
  }); // prettier-ignore

  test('draws the same numbers that the table and the content have', () => {
    const { values } = pick(fixture().indicators, 'absence').data.series[2] ?? expect.fail();
    for (const { chart, rows } of [page('absence')]) {
      expect(chart.bars.map(({ label, value, text }) => [label, value, text])).toEqual(
        rows.map(({ name, value, text }) => [name, value, text]),
      );
      expect(Object.fromEntries(rows.map(({ id, value }) => [id, value]))).toEqual(values);
      expect(chart.target).toEqual({ value: 5, text: 'Target 2012/13: 5%' });
    }
  });

  test('tells the council’s own values over the years, and which way the last one went', () => {
    expect(page('absence').trend.map(({ year, text }) => [year, text])).toEqual([
      ['2008/9', '6.4%'],
      ['2009/10', '6.4%'],
      ['2010/11', '5.8%'],
    ]);
    expect(page('absence').direction).toBe('Better than in 2009/10, by 0.6 percentage points.');
    expect(page('school-meals').trend).toEqual([]);
    expect(page('school-meals')).not.toHaveProperty('direction');
  });

  test.each([
    ['lower', 6.5, 'Worse than in 2009/10, by 0.1 percentage points.'],
    ['lower', 6.4, 'The same as in 2009/10.'],
    ['higher', 6.5, 'Better than in 2009/10, by 0.1 percentage points.'],
  ] as const)('knows that %s is better when it judges %d', (better, value, words) => {
    const { indicators } = recordAfter((content) => {
      const { data } = pick(content.indicators, 'absence');
      data.better = better;
      const newest = data.series.at(-1);
      if (newest) newest.values['northshire'] = value;
    });
    expect(at(indicators, '/indicators/absence/').direction).toBe(words);
  });

  test('leads to its strategy and its files', () => {
    const { strategy, files, related } = page('absence');
    expect(strategy?.href).toBe('/strategies/northshire-works/');
    expect(files.map(({ href }) => href)).toEqual([
      '/api/v1/indicators/absence.csv',
      '/api/v1/indicators/absence.csv-metadata.json',
      '/api/v1/indicators/absence.json',
    ]);
    expect(related.map(({ id }) => id)).toEqual(['services', 'strategy-sections', 'priorities']);
  });
});

describe('the list of indicators', () => {
  test('has each with its finding, and leads to the comparisons', () => {
    const [list] = views.indicatorsList;
    expect(list?.items.map(({ code, standing }) => [code, standing.rank])).toEqual([
      ['N 1', 'joint 2nd'],
      ['N 3', '2nd'],
      ['N 2', 'joint 1st'],
    ]);
    expect(list?.compare.map(({ href }) => href)).toEqual(
      views.comparisons.map(({ head }) => head.path),
    );
  });
});

describe('an indicator that cannot be', () => {
  const told = (change: object) =>
    schemaFaults(indicator, { ...changed(pick(fixture().indicators, 'absence').data), ...change }, {}).faults.map(
      ({ fault, remedy }) => `${fault} ${remedy}`,
    ); // prettier-ignore

  test('with a value that carries its unit', () => {
    const series = changed(pick(fixture().indicators, 'absence').data.series);
    Object.assign(series[0]?.values ?? {}, { eastshire: '5.5%' });
    expect(told({ series })[0]).toContain(
      '“series.0.values.eastshire” must be a number without its unit',
    );
  });

  test('with a percentage above a hundred', () => {
    const series = changed(pick(fixture().indicators, 'absence').data.series);
    Object.assign(series[0]?.values ?? {}, { eastshire: 550 });
    expect(told({ series })).toEqual([
      '“series.0.values.eastshire” is 550, but percentages run from 0 to 100. Correct the value or the unit.',
    ]);
  });

  test('with a unit that this site does not know', () => {
    expect(told({ unit: 'percentage' })[0]).toContain('“unit”');
  });

  test('with a target without a year', () => {
    expect(told({ target: { value: 5, quote: 'Our target is 5%' } })[0]).toContain('“target.year”');
  });
});
