/** `npm run check`: every gate that needs no built site. */
import { count, runCommand } from '#tools/lib/command.ts';
import { writeTotal, type Total } from '#tools/lib/total.ts';
import { contentGate, gateRows, type Gate } from './gates.ts';

const USAGE = `Use: npm run check [-- --total FILE]

Checks the content first; when it is sound, also format, lint, types, unused code and architecture.

  --total FILE  writes the number of gates passed and failed to FILE instead of printing them last
  --help        prints this

Exit code: 0 all gates passed, 1 one did not, 2 wrongly called.`;

/** Runs a gate and says at once how it went. */
async function pass(gate: Gate): Promise<boolean> {
  const start = performance.now();
  const { passed, looked, output } = await gate.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (!passed) console.log(`${output.trimEnd()}\n`);
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${gate.name.padEnd(13)} ${looked} (${seconds} s)`);
  return passed;
}

/** Runs gates one after the other; one that fails does not keep the next from being run. */
async function passAll(gates: readonly Gate[]): Promise<boolean[]> {
  const verdicts: boolean[] = [];
  for (const gate of gates) verdicts.push(await pass(gate));
  return verdicts;
}

/** Runs the gates. The first, content, is for editors: its failure is told alone. */
async function check(): Promise<Total> {
  const verdicts = [await pass(contentGate)];
  if (verdicts[0]) {
    verdicts.push(...(await Promise.all(gateRows.map(passAll))).flat());
  } else {
    const others = count(gateRows.flat().length, 'gate');
    console.log(`\nThe other ${others} wait until the content is sound.`);
  }
  const passed = verdicts.filter(Boolean).length;
  return { passed, failed: verdicts.length - passed };
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
