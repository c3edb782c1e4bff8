import type { CheckStartView } from '#model/transport/views.ts';
import type { DecisionView, PaperView } from '#model/decision-views.ts';
import type {
  AuthorityView,
  DocumentView,
  Frame,
  HistoryView,
  Link,
  PageHead,
} from '#model/views.ts';

/** JSON-LD (schema.org) of each kind of page. */

export type Thing = Record<string, unknown>;

/** A council. */
export function organisation({ name, website }: AuthorityView): Thing {
  return { '@type': 'GovernmentOrganization', name, url: website };
}

function breadcrumb({ breadcrumbs, title, path }: PageHead, origin: string): Thing {
  const trail: Link[] = [...breadcrumbs, { text: title, href: path }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: origin + href,
    })),
  };
}

/** What every page says of itself: name, place in the site, and which council it is about. */
export function webPageJsonLd(
  frame: Frame,
  head: PageHead,
  authority: AuthorityView = frame.authority,
): Thing {
  const { origin, siteName } = frame;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': origin + head.path,
    url: origin + head.path,
    name: head.title,
    description: head.description,
    inLanguage: 'en-GB',
    isPartOf: { '@type': 'WebSite', name: siteName, url: `${origin}/` },
    about: organisation(authority),
    breadcrumb: breadcrumb(head, origin),
    ...(head.published && { datePublished: head.published }),
    ...(head.updated && { dateModified: head.updated }),
  };
}

/** A page about something old: what it tells is of the date of its source. */
export const datedPageJsonLd = (
  frame: Frame,
  { head, history }: { head: PageHead; history: HistoryView },
): Thing => ({
  ...webPageJsonLd(frame, head, history.authority),
  ...(history.asAt.datetime && { temporalCoverage: history.asAt.datetime }),
});

/** The home page: the site, its search, and the council it is about. */
export function homeJsonLd(frame: Frame, head: PageHead): Thing[] {
  const site = {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: frame.siteName,
    url: `${frame.origin}/`,
    description: head.description,
    about: organisation(frame.authority),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${frame.origin}/search/?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
  return [site, { '@context': 'https://schema.org', ...organisation(frame.authority) }];
}

/** A decision. schema.org has no type for one, so it is a CreativeWork with an additional type from the Flemish vocabulary of local decisions. */
export function decisionJsonLd(frame: Frame, view: DecisionView): Thing[] {
  const url = frame.origin + view.head.path;
  return [
    webPageJsonLd(frame, view.head, view.history.authority),
    {
      '@context': 'https://schema.org',
      '@type': 'CreativeWork',
      '@id': `${url}#decision`,
      additionalType: 'http://data.vlaanderen.be/ns/besluit#Besluit',
      name: view.head.title,
      alternateName: view.printedTitle,
      description: view.summary,
      url,
      creator: {
        ...organisation(view.history.authority),
        department: { '@type': 'GovernmentOrganization', name: view.decidedBy },
      },
      ...(view.decidedOn?.datetime && { dateCreated: view.decidedOn.datetime }),
      isPartOf: { '@type': 'Report', name: view.paper.text, url: frame.origin + view.paper.href },
      isBasedOn: frame.origin + view.source.passage.href,
      about: view.topics.map(({ text }) => ({ '@type': 'Thing', name: text })),
      creativeWorkStatus: 'Historical',
      sdDatePublished: view.head.published,
    },
  ];
}

/** A paper: a Report with its decisions as parts. */
export function paperJsonLd(frame: Frame, view: PaperView): Thing[] {
  const url = frame.origin + view.head.path;
  return [
    webPageJsonLd(frame, view.head, view.history.authority),
    {
      '@context': 'https://schema.org',
      '@type': 'Report',
      '@id': `${url}#paper`,
      name: view.head.title,
      alternateName: view.printedTitle,
      description: view.summary,
      url,
      publisher: organisation(view.history.authority),
      ...(view.date.datetime && { temporalCoverage: view.date.datetime }),
      hasPart: view.items.map(({ title, href }) => ({
        '@type': 'CreativeWork',
        name: title,
        url: frame.origin + href,
      })),
      isBasedOn: frame.origin + view.source.document.href,
      ...(view.reference && { reportNumber: view.reference }),
    },
  ];
}

/** A source document: a Report held in full. */
export function documentJsonLd(frame: Frame, view: DocumentView): Thing[] {
  return [
    webPageJsonLd(frame, view.head, view.history.authority),
    {
      '@context': 'https://schema.org',
      '@type': 'Report',
      '@id': `${frame.origin}${view.head.path}#document`,
      name: view.head.title,
      description: view.summary,
      url: frame.origin + view.head.path,
      publisher: organisation(view.history.authority),
      ...(view.history.asAt.datetime && { temporalCoverage: view.history.asAt.datetime }),
      creativeWorkStatus: 'Historical',
      ...(view.edition && { version: view.edition }),
    },
  ];
}

/** The start of the school transport checker: a WebApplication that is free and asks for nothing. */
export function checkerJsonLd(frame: Frame, view: CheckStartView): Thing[] {
  return [
    webPageJsonLd(frame, view.head),
    {
      '@context': 'https://schema.org',
      '@type': 'WebApplication',
      name: view.head.title,
      url: frame.origin + view.head.path,
      description: view.head.description,
      applicationCategory: 'GovernmentApplication',
      operatingSystem: 'Any',
      browserRequirements: 'None. JavaScript makes it quicker.',
      isAccessibleForFree: true,
      softwareVersion: view.version,
      offers: { '@type': 'Offer', price: '0', priceCurrency: 'GBP' },
      about: {
        '@type': 'GovernmentService',
        name: 'Home to school transport',
        provider: organisation(frame.authority),
        areaServed: frame.authority.name,
      },
    },
  ];
}
