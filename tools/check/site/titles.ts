import { attribute, textOf } from './html.ts';
import type { SiteCheck } from './check.ts';
import type { Page, Site } from './read-site.ts';

export const titles: SiteCheck = {
  name: 'titles',
  why: 'The title is what a reader sees first in search results, tabs and a screen reader.',
  page: (page, report, site) => {
    const title = titleOf(page);
    if (title === '') {
      report('The page has no title.', 'Give it a <title> of its own.');
      return 1;
    }
    const ending = endingOf(site);
    if (!title.endsWith(ending)) {
      report(`The title is “${title}”.`, `Let it end with the site's name: “${ending}”.`);
    }
    // A step of the checker has the title of its question; search engines and our own search never show it.
    const first = isListed(page) ? firstWithTitle(site).get(title) : undefined;
    if (first && first !== page) {
      report(
        `The title “${title}” is also that of ${first.file}.`,
        'Say in the title what only this page is about.',
      );
    }
    return 1;
  },
};

const firstPages = new WeakMap<Site, Map<string, Page>>();

/** Title → the first page that has it; made once a site. */
function firstWithTitle(site: Site): Map<string, Page> {
  const known = firstPages.get(site);
  if (known) return known;
  const made = new Map(
    site.pages
      .filter(isListed)
      .toReversed()
      .map((page) => [titleOf(page), page]),
  );
  firstPages.set(site, made);
  return made;
}

/** Whether search engines may show the page. */
function isListed({ elements }: Page): boolean {
  return !elements.some(
    (element) =>
      element.tagName === 'meta' &&
      attribute(element, 'name') === 'robots' &&
      (attribute(element, 'content') ?? '').includes('noindex'),
  );
}

function titleOf({ elements }: Page): string {
  const title = elements.find(({ tagName }) => tagName === 'title');
  return title ? textOf(title).trim() : '';
}

/** The site's name, as its own pages give it in og:site_name, else the end of the home page's title. */
function endingOf(site: Site): string {
  const home = site.pageAt.get('/') ?? site.pages[0];
  const meta = home?.elements.find((one) => attribute(one, 'property') === 'og:site_name');
  const name = meta && attribute(meta, 'content');
  return (
    name ??
    (home
      ? (titleOf(home)
          .split(/ [–|-] /)
          .at(-1) ?? '')
      : '')
  );
}
