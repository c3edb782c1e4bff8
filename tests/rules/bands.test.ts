import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageBand, type Limits, nearLimit, roadBand, startedBand, walkBand } from '#rules/bands.ts';
import { attains, compulsoryAgeBegins, compulsoryAgeEnds } from '#rules/dates.ts';

const limits: Limits = {
  walkUnder8: 200,
  walkFrom8: 300,
  roadThreeNearest: 600,
  roadBelief: 1500,
  ageLongerWalk: 8,
  ageWiderChoice: 11,
  ageCompulsory: 5,
};

const dayBefore = (day: string) =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const birthdays = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a walk', () => {
  test.each([
    [199, 'up-to-2-miles'],
    [200, 'up-to-2-miles'],
    [201, 'over-2-up-to-3-miles'],
    [299, 'over-2-up-to-3-miles'],
    [300, 'over-2-up-to-3-miles'],
    [301, 'over-3-miles'],
  ])('of %i hundredths of a mile is %s: the limit itself is not “more than”', (walk, band) => {
    expect(walkBand(walk, limits)).toBe(band);
  });

  test('never comes into a lower band when it grows', () => {
    const order = ['up-to-2-miles', 'over-2-up-to-3-miles', 'over-3-miles'];
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.nat(500),
        (walk, more) =>
          order.indexOf(walkBand(walk, limits)) <= order.indexOf(walkBand(walk + more, limits)),
      ),
    );
  });
});

describe('a journey by road', () => {
  test.each([
    [600, 'up-to-6-miles-by-road'],
    [601, 'over-6-up-to-15-by-road'],
    [1500, 'over-6-up-to-15-by-road'],
    [1501, 'over-15-miles-by-road'],
  ])('of %i hundredths of a mile is %s: the limit itself is “not more than”', (road, band) => {
    expect(roadBand(road, limits)).toBe(band);
  });
});

describe('a child’s age', () => {
  test.each([
    ['2018-11-17', '2026-11-16', 'primary', 'under-8'],
    ['2018-11-17', '2026-11-17', 'primary', 'aged-8-to-10'],
    ['2015-11-17', '2026-11-16', 'primary', 'aged-8-to-10'],
    ['2015-11-17', '2026-11-17', 'primary', 'aged-11-or-over-in-primary'],
    ['2015-11-17', '2026-11-17', 'secondary', 'aged-11-or-over-in-secondary'],
    ['2012-02-29', '2023-02-28', 'primary', 'aged-8-to-10'],
    ['2012-02-29', '2023-03-01', 'primary', 'aged-11-or-over-in-primary'],
    ['2019-02-10', '2024-03-30', 'primary', 'below-school-age'],
    ['2019-02-10', '2024-03-31', 'primary', 'under-8'],
    ['2007-09-23', '2024-06-28', 'secondary', 'aged-11-or-over-in-secondary'],
    ['2007-09-23', '2024-06-29', 'secondary', 'above-school-age'],
    ['2009-12-01', '2026-11-16', 'sixth-form', 'sixth-form'],
  ] as const)('born %s, on %s, in %s: %s', (birth, day, phase, band) => {
    expect(ageBand(birth, day, phase, limits)).toBe(band);
  });

  test('changes its band on the very day of each limit and on no day beside it', () => {
    fc.assert(
      fc.property(birthdays, (birth) => {
        const band = (day: string) => ageBand(birth, day, 'secondary', limits);
        const edges: [string, string, string][] = [
          [compulsoryAgeBegins(birth), 'below-school-age', 'under-8'],
          [attains(birth, 8), 'under-8', 'aged-8-to-10'],
          [attains(birth, 11), 'aged-8-to-10', 'aged-11-or-over-in-secondary'],
          [dayAfter(compulsoryAgeEnds(birth)), 'aged-11-or-over-in-secondary', 'above-school-age'],
        ];
        return edges.every(
          ([day, before, after]) => band(dayBefore(day)) === before && band(day) === after,
        );
      }),
    );
  });
});

test('a child who started on 31 August 2012 was there before the change, on 1 September 2012 not', () => {
  expect(startedBand('2012-08-31')).toBe('before-september-2012');
  expect(startedBand('2012-09-01')).toBe('since-september-2012');
});

test('a walk within a tenth of a mile of a limit should be measured by the council', () => {
  expect(nearLimit(190, [200, 300])).toBe(200);
  expect(nearLimit(189, [200, 300])).toBeUndefined();
  expect(nearLimit(210, [200, 300])).toBe(200);
  expect(nearLimit(211, [200, 300])).toBeUndefined();
  expect(nearLimit(310, [200, 300])).toBe(300);
});
