import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagram, follow } from '#rules/diagram.ts';
import { erasOf } from '#rules/eras.ts';
import { everyCombination } from '#rules/space.ts';
import { type Answers, decide } from '#rules/table.ts';
import { countAltered, outcomesText } from '#tools/transport/outcomes-snapshot.ts';
import { days, rules } from './rules.ts';

const { table } = rules;
const combinations = [...everyCombination(table)];
const rank = (answers: Answers, day: string) =>
  table.outcomes.indexOf(decide(table, answers, day).outcome ?? '');
const free = new Set(['free-statutory', 'free-low-income']);

test('the eras are those in which the tests look', () => {
  expect(erasOf(table).map(({ from }) => from)).toEqual(days);
});

test('before the first rules nothing is decided', () => {
  expect(decide(table, combinations[0] ?? {}, '2007-08-31').outcome).toBeUndefined();
});

describe.each(days)('for travel on %s', (day) => {
  test('every combination of answers has exactly one outcome', () => {
    expect(combinations.length).toBeGreaterThan(18_000);
    expect(combinations.filter((answers) => rank(answers, day) < 0)).toEqual([]);
  });

  test('the diagram that the pages are made from decides as the table does', () => {
    const root = diagram(table, day);
    const different = combinations.filter((answers) => {
      const node = root && follow(root, answers).node;
      return node?.kind !== 'outcome' || node.outcome !== decide(table, answers, day).outcome;
    });
    expect(different).toEqual([]);
  });

  const neverWorse = (field: string, from: string, to: string) => {
    const worse = combinations.filter(
      (answers) =>
        answers[field] === from && rank({ ...answers, [field]: to }, day) > rank(answers, day),
    );
    expect(worse).toEqual([]);
  };

  test('a low income never makes the outcome worse', () => {
    neverWorse('income', 'not-low-income', 'low-income');
  });

  test('special needs or a health problem never make the outcome worse', () => {
    neverWorse('health', 'health-no-effect', 'health-affects-walk');
  });

  test('an unsafe route never makes the outcome worse', () => {
    neverWorse('route', 'safe-route', 'unsafe-route');
  });

  test('having started earlier never makes the outcome worse', () => {
    neverWorse('started', 'since-september-2012', 'before-september-2012');
  });

  test('fewer nearer schools never make the outcome worse', () => {
    neverWorse('nearer', 'three-or-more-nearer', 'one-or-two-nearer');
    neverWorse('nearer', 'one-or-two-nearer', 'no-nearer-school');
  });

  test('a longer walk never makes the outcome worse when the route is safe', () => {
    const safe = combinations.filter(({ route }) => route === 'safe-route');
    for (const [from, to] of [
      ['up-to-2-miles', 'over-2-up-to-3-miles'],
      ['over-2-up-to-3-miles', 'over-3-miles'],
    ] as const) {
      expect(
        safe.filter(
          (answers) =>
            answers['walk'] === from && rank({ ...answers, walk: to }, day) > rank(answers, day),
        ),
      ).toEqual([]);
    }
  });

  test('nobody outside compulsory school age gets free transport by the Act', () => {
    const outside = combinations.filter(({ age }) =>
      ['below-school-age', 'above-school-age', 'sixth-form'].includes(age ?? ''),
    );
    expect(
      outside.filter((answers) => free.has(decide(table, answers, day).outcome ?? '')),
    ).toEqual([]);
  });

  test('nothing is subsidised but travel to a faith school', () => {
    const other = combinations.filter(({ school }) => school === 'other-school');
    expect(
      other.filter((answers) => decide(table, answers, day).outcome?.startsWith('subsidised')),
    ).toEqual([]);
  });
});

test('every row decides somewhere', () => {
  const alive = new Set<string>();
  for (const day of days) {
    for (const answers of combinations) {
      const { outcome, reasons } = decide(table, answers, day);
      for (const row of reasons) if (row.outcome === outcome) alive.add(row.id);
    }
  }
  expect(table.rows.map(({ id }) => id).filter((id) => !alive.has(id))).toEqual([]);
});

test('no outcome has changed without being shown in review', () => {
  const { altered, of } = countAltered(
    readFileSync('tests/transport/outcomes.txt', 'utf8'),
    outcomesText(table),
  );
  expect(
    altered,
    `This alters ${altered} of ${of} combinations. If that is meant: npm run transport -- --update-snapshot`,
  ).toBe(0);
  expect(of).toBe(combinations.length * days.length);
});
