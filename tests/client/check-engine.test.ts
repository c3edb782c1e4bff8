import { describe, expect, test } from 'vitest';
import { advance } from '#client/check-engine.ts';
import type { Table } from '#rules/table.ts';

const table: Table = {
  fields: [
    { id: 'walk', bands: ['near', 'far'] },
    { id: 'age', bands: ['young', 'old'] },
    { id: 'income', bands: ['low', 'other'] },
  ],
  outcomes: ['free', 'not'],
  rows: [
    { id: 'one', from: '2018-09-01', when: { walk: ['far'], age: ['old'] }, outcome: 'free' },
    { id: 'two', from: '2018-09-01', when: { age: ['young'], income: ['low'] }, outcome: 'free' },
    { id: 'last', from: '2018-09-01', when: {}, outcome: 'not' },
  ],
};
const era = { from: '2018-09-01' };
const far = { field: 'walk', band: 'far' };

describe('answers that wait', () => {
  test('are used as far as they lead', () => {
    expect(advance(table, era, [far], ['young', 'low'])).toEqual({
      path: 'since-september-2018/far/young/low/',
      keep: [],
    });
  });

  test('go on waiting behind a question that is open', () => {
    expect(advance(table, era, [far], ['low'])).toEqual({
      path: 'since-september-2018/far/',
      keep: ['low'],
    });
  });

  test('wait again when a changed answer makes them needless', () => {
    const given = [
      { field: 'walk', band: 'far' },
      { field: 'age', band: 'old' },
      { field: 'income', band: 'low' },
    ];
    expect(advance(table, era, given, [])).toEqual({
      path: 'since-september-2018/far/old/',
      keep: ['low'],
    });
  });

  test('give way to an answer on the page', () => {
    expect(advance(table, era, [far], ['near', 'old'])).toEqual({
      path: 'since-september-2018/far/old/',
      keep: [],
    });
  });

  test('may be “not sure”', () => {
    const { path } = advance(
      table,
      era,
      [far, { field: 'age', band: 'young' }],
      ['income-not-sure'],
    );
    expect(path).toBe('since-september-2018/far/young/income-not-sure/');
  });

  test('that no question knows are dropped', () => {
    expect(advance(table, era, [far], ['nonsense'])).toEqual({
      path: 'since-september-2018/far/',
      keep: [],
    });
  });
});
