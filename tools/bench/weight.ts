/** `npm run bench:weight`: how much a reader must fetch before a page can be read. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { count, Letter, letter, runCommand } from '#tools/lib/command.ts';
import { ROOT } from '#tools/lib/root.ts';
import { readSite } from '#tools/check/site/read-site.ts';
import { faultsOf, LIMITS, weighPages, type Weight } from './weigh-pages.ts';

const USAGE = `Use: npm run bench:weight [-- --dir DIR]

Weighs every page of the built site with brotli (quality 11): its HTML and stylesheets at most
${LIMITS.page} bytes, its script (one at most, and deferred) at most ${LIMITS.script}. Prints the heaviest ten. A page that is
light beyond doubt is weighed quickly and may be told a little too heavy.

  --dir DIR  the built folder (dist)
  --help     prints this

Exit code: 0 within the limits, 1 above, or no page, 2 wrongly called.`;

const MOST = 10;

/** Weighs a built folder, prints the heaviest ten and says whether all keep the limits. */
export function reportWeight(dir: string, print: (text: string) => void = console.log): boolean {
  const weights = weighPages(readSite(dir)).toSorted((a, b) => b.bytes - a.bytes);
  const limited = weights.filter(({ exempt }) => !exempt);
  const exempt = weights.filter((weight) => weight.exempt);
  printTable('The heaviest pages', limited.slice(0, MOST), print);
  if (exempt.length > 0) {
    printTable('Full transcripts (told, not limited)', exempt.slice(0, MOST), print);
  }
  const faults = weights.flatMap((weight) =>
    faultsOf(weight).map((fault) => letter(weight.file, fault.fault, fault.remedy)),
  );
  for (const fault of faults) print(`\n${fault}`);
  print(
    `\n${count(weights.length, 'page')} weighed, ${exempt.length} of them full transcripts; ` +
      `limit ${LIMITS.page} bytes; ${count(faults.length, 'fault')}`,
  );
  return weights.length > 0 && faults.length === 0;
}

function printTable(title: string, weights: readonly Weight[], print: (text: string) => void) {
  print(`\n${title}\n   total    HTML  styles  script`);
  for (const { bytes, html, styles, script, file } of weights) {
    const columns = [bytes, html, styles, script].map((number) => String(number).padStart(8));
    print(`${columns.join('')}  ${file}`);
  }
}

if (import.meta.main) {
  await runCommand({
    usage: USAGE,
    options: { dir: { type: 'string', default: 'dist' } },
    run: ({ dir }) => {
      const folder = resolve(ROOT, dir);
      if (!existsSync(folder)) {
        throw new Letter(dir, 'There is no such folder.', 'Build the site first: npm run build.');
      }
      return reportWeight(folder) ? 0 : 1;
    },
  });
}
