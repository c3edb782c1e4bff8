import { addresses } from '../../addresses.ts';
import { dateView } from '../../date-words.ts';
import { andWords } from '../../list-words.ts';
import type { Graph, NewslineNode } from '../../nodes.ts';
import { audienceLabels } from '../../school-labels.ts';
import type { NewslineItemSummary, NewslineItemView, NewslineView } from '../../school-views.ts';
import type { Link } from '../../views.ts';
import {
  authorityView,
  home,
  labelledTitle,
  pageHead,
  searchView,
  searchWords,
  topicLink,
} from '../common.ts';
import { fact, linkFact } from './parts.ts';

/** The newest items that the front page shows; all of them stand in their editions. */
const newest = 20;

const feeds = [
  { text: 'Newsline (Atom feed)', href: addresses.feeds.newsline },
  { text: 'Urgent items only (Atom feed)', href: addresses.feeds.newslineUrgent },
];
const crumb: Link = { text: 'Newsline', href: addresses.newsline };
const crumbs = [home, { text: 'Services', href: addresses.services }];

/** The month of an item, such as `2026-11`. */
const monthOf = ({ data }: NewslineNode): string => data.from.slice(0, 7);
const monthWords = (month: string): string => dateView({ date: month }).text;

const editionLink = (month: string): Link => ({
  text: `Newsline for ${monthWords(month)}`,
  href: addresses.newslineEdition(month),
});

function itemSummary({ id, data, authority }: NewslineNode): NewslineItemSummary {
  return {
    href: addresses.newslineItem(id),
    title: data.title,
    summary: data.summary,
    urgent: data.urgent,
    posted: dateView({ date: data.from }),
    ...(data.respondBy && { respondBy: dateView({ date: data.respondBy }) }),
    authority: authorityView(authority),
  };
}

/** Urgent ones first, each kind newest first. */
const urgentFirst = (items: readonly NewslineNode[]): NewslineNode[] => [
  ...items.filter(({ data }) => data.urgent),
  ...items.filter(({ data }) => !data.urgent),
];

/** The Newsline’s front page, which is always there, and one page a month that has items. */
export function newslineViews({ newsline, directory }: Graph): NewslineView[] {
  const months = [...new Set(newsline.map(monthOf))];
  const editions = months.map(editionLink);
  // What the Newsline was in the source, where it is an entry of its own.
  const printed = directory.publications.find(
    ({ data, authority }) =>
      data.kind === 'newsletter' && !authority.other && /\bnewsline\b/i.test(data.title),
  );
  const front: NewslineView = {
    type: 'newsline',
    head: pageHead({
      title: 'Newsline for schools',
      description: 'News that schools must know: items as they come, collated by month.',
      path: addresses.newsline,
      breadcrumbs: crumbs,
      section: addresses.services,
      search: { kind: 'List', topics: [], years: [] },
      feeds,
      data: { text: 'All items as JSON', href: addresses.api.collection('newsline') },
    }),
    introduction: [
      'Items appear here as they are posted. Each month’s items make an edition; urgent ones stand first and have a feed of their own.',
    ],
    items: urgentFirst(newsline.slice(0, newest)).map(itemSummary),
    editions,
    ...(newsline.length === 0 && {
      empty: printed
        ? 'Nothing has been posted here. The source documents hold no items of the Newsline, only what it was.'
        : 'Nothing has been posted yet.',
    }),
    ...(printed && {
      about: {
        text: 'What the Newsline was in the source',
        href: addresses.entry('publications', printed.id),
      },
    }),
  };
  return [
    front,
    ...months.map((month): NewslineView => ({
      type: 'newsline',
      head: pageHead({
        title: editionLink(month).text,
        description: `Everything that the Newsline for schools told in ${monthWords(month)}.`,
        path: addresses.newslineEdition(month),
        breadcrumbs: [...crumbs, crumb],
        section: addresses.services,
        search: { kind: 'List', topics: [], years: [month.slice(0, 4)] },
        feeds,
      }),
      introduction: [`Every item of ${monthWords(month)}, the urgent ones first.`],
      items: urgentFirst(newsline.filter((item) => monthOf(item) === month)).map(itemSummary),
      editions: editions.filter(({ href }) => href !== addresses.newslineEdition(month)),
    })),
  ];
}

/** Page of one item. */
export function newslineItemView(item: NewslineNode): NewslineItemView {
  const { id, data, body, authority, topics } = item;
  return {
    type: 'newsline-item',
    head: pageHead({
      title: data.title,
      documentTitle: labelledTitle(data.title, data.from, authority),
      description: data.summary,
      path: addresses.newslineItem(id),
      breadcrumbs: [...crumbs, crumb],
      section: addresses.services,
      caption: data.urgent ? 'Newsline: urgent' : 'Newsline',
      search: searchView('Newsline item', data.from, authority, topics, {
        history: false,
        ...searchWords(data),
      }),
      feeds,
      data: { text: 'This item as JSON', href: addresses.api.entry('newsline', id) },
      published: data.from,
    }),
    summary: data.summary,
    urgent: data.urgent,
    authority: authorityView(authority),
    facts: [
      fact('Posted', dateView({ date: data.from }).text),
      ...(data.respondBy ? [fact('Respond by', dateView({ date: data.respondBy }).text)] : []),
      fact('For', andWords(data.audiences.map((one) => audienceLabels[one]))),
      ...linkFact(topics.length > 1 ? 'Topics' : 'Topic', topics.map(topicLink)),
    ],
    body,
    edition: editionLink(monthOf(item)),
  };
}
