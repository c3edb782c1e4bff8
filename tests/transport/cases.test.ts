import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answersOf, type Case } from '#rules/cases.ts';
import { decide } from '#rules/table.ts';
import { rules } from './rules.ts';

const file = '../shared/measures/transport-cases.json';
const there = existsSync(file);
const cases = there ? (JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] }).cases : [];

const got = (one: Case) => {
  const { outcome } = decide(rules.table, answersOf(one, rules.limits), one.inputs.dateOfTravel);
  return outcome === undefined ? undefined : rules.titles.get(outcome);
};

if (!there) {
  test('the judged cases are not run: ../shared is not here', () => {
    console.log(`not run: ${file} is not here`);
  });
} else {
  describe('judged cases of high confidence', () => {
    test.each(
      cases
        .filter(({ confidence }) => confidence === 'high')
        .map((one) => [one.id, one.title, one] as const),
    )('%s: %s', (_id, _title, one) => {
      expect(got(one)).toBe(one.expected);
    });
  });

  test('contested cases are told with the other reading', () => {
    const contested = cases.filter((one) => one.confidence !== 'high');
    const differing = contested.filter((one) => got(one) !== one.expected);
    for (const one of differing) {
      console.log(
        `${one.id}: expected ${one.expected}, got ${got(one)}; the other reading is ${one.alternativeExpected ?? 'not given'}`,
      );
    }
    console.log(
      `${contested.length} contested cases looked at, ${differing.length} decided otherwise`,
    );
    expect(contested.length).toBeGreaterThan(0);
  });
}
