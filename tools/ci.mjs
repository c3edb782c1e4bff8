/**
 * What .ci/run does: `npm run check`, then `npm test`, then one plain line that adds them up. Plain
 * JavaScript that Node 20 runs, since nothing may be installed yet.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

// Not import.meta.dirname: an old Node, which is to be told so, does not know it.
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Runs a script of package.json and reads how many passed. One that breaks off has failed.
 *
 * @param {string[]} script such as ['run', 'check']
 * @returns {{ passed: number, failed: number }}
 */
function run(script) {
  const file = join(ROOT, '.build', 'reports', `${script.at(-1)}-total.json`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const { status } = spawnSync('npm', [...script, '--', '--total', file], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  try {
    const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const totals = [run(['run', 'check']), run(['test'])];
const passed = totals.reduce((sum, total) => sum + total.passed, 0);
const failed = totals.reduce((sum, total) => sum + total.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
