import { describe, expect, test } from 'vitest';
import { emptyState, isEmpty, readState, writeState } from '#search/page/state.ts';

describe('what a reader searches for', () => {
  test('is read from the address and written back the same', () => {
    const address =
      '?q=faith+schools&kind=Decision&kind=Paper&topic=School+transport&class=Traded&year=2011&sort=date&exact=1';
    const state = readState(address);
    expect(state).toEqual({
      query: 'faith schools',
      filters: {
        kind: ['Decision', 'Paper'],
        topic: ['School transport'],
        class: ['Traded'],
        year: ['2011'],
      },
      sort: 'date',
      asTyped: true,
    });
    expect(writeState(state)).toBe(address);
  });

  test('is without signs that would turn the page’s own words around', () => {
    expect(readState('?q=%E2%80%AEloohcs%E2%80%AC+bus').query).toBe('loohcs bus');
  });

  test('leaves out what it does not know, what is empty and what comes twice', () => {
    expect(readState('?q=+bus+&colour=red&kind=&year=2011&year=2011&sort=size')).toEqual({
      ...emptyState,
      query: 'bus',
      filters: { year: ['2011'] },
    });
  });

  test('is cut when it is far too long', () => {
    expect(readState(`?q=${'a'.repeat(500)}`).query).toHaveLength(200);
  });

  test('may hold any sign', () => {
    const state = {
      ...emptyState,
      query: 'a&b=c #d “é” <e>',
      filters: { topic: ['R&D; schools'] },
    };
    expect(readState(writeState(state))).toEqual(state);
  });

  test('may be nothing, which has no question mark', () => {
    expect([
      isEmpty(readState('')),
      isEmpty(readState('?q=++')),
      isEmpty(readState('?year=2011')),
    ]).toEqual([true, true, false]);
    expect(writeState(emptyState)).toBe('');
  });
});
