/** Runs the journeys of Playwright in a real browser and counts. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#tools/lib/root.ts';
import { runPackage } from '#tools/lib/run-package.ts';
import type { Total } from '#tools/lib/total.ts';
import { read, withCode } from './run-suite.ts';

/** Runs tests/site on the built site. A run that breaks off, or ran nothing, counts as a failure. */
export async function runJourneys(onLine: (line: string) => void): Promise<Total> {
  const report = join(ROOT, '.build', 'reports', 'journeys.json');
  rmSync(report, { force: true });
  const { code } = await runPackage('@playwright/test', ['test', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    onLine,
  });
  return countPlaywright(read(report), code);
}

/** Counts from Playwright's JSON report. A test that passed at the second go counts as failed. */
export function countPlaywright(report: unknown, code: number): Total {
  const { expected = 0, unexpected = 0, flaky = 0 } = (report as PlaywrightReport)?.stats ?? {};
  return withCode({ passed: expected, failed: unexpected + flaky }, code);
}

type PlaywrightReport =
  { stats?: { expected?: number; unexpected?: number; flaky?: number } } | undefined;
