import { describe, expect, test } from 'vitest';
import { diagram, type Node } from '#rules/diagram.ts';
import { eraOn, erasOf } from '#rules/eras.ts';
import { everyState, furthest } from '#rules/states.ts';
import { days, rules } from './rules.ts';

const { table } = rules;

/** How often families give each answer: guessed, and the same for every rival order of questions. */
const frequencies: Record<string, Record<string, number>> = {
  walk: { 'up-to-2-miles': 0.6, 'over-2-up-to-3-miles': 0.15, 'over-3-miles': 0.25 },
  health: { 'health-affects-walk': 0.1, 'health-no-effect': 0.9 },
  route: { 'unsafe-route': 0.05, 'safe-route': 0.95 },
  age: {
    'below-school-age': 0.03,
    'under-8': 0.3,
    'aged-8-to-10': 0.24,
    'aged-11-or-over-in-primary': 0.04,
    'aged-11-or-over-in-secondary': 0.36,
    'above-school-age': 0.005,
    'sixth-form': 0.025,
  },
  nearer: { 'no-nearer-school': 0.7, 'one-or-two-nearer': 0.2, 'three-or-more-nearer': 0.1 },
  income: { 'low-income': 0.25, 'not-low-income': 0.75 },
  belief: { 'not-for-belief': 0.88, 'nearest-for-belief': 0.1, 'not-nearest-for-belief': 0.02 },
  school: { 'faith-school': 0.2, 'other-school': 0.8 },
  started: { 'before-september-2012': 0.5, 'since-september-2012': 0.5 },
  road: {
    'up-to-6-miles-by-road': 0.8,
    'over-6-up-to-15-by-road': 0.15,
    'over-15-miles-by-road': 0.05,
  },
};

function questionsAsked(node: Node, chance = 1, asked = 0): { average: number; most: number } {
  if (node.kind === 'outcome') return { average: chance * asked, most: asked };
  const parts = [...node.next].map(([band, next]) =>
    questionsAsked(next, chance * (frequencies[node.field.id]?.[band] ?? 0), asked + 1),
  );
  return {
    average: parts.reduce((sum, part) => sum + part.average, 0),
    most: Math.max(...parts.map(({ most }) => most)),
  };
}

test.each(days)(
  'for travel on %s a family answers 4 questions or fewer on average, and never more than 9',
  (day) => {
    const root = diagram(table, day);
    const { average, most } = root ? questionsAsked(root) : { average: Infinity, most: Infinity };
    expect(average).toBeLessThanOrEqual(4);
    expect(most).toBeLessThanOrEqual(9);
  },
);

test('after September 2018 nobody is asked when the child started: nothing depends on it any more', () => {
  const states = [...everyState(table, new Set(['income']))].filter(({ current }) => current);
  expect(states.length).toBeGreaterThan(1_000);
  expect(states.filter(({ field }) => field?.id === 'started')).toEqual([]);
});

test('a question is asked only where its answer can change the outcome', () => {
  for (const day of days) {
    const visit = (node: Node): void => {
      if (node.kind === 'outcome') return;
      expect(new Set(node.next.values()).size).toBeGreaterThan(1);
      for (const next of node.next.values()) visit(next);
    };
    const root = diagram(table, day);
    if (root) visit(root);
  }
});

describe('the pages', () => {
  const states = [...everyState(table, new Set(['income']))];

  test('are at most 3,000, each with an address of its own', () => {
    expect(states.length).toBeLessThanOrEqual(3_000);
    expect(new Set(states.map(({ path }) => path)).size).toBe(states.length);
  });

  test('are reached again by their own answers', () => {
    for (const { era, given, path } of states.filter((_, index) => index % 7 === 0)) {
      const root = diagram(table, era.from);
      expect(root && furthest(table, root, era, given).path).toBe(path);
    }
  });

  test('after “not sure” say what each answer would lead to', () => {
    const unsure = states.filter(
      ({ given, field }) => !field && given.some(({ band }) => band === 'not-sure'),
    );
    expect(unsure.length).toBeGreaterThan(100);
    expect(
      unsure.every(
        ({ nodes }) => nodes.length >= 1 && nodes.every(({ kind }) => kind === 'outcome'),
      ),
    ).toBe(true);
    expect(unsure.some(({ nodes }) => nodes.length > 1)).toBe(true);
  });
});

test('each day of travel has its era, and a day before the rules has none', () => {
  const eras = erasOf(table);
  expect(eraOn(eras, '2007-08-31')).toBeUndefined();
  expect(eraOn(eras, '2012-08-31')?.from).toBe('2008-09-01');
  expect(eraOn(eras, '2012-09-01')?.from).toBe('2012-09-01');
  expect(eraOn(eras, '2030-01-01')?.from).toBe('2018-09-01');
});
