import { attribute, elementsOf, parseHtml, textOf } from './html.ts';
import { addresses } from '#model/addresses.ts';
import { rewriteOf } from '#outputs/policy.ts';
import type { Report, SiteCheck } from './check.ts';
import type { Site } from './read-site.ts';
import { referencesOf } from './references.ts';

/** Pages that read a list of services from what follows “#”. */
const listsOfServices: readonly string[] = [addresses.shortlist, addresses.compare];

export const links: SiteCheck = {
  name: 'links',
  why: 'A link that leads nowhere costs a reader the answer, and the council their trust.',
  page: (page, report, site) => {
    const references = page.elements.flatMap(referencesOf);
    for (const { url, by } of references) follow(site, page.address, url, by, report);
    return references.length;
  },
  rest: (site, report) => {
    const feeds = [...site.files].filter((file) => /\.(xml|atom)$/.test(file));
    return feeds.reduce((sum, file) => {
      const urls = urlsOfFeed(site.textOf(file));
      for (const url of urls) follow(site, `/${file}`, url, 'an address in the file', report(file));
      return sum + urls.length;
    }, 0);
  },
};

/** The addresses that a sitemap or an Atom feed names. */
function urlsOfFeed(xml: string): string[] {
  return elementsOf(parseHtml(xml)).flatMap((element) => {
    if (element.tagName === 'loc') return [textOf(element).trim()];
    if (element.tagName === 'link') return attribute(element, 'href') ?? [];
    return [];
  });
}

function follow(site: Site, from: string, url: string, by: string, report: Report): void {
  const base = site.origin ?? 'https://site.invalid';
  if (url.trim() === '') {
    return report(`${by} is empty.`, 'Name an address, or leave the attribute out.');
  }
  if (!URL.canParse(url, base + from)) {
    return report(`${by} names “${url}”, which is no address.`, 'Put the address right.');
  }
  const target = new URL(url, base + from);
  if (target.origin !== base) return;
  const address = decodeURIComponent(target.pathname);
  const page = site.pageAt.get(address);
  if (!page && !site.files.has(rewriteOf(address).slice(1))) {
    return report(`${by} names “${url}”, which is not there.`, remedyFor(site, address));
  }
  const anchor = decodeURIComponent(target.hash.slice(1));
  // “#top” and a text directive need no id, nor do the services of a shortlist.
  if (!page || anchor === '' || anchor === 'top' || anchor.startsWith(':~:')) return;
  if (listsOfServices.includes(address) && anchor.startsWith('ids=')) return;
  if (!page.ids.has(anchor)) {
    report(
      `${by} names “${url}”, but ${address} has nothing with the id “${anchor}”.`,
      'Name an id that is on that page, or leave the part after “#” out.',
    );
  }
}

function remedyFor(site: Site, address: string): string {
  if (site.pageAt.has(`${address}/`)) return `Write the slash at the end: “${address}/”.`;
  const lower = address.toLowerCase();
  const near = [...site.pageAt.keys()].find((one) => one.toLowerCase() === lower);
  if (near) return `Mind capital letters: “${near}” is there.`;
  return 'Put the address right, or make the page.';
}
