/** `npm run check`: every gate that needs no built site. */
import { count, runCommand } from '#tools/lib/command.ts';
import { writeTotal, type Total } from '#tools/lib/total.ts';
import { gates, type GateResult } from './gates.ts';

const USAGE = `Use: npm run check [-- --total FILE]

Checks the content first; when it is sound, also format, lint, types, unused code and architecture.

  --total FILE  writes the number of gates passed and failed to FILE instead of printing them last
  --help        prints this

Exit code: 0 all gates passed, 1 one did not, 2 wrongly called.`;

/** Runs the gates. The first, content, is for editors: its failure is told alone. */
async function check(): Promise<Total> {
  const results: GateResult[] = [];
  for (const [at, gate] of gates.entries()) {
    const start = performance.now();
    const result = await gate.run();
    results.push(result);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (!result.passed) console.log(`${result.output.trimEnd()}\n`);
    const verdict = result.passed ? 'ok    ' : 'FAILED';
    console.log(`${verdict} ${gate.name.padEnd(13)} ${result.looked} (${seconds} s)`);
    if (at === 0 && !result.passed) {
      console.log(
        `\nThe other ${count(gates.length - 1, 'gate')} wait until the content is sound.`,
      );
      break;
    }
  }
  const passed = results.filter((result) => result.passed).length;
  return { passed, failed: results.length - passed };
}

await runCommand({
  usage: USAGE,
  options: { total: { type: 'string' } },
  run: async ({ total }) => {
    const result = await check();
    writeTotal(result, total);
    return result.failed === 0 ? 0 : 1;
  },
});
