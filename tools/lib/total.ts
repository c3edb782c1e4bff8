/** The last line of a run of checks or tests. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Total {
  passed: number;
  failed: number;
}

/** Adds up. */
export function sumOf(totals: readonly Total[]): Total {
  return {
    passed: totals.reduce((sum, { passed }) => sum + passed, 0),
    failed: totals.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** Prints the one plain line, or writes it to a file for the program that adds up the runs. */
export function writeTotal(total: Total, file: string | undefined): void {
  if (!file) {
    console.log(`\n${total.passed} passed, ${total.failed} failed`);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(total) + '\n');
}
