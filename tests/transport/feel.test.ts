import { evaluate, unaryTest } from 'feelin';
import { describe, expect, test } from 'vitest';
import { ageBand, type Limits, roadBand, walkBand } from '#rules/bands.ts';
import { everyCombination } from '#rules/space.ts';
import { type Answers, decide, type Row } from '#rules/table.ts';
import { days, rules } from './rules.ts';

/**
 * A second, independent evaluation: every cell of the table as a FEEL unary test (DMN 1.5, section 10), evaluated by a library
 * that knows nothing of our engine. It must agree cell by cell, and over a fixed sample of whole combinations.
 */
const { table, limits } = rules;

const feel = (test: string, value: unknown): boolean =>
  unaryTest(test, { '?': value }).value === true;

/** A cell of the table in FEEL: the allowed answers as a list of strings, or “-” where the question does not matter. */
const cell = (row: Row, field: string): string =>
  row.when[field]?.map((band) => JSON.stringify(band)).join(', ') ?? '-';

const inForce = ({ from, to }: Row, day: string): boolean =>
  feel(to === undefined ? `>= date("${from}")` : `[date("${from}")..date("${to}")]`, feelDate(day));

/** FEEL has dates of its own: let it make one. */
function feelDate(day: string): unknown {
  return evaluate(`date("${day}")`, {}).value;
}

test('every distinct cell agrees for every answer of its question', () => {
  const cells = new Set<string>();
  for (const row of table.rows) {
    for (const { id, bands } of table.fields) {
      const test = cell(row, id);
      for (const band of bands) {
        cells.add(`${id} ${test} ${band}`);
        const ours = row.when[id] === undefined || row.when[id].includes(band);
        expect(feel(test, band), `${row.id}, ${id}, ${band}`).toBe(ours);
      }
    }
  }
  expect(cells.size).toBeGreaterThan(60);
});

test('every period agrees on its edges', () => {
  for (const row of table.rows) {
    for (const day of [
      ...days,
      '2007-08-31',
      '2008-08-31',
      '2012-08-31',
      '2018-08-31',
      '2026-11-22',
    ]) {
      const ours = row.from <= day && (row.to === undefined || day <= row.to);
      expect(inForce(row, day), `${row.id} on ${day}`).toBe(ours);
    }
  }
});

test('a fixed sample of whole combinations has the same outcome', () => {
  const decideByFeel = (answers: Answers, day: string): string | undefined => {
    const matching = table.rows.filter(
      (row) =>
        row.from <= day &&
        (row.to === undefined || day <= row.to) &&
        table.fields.every(({ id }) => feel(cell(row, id), answers[id])),
    );
    return table.outcomes.find((outcome) => matching.some((row) => row.outcome === outcome));
  };
  let looked = 0;
  [...everyCombination(table)].forEach((answers, index) => {
    // A step that shares no factor with the numbers of answers, so that the sample takes every answer of every question.
    if (index % 89 !== 0) return;
    for (const day of days) {
      looked += 1;
      expect(decideByFeel(answers, day)).toBe(decide(table, answers, day).outcome);
    }
  });
  expect(looked).toBeGreaterThan(800);
});

describe('bands of exact figures, as FEEL ranges', () => {
  const miles = (hundredths: number) => hundredths / 100;
  const walkRanges = {
    'up-to-2-miles': '<= 2',
    'over-2-up-to-3-miles': '(2..3]',
    'over-3-miles': '> 3',
  };
  const roadRanges = {
    'up-to-6-miles-by-road': '<= 6',
    'over-6-up-to-15-by-road': '(6..15]',
    'over-15-miles-by-road': '> 15',
  };

  test.each([
    ['a walk', walkRanges, walkBand, [0, 199, 200, 201, 250, 299, 300, 301, 1000]],
    ['a journey by road', roadRanges, roadBand, [0, 599, 600, 601, 1499, 1500, 1501, 9999]],
  ] as [string, Record<string, string>, (h: number, l: Limits) => string, number[]][])(
    'agree for %s',
    (_name, ranges, band, figures) => {
      for (const figure of figures) {
        const feelBand = Object.keys(ranges).filter((name) =>
          feel(ranges[name] ?? '', miles(figure)),
        );
        expect(feelBand).toEqual([band(figure, limits)]);
      }
    },
  );

  test('agree for an age in whole years', () => {
    const ranges = {
      'under-8': '< 8',
      'aged-8-to-10': '[8..11)',
      'aged-11-or-over-in-secondary': '>= 11',
    };
    for (const age of [6, 7, 8, 9, 10, 11, 12, 15]) {
      const birth = `${2020 - age}-03-01`;
      const [name] = Object.entries(ranges).find(([, range]) => feel(range, age)) ?? [];
      expect(ageBand(birth, '2020-05-01', 'secondary', limits)).toBe(name);
    }
  });
});
