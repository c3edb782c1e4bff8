import { describe, expect, test } from 'vitest';
import {
  countText,
  countValues,
  matches,
  parseState,
  serialiseState,
} from '#client/finder-filter.ts';

const known = { topic: ['adoption', 'schools', 'waste'], year: ['2011', '2012'] };
const items = [
  { topic: ['schools'], year: ['2011'] },
  { topic: ['schools', 'adoption'], year: ['2012'] },
  { topic: ['waste'], year: ['2011', '2012'] },
];

describe('the state in the address', () => {
  test('is read in the order of the facets, whatever order it was written in', () => {
    expect(parseState('?year=2012&topic=waste&topic=adoption', known)).toEqual({
      topic: ['adoption', 'waste'],
      year: ['2012'],
    });
  });

  test('drops facets and values that do not exist, and repeats', () => {
    expect(parseState('?topic=nonsense&colour=red&year=2011&year=2011', known)).toEqual({
      year: ['2011'],
    });
  });

  test('is empty without a query', () => {
    expect(parseState('', known)).toEqual({});
    expect(serialiseState({})).toBe('');
  });

  test('comes back the same after being written', () => {
    const state = { topic: ['schools', 'waste'], year: ['2011'] };
    expect(serialiseState(state)).toBe('?topic=schools&topic=waste&year=2011');
    expect(parseState(serialiseState(state), known)).toEqual(state);
  });

  test('escapes what an address cannot hold', () => {
    expect(serialiseState({ topic: ['a&b'] })).toBe('?topic=a%26b');
  });
});

describe('matching', () => {
  const shown = (state: Record<string, string[]>) => items.map((item) => matches(item, state));

  test('shows everything when nothing is chosen', () => {
    expect(shown({})).toEqual([true, true, true]);
    expect(shown({ topic: [] })).toEqual([true, true, true]);
  });

  test('is OR within a facet', () => {
    expect(shown({ topic: ['adoption', 'waste'] })).toEqual([false, true, true]);
  });

  test('is AND across facets', () => {
    expect(shown({ topic: ['schools'], year: ['2011'] })).toEqual([true, false, false]);
  });

  test('leaves out an item that has no value of the facet', () => {
    expect(matches({}, { topic: ['schools'] })).toBe(false);
  });
});

describe('counting', () => {
  test('heeds the other facets and not its own', () => {
    expect(countValues(items, { topic: ['waste'], year: ['2012'] }, 'topic')).toEqual(
      new Map([
        ['schools', 1],
        ['adoption', 1],
        ['waste', 1],
      ]),
    );
  });

  test('says one and many, and what to do where there is none', () => {
    expect(countText(1, 'decision', 'decisions')).toBe('1 decision');
    expect(countText(12, 'decision', 'decisions')).toBe('12 decisions');
    expect(countText(0, 'decision', 'decisions')).toBe('No decision matches. Take a filter off.');
  });
});
