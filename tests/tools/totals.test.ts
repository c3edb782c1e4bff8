import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { sumOf, writeTotal } from '#tools/lib/total.ts';
import { countPlaywright } from '#tools/test/run-journeys.ts';
import { countVitest } from '#tools/test/run-suite.ts';
import { count, letter, today } from '#tools/lib/command.ts';
import { folderWith } from './folder.ts';

describe('the count of a runner', () => {
  test('is what its report says', () => {
    expect(countVitest({ numPassedTests: 7, numFailedTests: 2 }, 1)).toEqual({
      passed: 7,
      failed: 2,
    });
    expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1 } }, 1)).toEqual({
      passed: 5,
      failed: 2,
    });
  });

  test('has a failure when the runner ran nothing or left no report', () => {
    const none = { passed: 0, failed: 1 };
    expect(countVitest({ numPassedTests: 0, numFailedTests: 0 }, 0)).toEqual(none);
    expect(countVitest(undefined, 0)).toEqual(none);
    expect(countPlaywright(undefined, 0)).toEqual(none);
    expect(countPlaywright({ stats: {} }, 0)).toEqual(none);
  });

  test('has a failure when the runner says no, whatever it counted', () => {
    expect(countVitest({ numPassedTests: 7, numFailedTests: 0 }, 1)).toEqual({
      passed: 7,
      failed: 1,
    });
  });

  test('has a failure for each file that could not be read', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(countVitest({ numPassedTests: 1, testResults: [broken, broken] }, 1).failed).toBe(2);
  });
});

describe('the last line', () => {
  test('adds up the runners', () => {
    expect(
      sumOf([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3 },
      ]),
    ).toEqual({ passed: 3, failed: 3 });
  });

  test('is one plain line, or goes into a file and is not printed', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    writeTotal({ passed: 3, failed: 0 }, undefined);
    expect(log.mock.calls.join('').trim()).toBe('3 passed, 0 failed');
    log.mockClear();
    const file = join(folderWith({}), 'reports/total.json');
    writeTotal({ passed: 3, failed: 0 }, file);
    expect(log).not.toHaveBeenCalled();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ passed: 3, failed: 0 });
    log.mockRestore();
  });
});

describe('words', () => {
  test('of a letter stand below its place', () => {
    expect(letter('a.mdx:3', 'It is wrong.', 'Put it right.')).toBe(
      'a.mdx:3\n    It is wrong.\n    Put it right.',
    );
  });

  test('count one and many', () => {
    expect([count(1, 'page'), count(2, 'page'), count(1200, 'page')]).toEqual([
      '1 page',
      '2 pages',
      '1,200 pages',
    ]);
  });

  test('for today are those of the council, just after midnight in summer too', () => {
    expect(today(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  });
});
