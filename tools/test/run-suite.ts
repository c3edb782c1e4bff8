/** Runs one of the suites of vitest.config.ts, or more, and counts. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#tools/lib/root.ts';
import { runPackage } from '#tools/lib/run-package.ts';
import type { Total } from '#tools/lib/total.ts';

export interface SuiteResult extends Total {
  output: string;
}

/**
 * Runs a project of Vitest. A run that breaks off, or that ran nothing, counts as one failure.
 *
 * @param onLine gets each line that the runner prints
 */
export async function runSuite(
  project: string,
  onLine: (line: string) => void = () => {},
): Promise<SuiteResult> {
  const report = join(ROOT, '.build', 'reports', `${project}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const { code, output } = await runPackage('vitest', [...args, `--outputFile.json=${report}`], {
    onLine,
  });
  return { ...countVitest(read(report), code), output };
}

/** Counts from Vitest's JSON report. A file that could not be read is a failure with no test. */
export function countVitest(report: unknown, code: number): Total {
  const {
    numPassedTests: passed = 0,
    numFailedTests = 0,
    testResults = [],
  } = (report ?? {}) as VitestReport;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return withCode({ passed, failed: numFailedTests + broken }, code);
}

interface VitestReport {
  numPassedTests?: number;
  numFailedTests?: number;
  testResults?: { status: string; assertionResults: unknown[] }[];
}

/** A runner that says no, or that ran nothing, has failed, whatever its report counts. */
export function withCode({ passed, failed }: Total, code: number): Total {
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

/** A report of a runner, or undefined when it left none. */
export function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
