import { describe, expect, test } from 'vitest';
import { excerptParts } from '#search/excerpt.ts';
import { toPagefindFilters } from '#search/pagefind.ts';
import { isEmpty, readState, writeState } from '#search/state.ts';

describe('what a reader searches for', () => {
  test('is read from the address and written back the same', () => {
    const address = '?q=faith+schools&kind=Decision&kind=Paper&topic=School+transport&year=2011';
    const state = readState(address);
    expect(state).toEqual({
      query: 'faith schools',
      filters: { kind: ['Decision', 'Paper'], topic: ['School transport'], year: ['2011'] },
    });
    expect(writeState(state)).toBe(address);
  });

  test('leaves out what it does not know, what is empty and what comes twice', () => {
    expect(readState('?q=+bus+&colour=red&kind=&year=2011&year=2011')).toEqual({
      query: 'bus',
      filters: { year: ['2011'] },
    });
  });

  test('is cut when it is far too long', () => {
    expect(readState(`?q=${'a'.repeat(500)}`).query).toHaveLength(200);
  });

  test('may hold any sign', () => {
    const state = { query: 'a&b=c #d “é” <e>', filters: { topic: ['R&D; schools'] } };
    expect(readState(writeState(state))).toEqual(state);
  });

  test('may be nothing, which has no question mark', () => {
    expect([
      isEmpty(readState('')),
      isEmpty(readState('?q=++')),
      isEmpty(readState('?year=2011')),
    ]).toEqual([true, true, false]);
    expect(writeState({ query: '', filters: {} })).toBe('');
  });
});

describe('filters', () => {
  test('ask for any value within one, and for all of them together', () => {
    expect(toPagefindFilters({ kind: ['Decision', 'Paper'], year: ['2011'] })).toEqual({
      kind: { any: ['Decision', 'Paper'] },
      year: { any: ['2011'] },
    });
  });
});

describe('an excerpt', () => {
  test('is taken apart into plain and marked words', () => {
    expect(excerptParts('the <mark>school</mark> bus <mark>ran</mark>')).toEqual([
      { text: 'the ', marked: false },
      { text: 'school', marked: true },
      { text: ' bus ', marked: false },
      { text: 'ran', marked: true },
    ]);
  });

  test('reads entities as signs, and anything else as words', () => {
    expect(excerptParts('R&amp;D &lt;b&gt; &#39;x&#39; &nope;')).toEqual([
      { text: "R&D <b> 'x' &nope;", marked: false },
    ]);
    expect(excerptParts('<img src=x onerror=alert(1)>')).toEqual([
      { text: '<img src=x onerror=alert(1)>', marked: false },
    ]);
  });

  test('reads each entity once', () => {
    expect(excerptParts('&amp;lt;')).toEqual([{ text: '&lt;', marked: false }]);
  });

  test('may be nothing', () => {
    expect(excerptParts('')).toEqual([]);
  });
});
