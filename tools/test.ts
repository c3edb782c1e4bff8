/** `npm test`: unit and contract tests, a build, the built site, further builds, the journeys. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build.ts';
import { reportWeight } from './bench/weight.ts';
import { Letter, runCommand } from './lib/command.ts';
import { ROOT } from './lib/root.ts';
import { sumOf, writeTotal, type Total } from './lib/total.ts';
import { runJourneys } from './test/run-journeys.ts';
import { runSuite } from './test/run-suite.ts';

const USAGE = `Use: npm test [-- OPTIONS]

Runs every test: unit and contract, a build, checks of the built site, its weight, further builds,
and the journeys in a browser.

  --only NAME   runs one part: unit, build, site, weight, builds or journeys
  --total FILE  writes the numbers of passed and failed to FILE instead of printing them last
  --help        prints this

Exit code: 0 all passed, 1 one failed or a part ran nothing, 2 wrongly called.`;

type Print = (line: string) => void;

/** The parts, in order. Those after the build look at what it made. */
const parts: readonly { name: string; run: (print: Print) => Promise<Total> | Total }[] = [
  { name: 'unit', run: (print) => runSuite('unit', print) },
  { name: 'build', run: build },
  { name: 'site', run: (print) => runSuite('site', print) },
  { name: 'weight', run: weight },
  { name: 'builds', run: (print) => runSuite('build', print) },
  { name: 'journeys', run: runJourneys },
];

async function build(print: Print): Promise<Total> {
  try {
    await buildSite({
      contentDir: process.env['CONTENT_DIR'] ?? 'content',
      outDir: 'dist',
      print,
    });
    return { passed: 1, failed: 0 };
  } catch (error) {
    if (!(error instanceof Letter)) throw error;
    print(error.message);
    return { passed: 0, failed: 1 };
  }
}

function weight(print: Print): Total {
  const dist = join(ROOT, 'dist');
  const light = existsSync(dist) && reportWeight(dist, print);
  return light ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs the parts, each line of theirs with its name before it, and adds up. */
async function test(only: string | undefined): Promise<Total> {
  const totals: Total[] = [];
  for (const { name, run } of parts.filter((part) => !only || part.name === only)) {
    const print = (text: string) => {
      for (const line of text.split('\n')) console.log(`${name.padEnd(8)} | ${line}`);
    };
    const start = performance.now();
    const total = await run(print);
    totals.push(total);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    print(`${total.passed} passed, ${total.failed} failed (${seconds} s)`);
    if (name === 'build' && total.failed > 0) {
      print('The parts that need a built site were not run.');
      break;
    }
  }
  return sumOf(totals);
}

await runCommand({
  usage: USAGE,
  options: { only: { type: 'string' }, total: { type: 'string' } },
  run: async ({ only, total }) => {
    if (only && !parts.some(({ name }) => name === only)) {
      console.error(`There is no part “${only}”.\n\n${USAGE}`);
      return 2;
    }
    const result = await test(only);
    writeTotal(result, total);
    return result.failed === 0 ? 0 : 1;
  },
});
