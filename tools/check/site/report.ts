import { count, letter } from '#tools/lib/command.ts';
import type { SiteFault } from './check.ts';
import type { SiteReport } from './check-site.ts';

const MOST = 100;

/** Prints what the checks found and says whether all is well. */
export function reportSite(
  { pages, faults, perCheck }: SiteReport,
  print: (text: string) => void = console.log,
): boolean {
  for (const fault of faults.slice(0, MOST)) print(`${faultText(fault)}\n`);
  if (faults.length > MOST) print(`… and ${count(faults.length - MOST, 'more fault')}.\n`);
  for (const [name, looked] of Object.entries(perCheck)) {
    const own = faults.filter(({ check }) => check === name).length;
    print(`  ${name.padEnd(24)} ${looked} looked at, ${count(own, 'fault')}`);
  }
  print(`${count(pages, 'page')} looked at, ${count(faults.length, 'fault')}`);
  return pages > 0 && faults.length === 0;
}

/** A fault as it is printed. */
export function faultText({ check, file, line, fault, remedy }: SiteFault): string {
  return letter(line ? `${file}:${line}` : file, `${fault} [${check}]`, remedy);
}
