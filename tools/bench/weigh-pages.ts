/** What each page weighs on the wire, and which limits it breaks. */
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { writtenImports } from '#tools/check/layers/imports.ts';
import { attribute, hasWord, type Element } from '#tools/check/site/html.ts';
import type { Page, Site } from '#tools/check/site/read-site.ts';

/**
 * Bytes with brotli: ten packets of the first round trip, and a script that waits its turn. A notice that ends brings a second,
 * very small one, for as long as it stands on the page.
 */
export const LIMITS = { page: 14_600, script: 5_000, scripts: 1 };

export interface Weight {
  file: string;
  /** HTML and stylesheets together. */
  bytes: number;
  html: number;
  styles: number;
  /** The script with all that it imports before it can run. */
  script: number;
  scripts: number;
  /** Whether a notice that ends stands on the page: its script is let through besides. */
  endingNotice: boolean;
  /** Scripts that would stop the page from being drawn. */
  blocking: number;
  /** A full transcript of a document may be as long as the document. */
  exempt: boolean;
}

/** How hard brotli works: the most it can, and enough to find a page that is light beyond doubt. */
const quality = { thorough: 11, quick: 5 };

/** So many of the heaviest pages are weighed thoroughly, too. */
const HEAVIEST = 100;

/**
 * Weighs every page of a site. Each file is compressed once, however many pages use it.
 *
 * The thorough weight is what counts, but takes fifty times as long as a quick one, at which the page could be sent as well. So
 * every page is weighed quickly, and thoroughly when that breaks a limit, when it is among the heaviest, or when it is a
 * transcript; the others have their quick weight, a little above the thorough one.
 */
export function weighPages(site: Site): Weight[] {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const known = sizes.get(file);
    if (known !== undefined) return known;
    const size = site.files.has(file) ? compressed(site.textOf(file), quality.thorough) : 0;
    sizes.set(file, size);
    return size;
  };
  const quick = site.pages.map((page) => weigh(site, page, sizeOf, quality.quick));
  const limit = quick.toSorted((a, b) => b.bytes - a.bytes)[HEAVIEST]?.bytes ?? 0;
  return site.pages.map((page, at) => {
    const weight = quick[at];
    return weight && !weight.exempt && weight.bytes <= limit && faultsOf(weight).length === 0
      ? weight
      : weigh(site, page, sizeOf, quality.thorough);
  });
}

function weigh(site: Site, page: Page, sizeOf: (file: string) => number, effort: number): Weight {
  const sum = (files: Iterable<string>) => [...files].reduce((all, file) => all + sizeOf(file), 0);
  const sheets = page.elements.filter(
    (one) => one.tagName === 'link' && hasWord(one, 'rel', 'stylesheet'),
  );
  const scripts = page.elements.filter(isProgram);
  const html = compressed(page.html, effort);
  const styles = sum(new Set(sheets.map((sheet) => fileOf(page, attribute(sheet, 'href')))));
  const files = scripts.map((script) => fileOf(page, attribute(script, 'src')));
  return {
    file: page.file,
    html,
    styles,
    bytes: html + styles,
    script: sum(withImports(site, files)),
    scripts: scripts.length,
    endingNotice: page.html.includes(' data-until="'),
    blocking: scripts.filter((script) => !isDeferred(script)).length,
    exempt: /^documents\/[^/]+\/index\.html$/.test(page.file),
  };
}

function compressed(text: string, effort: number): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: effort };
  return brotliCompressSync(text, { params }).length;
}

/** A script that runs; blocks of data have a type of their own. */
function isProgram(element: Element): boolean {
  if (element.tagName !== 'script') return false;
  return ['', 'module', 'text/javascript'].includes(attribute(element, 'type') ?? '');
}

function isDeferred(script: Element): boolean {
  return attribute(script, 'type') === 'module' || attribute(script, 'defer') !== undefined;
}

/** The file in the built folder that a page names; '' when it names none. */
function fileOf(page: Page, href: string | undefined): string {
  const url = URL.parse(href ?? '', `https://site.invalid${page.address}`);
  return href && url ? decodeURIComponent(url.pathname).slice(1) : '';
}

/** The files and all that they import at once. What is imported later, on use, is not counted. */
function withImports(site: Site, files: readonly string[]): Set<string> {
  const all = new Set(files);
  for (const file of all) {
    if (!site.files.has(file)) continue;
    for (const { specifier, dynamic } of writtenImports(site.textOf(file))) {
      if (dynamic) continue;
      const absolute = specifier.startsWith('/');
      all.add(absolute ? specifier.slice(1) : posix.join(posix.dirname(file), specifier));
    }
  }
  return all;
}

/** Which limits a page breaks. */
export function faultsOf(weight: Weight): { fault: string; remedy: string }[] {
  const faults: { fault: string; remedy: string }[] = [];
  if (!weight.exempt && weight.bytes > LIMITS.page) {
    faults.push({
      fault: `Its HTML and stylesheets weigh ${weight.bytes} bytes; the limit is ${LIMITS.page}.`,
      remedy: 'Split the page, or leave parts out of its stylesheet.',
    });
  }
  const most = LIMITS.scripts + (weight.endingNotice ? 1 : 0);
  if (weight.scripts > most) {
    faults.push({
      fault: `It has ${weight.scripts} scripts; the limit is ${most}.`,
      remedy: 'Put them into one.',
    });
  }
  if (weight.blocking > 0) {
    faults.push({
      fault: 'It has a script that stops the page from being drawn.',
      remedy: 'Write type="module" or defer.',
    });
  }
  if (weight.script > LIMITS.script) {
    faults.push({
      fault: `Its script weighs ${weight.script} bytes; the limit is ${LIMITS.script}.`,
      remedy: 'Leave out what the page does not need, or import it on use.',
    });
  }
  return faults;
}
