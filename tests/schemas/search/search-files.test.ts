import { describe, expect, test } from 'vitest';
import { bestBets } from '#schemas/search/best-bets.ts';
import { synonyms } from '#schemas/search/synonyms.ts';

const faults = (rules: object[]) =>
  synonyms
    .safeParse({ synonyms: rules })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('synonyms', () => {
  test('may say many things for one, and mean many', () => {
    expect(
      faults([
        { say: ['truancy', 'bunking off'], means: ['attendance'], near: ['absence'] },
        { say: ['payslip'], means: ['payroll'] },
      ]),
    ).toEqual([]);
  });

  test('say nothing twice, whatever signs and capitals it has', () => {
    expect(
      faults([
        { say: ['school-run'], means: ['transport'] },
        { say: ['School run'], means: ['travel'] },
      ]),
    ).toEqual([expect.stringContaining('synonyms.1.say.0: “School run” is already said')]);
  });

  test('lead round in no circle, however long', () => {
    expect(
      faults([
        { say: ['a one'], means: ['b two'] },
        { say: ['b two'], means: ['c three'] },
        { say: ['c three'], means: ['x'], near: ['a one'] },
      ]),
    ).toEqual([expect.stringContaining('synonyms.2.near.0: “a one” leads in a circle')]);
    expect(faults([{ say: ['same'], means: ['same'] }])).toHaveLength(1);
  });

  test('have something on both sides', () => {
    expect(faults([{ say: [], means: ['x'] }])).toHaveLength(1);
    expect(faults([{ say: ['x'] }])).toHaveLength(1);
  });
});

describe('best bets', () => {
  const bet = (queries: string[], pages = ['/about/']) => ({ queries, pages, why: 'Because.' });
  const ok = (bets: object[]) => bestBets.safeParse({ bestBets: bets }).success;

  test('pin one to three pages of this site to whole queries', () => {
    expect(ok([bet(['where to ask'])])).toBe(true);
    expect(ok([bet(['x'], ['https://example.org/'])])).toBe(false);
    expect(ok([bet(['x'], ['/a/', '/b/', '/c/', '/d/'])])).toBe(false);
  });

  test('have each query once', () => {
    expect(ok([bet(['where to ask']), bet(['Where  to ask'])])).toBe(false);
  });
});
