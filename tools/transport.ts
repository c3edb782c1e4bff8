/** `npm run transport`: judged cases held against the rules of school transport, and the snapshot of all outcomes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersOf, type Case } from '#rules/cases.ts';
import { decide } from '#rules/table.ts';
import { Letter, runCommand } from './lib/command.ts';
import { ROOT } from './lib/root.ts';
import { type LoadedRules, loadRules } from './transport/load-rules.ts';
import { countAltered, outcomesText } from './transport/outcomes-snapshot.ts';

const USAGE = `Use: npm run --silent transport -- FILE.json
     npm run transport -- --update-snapshot

Reads judged cases and prints one line each: id, expected, got, and ok or DIFFERS, parted by tabs.
Ends with “N passed, N failed”, which counts the cases of high confidence.

  --content DIR      the folder with the content (content)
  --update-snapshot  writes all outcomes to tests/transport/outcomes.txt and says how many changed
  --help             prints this

Exit code: 0 all cases of high confidence passed, 1 one failed or the rules have faults, 2 wrongly called.`;

const snapshotFile = join(ROOT, 'tests/transport/outcomes.txt');

function readCases(file: string): Case[] {
  try {
    const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases?: Case[] };
    if (!Array.isArray(cases)) throw new Error('it has no list “cases”');
    return cases;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Letter(
      file,
      `The cases cannot be read: ${why}.`,
      'Give a JSON file with a list “cases”.',
    );
  }
}

/** Decides every case and prints it. Gives how many of high confidence passed and failed. */
function judge(
  cases: Case[],
  { table, limits, titles }: LoadedRules,
): { passed: number; failed: number } {
  const total = { passed: 0, failed: 0 };
  for (const one of cases) {
    const { outcome } = decide(table, answersOf(one, limits), one.inputs.dateOfTravel);
    const got =
      outcome === undefined ? 'no rules held for this date' : (titles.get(outcome) ?? outcome);
    const same = got === one.expected;
    const reading = !same && got === one.alternativeExpected ? ' (the other reading)' : '';
    console.log([one.id, one.expected, got + reading, same ? 'ok' : 'DIFFERS'].join('\t'));
    if (one.confidence === 'high') total[same ? 'passed' : 'failed'] += 1;
  }
  return total;
}

function updateSnapshot({ table }: LoadedRules): void {
  const after = outcomesText(table);
  const before = existsSync(snapshotFile) ? readFileSync(snapshotFile, 'utf8') : '';
  const { altered, of } = countAltered(before, after);
  writeFileSync(snapshotFile, after);
  console.log(`This alters ${altered} of ${of} combinations.`);
}

await runCommand({
  usage: USAGE,
  options: {
    content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
    'update-snapshot': { type: 'boolean', default: false },
  },
  takesFiles: true,
  run: ({ content, 'update-snapshot': update }, [file]) => {
    if (!update && file === undefined) {
      console.error(USAGE);
      return 2;
    }
    const rules = loadRules(content);
    if (update) updateSnapshot(rules);
    if (file === undefined) return 0;
    const { passed, failed } = judge(readCases(file), rules);
    console.log(`${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  },
});
