import type { SiteCheck } from './check.ts';
import type { Site } from './read-site.ts';
import { referencesOf } from './references.ts';

export const otherHosts: SiteCheck = {
  name: 'other hosts',
  why: 'A file from another host tells that host who reads what, and fails when it does.',
  page: (page, report, site) => {
    const loads = page.elements.flatMap(referencesOf).filter((reference) => reference.loads);
    for (const { url, by } of loads) {
      if (isElsewhere(site, page.address, url)) {
        report(`${by} fetches “${url}” from another host.`, 'Keep the file with the site.');
      }
    }
    return loads.length;
  },
  rest: (site, report) => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css'));
    for (const file of sheets) {
      for (const url of urlsOfStyles(site.textOf(file))) {
        if (isElsewhere(site, `/${file}`, url)) {
          report(file)(`It fetches “${url}” from another host.`, 'Keep the file with the site.');
        }
      }
    }
    return sheets.length;
  },
};

function isElsewhere(site: Site, from: string, url: string): boolean {
  const base = site.origin ?? 'https://site.invalid';
  const target = URL.parse(url, base + from);
  return target !== null && target.protocol !== 'data:' && target.origin !== base;
}

/** The addresses in a stylesheet: `url(…)` and `@import "…"`. */
function urlsOfStyles(css: string): string[] {
  const found = css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g);
  return [...found].map(([, , url, , imported]) => url ?? imported ?? '').filter(Boolean);
}
