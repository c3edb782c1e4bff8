import type { Body } from '#schemas/body.ts';
import type { Content } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';
import { collectionNames } from '#schemas/index.ts';
import { didYouMean } from '#schemas/suggest.ts';
import { addresses } from './addresses.ts';
import { placeOfPath } from './references.ts';
import type { PageHead } from './views.ts';

/** A page as links see it. */
interface Target {
  head: Pick<PageHead, 'path'>;
  body?: Pick<Body, 'anchors'>;
  /** Tables of a list; each has its id, and each of its rows. */
  tables?: readonly { id: string; rows: readonly { id: string }[] }[];
  /** Classes of services; where they have a section of the page each, with its id. */
  classes?: readonly { title: string; id?: string }[];
}

/** A link that an editor wrote, and where. */
interface WrittenLink {
  file: string;
  line: number;
  /** Where it stands in the settings; a link of a body has none. */
  field?: string;
  href: string;
}

/** Addresses that are no pages of the model: feeds, data, the search index, media, and files such as /social.png. The check of the built site follows them. */
const files = /^\/(?:api|feeds|media|open-referral|pagefind|search-data)\/|\.(?!html$)[a-z0-9]+$/;

/** Ids that the shape of a page gives. The check of the built site knows on which page each stands. */
const idsOfShapes =
  /^(?:app-[a-z0-9-]+|(?:item|group)-\d+|letter-[a-z0-9-]+|facet-[a-z]+|main-content|site-search|home-search|q|top)$/;

/** What follows “#” where it is a list of services, and no anchor: a shortlist, and the same services side by side. */
const idsOfServices = /^ids=[a-z0-9-]+(?:,[a-z0-9-]+)*$/;
const pagesOfServices: readonly string[] = [addresses.shortlist, addresses.compare];

/** The ids that the layout of a page makes from its view. */
const anchorsOf = ({ body, tables = [], classes = [] }: Target): Set<string> =>
  new Set([
    ...(body?.anchors.map(({ id }) => id) ?? []),
    ...tables.flatMap(({ id, rows }) => [id, ...rows.map((row) => `item-${row.id}`)]),
    ...classes.flatMap(({ id }) => id ?? []),
  ]);

function linksOfSite({ site, siteFile, siteLines }: Content): WrittenLink[] {
  const at = (path: string, href: string): WrittenLink => ({
    file: siteFile,
    ...placeOfPath(siteLines, path),
    href,
  });
  return [
    at('phase.link.href', site.phase.link.href),
    ...site.navigation.map(({ href }, index) => at(`navigation.${index}.href`, href)),
    ...site.doors.flatMap(({ href, links }, door) => [
      at(`doors.${door}.href`, href),
      ...links.map((link, index) => at(`doors.${door}.links.${index}.href`, link.href)),
    ]),
  ];
}

/** The pages that editors set above the results of a query. */
const linksOfSearch = ({ search }: Content): WrittenLink[] =>
  search?.bestBets
    ? search.bestBets.data.bestBets.flatMap(({ pages }, bet) =>
        pages.map((href, at) => ({
          file: search.bestBets?.file ?? '',
          ...placeOfPath(search.bestBets?.lines ?? {}, `bestBets.${bet}.pages.${at}`),
          href,
        })),
      )
    : [];

function linksOfEntries(content: Content): WrittenLink[] {
  const inBodies = collectionNames.flatMap((name) =>
    content[name].flatMap(({ file, body }) => body.links.map((link) => ({ file, ...link }))),
  );
  const inAlerts = content.alerts.flatMap(({ file, lines, data: { link } }) =>
    link ? [{ file, ...placeOfPath(lines, 'link.href'), href: link.href }] : [],
  );
  return [...inBodies, ...inAlerts];
}

/**
 * Links to news that is seen for a while only, from what is seen longer: one day they would lead nowhere, and the build of that
 * day would fail. Found whatever the day is.
 */
export function passingLinkFaults(content: Content): Fault[] {
  const items = new Map(
    content.newsline.map(({ id, data }) => [addresses.newslineItem(id), data] as const),
  );
  const spans = new Map(
    [...content.newsline, ...content.alerts].map(({ file, data }) => [file, data] as const),
  );
  const links = [...linksOfSite(content), ...linksOfSearch(content), ...linksOfEntries(content)];
  return links.flatMap(({ href, ...place }) => {
    const item = items.get(href.replace(/[?#].*$/, ''));
    if (!item) return [];
    const own = spans.get(place.file);
    const begins = !own || own.from >= item.from;
    const ends = item.until === undefined || (own?.until !== undefined && own.until <= item.until);
    // Before its first day a page that is always there would lead nowhere; the other checks see to that today.
    if (begins && ends) return [];
    return [
      {
        ...place,
        fault: `The link “${href}” leads to news that is seen only from ${item.from}${item.until ? ` to ${item.until}` : ''}.`,
        remedy: 'Link only from what is seen within those days, or say it without a link.',
      },
    ];
  });
}

/** The places of notices that no page of this site stands at: such a notice would be seen nowhere. */
function alertPlaceFaults({ alerts }: Content, targets: readonly Target[]): Fault[] {
  const paths = targets.map(({ head }) => head.path);
  const stands = (place: string) =>
    place.endsWith('*')
      ? paths.some((path) => path.startsWith(place.slice(0, -1)))
      : paths.includes(place);
  return alerts.flatMap(({ file, lines, data: { pages = [] } }) =>
    pages.flatMap((place, index) =>
      stands(place)
        ? []
        : [
            {
              file,
              ...placeOfPath(lines, `pages.${index}`),
              fault: `There is no page at “${place}”, so the notice would be seen nowhere.`,
              remedy: `Put the address right, or take it out.${didYouMean(place, paths)}`,
            },
          ],
    ),
  );
}

/**
 * Links in news and notices that cannot be seen yet, or no more: they are checked too, so that nothing breaks on the day
 * they appear. They may lead to each other. `shown` is what can be seen, and `targets` are its pages.
 */
export function hiddenLinkFaults(
  content: Content,
  shown: Content,
  targets: readonly Target[],
): Fault[] {
  const seen = new Set([...shown.newsline, ...shown.alerts].map(({ file }) => file));
  const hidden = new Set(
    [...content.newsline, ...content.alerts]
      .map(({ file }) => file)
      .filter((file) => !seen.has(file)),
  );
  const later = content.newsline.map(({ id, body }) => ({
    head: { path: addresses.newslineItem(id) },
    body,
  }));
  return linkFaults(content, [...targets, ...later]).filter(({ file }) => hidden.has(file));
}

/**
 * Finds every link of editors to a page or an anchor that the site will not have. Links to a heading of the same body are
 * checked when it is read; files that are no pages, when the site is built.
 */
export function linkFaults(content: Content, targets: readonly Target[]): Fault[] {
  const anchorsAt = new Map(targets.map((target) => [target.head.path, anchorsOf(target)]));
  const links = [...linksOfSite(content), ...linksOfSearch(content), ...linksOfEntries(content)];
  const dead = links.flatMap(({ href, ...place }) => {
    const [, address = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
    if (address === '' || files.test(address)) return [];
    const anchors = anchorsAt.get(address);
    if (!anchors) {
      return {
        ...place,
        fault: `The link “${href}” leads to no page of this site.`,
        remedy: `Put the address right, or add the page.${didYouMean(address, [...anchorsAt.keys()])}`,
      };
    }
    if (anchor === '' || anchors.has(anchor) || idsOfShapes.test(anchor)) return [];
    if (pagesOfServices.includes(address) && idsOfServices.test(anchor)) return [];
    return {
      ...place,
      fault: `The link “${href}” leads to no heading of its page.`,
      remedy: `Use the anchor of one of its headings, or leave out what follows “#”.${didYouMean(anchor, [...anchors])}`,
    };
  });
  return [...dead, ...alertPlaceFaults(content, targets)];
}
