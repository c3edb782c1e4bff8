/** Runs every check on a built folder. */
import type { Report, SiteCheck, SiteFault } from './check.ts';
import { headings } from './headings.ts';
import { inlineCode } from './inline-code.ts';
import { links } from './links.ts';
import { noEditor } from './no-editor.ts';
import { noScript } from './no-script.ts';
import { otherHosts } from './other-hosts.ts';
import { readSite } from './read-site.ts';
import { titles } from './titles.ts';
import { validHtml } from './valid-html.ts';
import { wellFormed } from './well-formed.ts';

/** The checks, in the order in which they are told. */
export const siteChecks: readonly SiteCheck[] = [
  links,
  titles,
  headings,
  inlineCode,
  otherHosts,
  noScript,
  noEditor,
  validHtml,
  wellFormed,
];

export interface SiteReport {
  /** How many pages there were. */
  pages: number;
  faults: SiteFault[];
  /** The name of each check → how many things it looked at. None is a fault. */
  perCheck: Record<string, number>;
}

/**
 * Looks at every page of a built folder with every check.
 *
 * @throws when the folder does not exist
 */
export async function checkSite(dir: string, checks = siteChecks): Promise<SiteReport> {
  const site = readSite(dir);
  const faults: SiteFault[] = [];
  const perCheck: Record<string, number> = {};
  for (const check of checks) {
    const report =
      (file: string): Report =>
      (fault, remedy, line) =>
        faults.push({ check: check.name, file, fault, remedy, ...(line ? { line } : {}) });
    let looked = 0;
    for (const page of site.pages) looked += await check.page(page, report(page.file), site);
    looked += check.rest?.(site, report) ?? 0;
    if (looked === 0) {
      report('.')('The check found nothing to look at.', 'Look whether the site was built.');
    }
    perCheck[check.name] = looked;
  }
  return { pages: site.pages.length, faults, perCheck };
}
