import { addresses } from '../addresses.ts';
import { dateView } from '../date-words.ts';
import type { Graph, PageNode } from '../nodes.ts';
import type { HomeView } from '../decision-views.ts';
import type { ErrorView, SearchPageView, SitePageView } from '../views.ts';
import {
  authorityView,
  decisionSummary,
  home,
  pageHead,
  searchWords,
  topicLink,
} from './common.ts';

/** About, accessibility, privacy and the short introductions that editors write. */
export function sitePageView(
  { id, data, body, authority }: PageNode,
  { site }: Graph,
): SitePageView {
  const { title, summary, owner, reviewBy, published, updated, hideFromSearch } = data;
  const path = addresses.page(id);
  return {
    type: 'page',
    head: pageHead({
      title,
      documentTitle: authority?.other ? `${title} – ${authority.data.name}` : title,
      description: summary ?? title,
      path,
      indexable: !hideFromSearch,
      ...(site.navigation.some(({ href }) => href === path) && { section: path }),
      ...(!hideFromSearch && {
        search: {
          kind: 'Page',
          topics: [],
          years: [],
          ...(authority && { authority: authority.data.name }),
          ...searchWords(data),
        },
      }),
      ...(published && { published }),
      ...(updated && { updated }),
    }),
    ...(summary && { summary }),
    ...(authority && { authority: authorityView(authority) }),
    ...(owner && { owner }),
    ...(reviewBy && { reviewBy: dateView({ date: reviewBy }) }),
    body,
  };
}

/** Home: three doors, the latest decisions, and search. */
export function homeView({ site, authority, decisions, topics }: Graph): HomeView {
  return {
    type: 'home',
    head: pageHead({
      title: `Decisions and documents of ${authority.data.name}`,
      documentTitle: 'Home',
      description: site.tagline,
      path: addresses.home,
      breadcrumbs: [],
      feeds: [
        { text: 'Decisions (Atom feed)', href: addresses.feeds.decisions },
        { text: 'Papers (Atom feed)', href: addresses.feeds.papers },
      ],
    }),
    tagline: site.tagline,
    doors: site.doors,
    latest: decisions.slice(0, 5).map(decisionSummary),
    topics: topics
      .filter((topic) => decisions.some((decision) => decision.topics.includes(topic)))
      .map(topicLink),
  };
}

/** Search, with what it offers before a search, without script and when nothing is found. */
export function searchPageView(
  letters: SearchPageView['letters'],
  { site, pages, directory }: Graph,
): SearchPageView {
  // The sections that are pages of their own, such as services.
  const sections = site.navigation.flatMap(({ text, href }) => {
    const page = pages.find(({ id }) => addresses.page(id) === href);
    return page ? [{ link: { text, href }, text: page.data.summary ?? page.data.title }] : [];
  });
  return {
    type: 'search',
    head: pageHead({
      title: 'Search',
      description: 'Search decisions, papers, documents and topics.',
      path: addresses.search,
      indexable: false,
    }),
    finders: [
      {
        link: { text: 'Decisions', href: addresses.decisions },
        text: 'By topic, outcome, year and authority.',
      },
      { link: { text: 'Papers', href: addresses.papers }, text: 'Each paper with its items.' },
      {
        link: { text: 'Topics', href: addresses.topics },
        text: 'One dated story for each subject.',
      },
      {
        link: { text: 'Documents', href: addresses.documents },
        text: 'The full text of every source as supplied to this portal.',
      },
      ...(directory.services.length > 0
        ? [
            {
              link: { text: 'Services to schools', href: addresses.services },
              text: 'By class, subject, reader and providing team.',
            },
          ]
        : []),
      ...(directory.groups.length > 0
        ? [
            {
              link: { text: 'Consultative groups', href: addresses.list('groups') },
              text: 'Every group with its chair.',
            },
          ]
        : []),
      ...(directory.indicators.length > 0
        ? [
            {
              link: { text: 'Indicators', href: addresses.indicators },
              text: 'What was measured, and how the council compared.',
            },
          ]
        : []),
      ...(directory.strategies.length > 0
        ? [
            {
              link: { text: 'Strategies', href: addresses.list('strategies') },
              text: 'What was planned, page by page.',
            },
          ]
        : []),
      ...(directory.reports.length > 0
        ? [
            {
              link: { text: 'Committee reports', href: addresses.list('reports') },
              text: 'What a committee was asked to do.',
            },
          ]
        : []),
      ...sections,
      { link: { text: 'A to Z', href: addresses.aToZ }, text: 'Everything by its first letter.' },
    ],
    letters,
  };
}

/** The pages for an address that is not there, and for a server that cannot answer. */
export function errorViews({ authority }: Graph): ErrorView[] {
  const website = { text: 'use the council’s own website', href: authority.data.website };
  return [
    {
      type: 'error',
      head: pageHead({
        title: 'Page not found',
        description: 'There is no page at this address.',
        path: '/404/',
        breadcrumbs: [home],
        indexable: false,
      }),
      paragraphs: [
        'If you typed the web address, check it is correct. If you pasted it, check you copied the whole of it.',
      ],
      instead: { before: 'For anything current, ', link: website },
      links: [
        { text: 'Search this site', href: addresses.search },
        { text: 'A to Z of everything here', href: addresses.aToZ },
      ],
    },
    {
      type: 'error',
      head: pageHead({
        title: 'Sorry, there is a problem with this site',
        description: 'The site cannot answer at the moment.',
        path: '/500/',
        breadcrumbs: [],
        indexable: false,
      }),
      paragraphs: ['Try again later. Nothing you did caused this, and nothing was lost.'],
      instead: { before: 'For anything urgent or current, ', link: website },
      links: [],
    },
  ];
}
