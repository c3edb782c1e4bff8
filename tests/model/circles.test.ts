import { describe, expect, test } from 'vitest';
import { trailOf } from '#model/build-views/timeline.ts';
import { inCircles } from '#model/circles.ts';
import type { DecisionNode } from '#model/nodes.ts';
import { fixture, modelOf, pick } from './fixture.ts';

const found = (leadsTo: Record<string, string[]>) =>
  [...inCircles(new Map(Object.entries(leadsTo)))].sort();

/** Long enough to end the stack of a function that calls itself. */
const LONG = 20_000;

describe('a circle', () => {
  test('is whatever leads back to itself, directly or by way of others', () => {
    expect(found({ a: ['a'], b: ['c'], c: ['d'], d: ['b'] })).toEqual(['a', 'b', 'c', 'd']);
  });

  test('does not take in what leads to it, away from it, or from one to another', () => {
    expect(
      found({
        to: ['a'],
        a: ['b'],
        b: ['a', 'between'],
        between: ['c'],
        c: ['d'],
        d: ['c', 'away'],
      }),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is none where two ways lead to the same end, or to nothing', () => {
    expect(found({ a: ['b', 'c'], b: ['d'], c: ['d', 'nowhere'], d: [] })).toEqual([]);
  });

  test('is found in a chain of any length', () => {
    const chain = new Map(
      Array.from({ length: LONG }, (_, index) => [`${index}`, [`${index + 1}`]] as const),
    );
    expect(inCircles(chain).size).toBe(0);
    chain.set(`${LONG}`, ['0']);
    expect(inCircles(chain).size).toBe(LONG + 1);
  });
});

describe('a trail', () => {
  test('holds every decision that hangs together with one, however many there are', () => {
    const { graph } = modelOf(fixture());
    const one = pick(graph.decisions, 'new-buses');
    const chain = Array.from({ length: LONG }, (): DecisionNode => ({
      ...one,
      earlier: [],
      later: [],
    }));
    chain.forEach((decision, index) => {
      const next = chain[index + 1];
      if (!next) return;
      decision.later.push({ type: 'amends', decision: next });
      next.earlier.push({ type: 'amends', decision });
    });
    const middle = chain[LONG / 2] ?? one;
    expect(new Set(trailOf(middle))).toEqual(new Set(chain));
    expect(trailOf(middle)).toHaveLength(LONG);
  });
});
