import { describe, expect, test } from 'vitest';
import {
  afterChange,
  dayOf,
  dayWords,
  parseKept,
  serialiseKept,
  withFigure,
} from '#client/check-state.ts';

describe('what the checker keeps in the fragment', () => {
  test('comes back as it went', () => {
    const fragment = '#walk=235&road=610&on=2012-10-08&keep=over-3-miles,income-not-sure';
    expect(serialiseKept(parseKept(fragment))).toBe(fragment);
  });

  test('is nothing when nothing is kept', () => {
    expect(serialiseKept(parseKept(''))).toBe('');
    expect(serialiseKept(parseKept('#main-content'))).toBe('');
  });

  test.each([
    '#walk=-1',
    '#walk=2.35',
    '#walk=123456',
    '#on=2012-02-30',
    '#on=8.10.2012',
    '#on=2012-13-01',
    '#keep=../x',
    '#keep=A%20B',
  ])('leaves out what cannot be: %s', (fragment) =>
    expect(serialiseKept(parseKept(fragment))).toBe(''),
  );

  test('loses the figure of a question that gets another answer, and no other', () => {
    const kept = parseKept('#walk=235&road=610&on=2012-10-08');
    expect(serialiseKept(withFigure(kept, 'walk'))).toBe('#road=610&on=2012-10-08');
    expect(serialiseKept(withFigure(kept, 'walk', 199))).toBe('#walk=199&road=610&on=2012-10-08');
    expect(serialiseKept(withFigure(kept, 'age'))).toBe(serialiseKept(kept));
  });
});

describe('a changed answer', () => {
  const answers = [
    { field: 'walk', band: 'over-3-miles' },
    { field: 'age', band: 'under-8' },
    { field: 'income', band: 'not-sure' },
  ];

  test('takes along the answers that its address does not hold', () => {
    const kept = afterChange(
      parseKept('#walk=310'),
      answers,
      'walk',
      '/check/since-september-2018/up-to-2-miles/',
    );
    expect(serialiseKept(kept)).toBe('#keep=under-8,income-not-sure');
  });

  test('takes nothing along when its address holds all', () => {
    const path = '/check/since-september-2018/over-3-miles/aged-8-to-10/income-not-sure/';
    expect(serialiseKept(afterChange(parseKept('#walk=310'), answers, 'age', path))).toBe(
      '#walk=310',
    );
  });

  test('takes along what waited before, each once', () => {
    const kept = afterChange(
      parseKept('#keep=faith-school,under-8'),
      answers,
      'walk',
      '/check/since-september-2018/up-to-2-miles/',
    );
    expect(kept.keep).toEqual(['under-8', 'income-not-sure', 'faith-school']);
  });
});

describe('days', () => {
  test('are those of the reader’s clock', () => {
    expect(dayOf(new Date(2026, 10, 22, 0, 5))).toBe('2026-11-22');
    expect(dayOf(new Date(2026, 5, 1, 23, 55))).toBe('2026-06-01');
  });

  test('are told in words', () => {
    expect(dayWords('2012-10-08')).toBe('8 October 2012');
  });
});
