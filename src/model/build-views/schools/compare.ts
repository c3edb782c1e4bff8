import { addresses } from '../../addresses.ts';
import { edtfWords } from '../../date-words.ts';
import type { Graph } from '../../nodes.ts';
import type { CompareRow, CompareView, ShortlistView } from '../../school-views.ts';
import { home, pageHead } from '../common.ts';
import { commonHistory } from './common-history.ts';
import { priceFromWords } from './price-words.ts';
import {
  audienceWords,
  classTags,
  dutyOf,
  offerOf,
  priceData,
  type ServiceNode,
  teamLinks,
} from './service-common.ts';

const notGiven = 'Not given in the source';

/** What a side of a service is; its place on the list says no more than its name. */
const sideWords = (
  title: string,
  { what, printed }: { what?: string | undefined; printed: string },
) =>
  what ??
  (printed.toLowerCase() === title.toLowerCase() ? 'Listed, without a description' : printed);

function rowOf(service: ServiceNode, graph: Graph): CompareRow {
  const { id, data, topics, authority } = service;
  const [offer, duty] = [offerOf(data), dutyOf(data)];
  const kind = classTags(data)
    .map(({ label }) => label)
    .join(' and ');
  return {
    id,
    href: addresses.service(id),
    title: authority.other ? `${data.title} – ${authority.data.name}` : data.title,
    class: kind.charAt(0) + kind.slice(1).toLowerCase(),
    buys: offer ? sideWords(data.title, offer) : '',
    owes: duty ? sideWords(data.title, duty) : '',
    teams: teamLinks(service, graph).map(({ text }) => text),
    topics: topics.map((topic) => topic.data.title),
    audiences: audienceWords(data),
    priceText: offer ? priceFromWords(offer.packages) || notGiven : '',
    asAt: edtfWords(data.asAt.date),
    ...priceData(data),
  };
}

const crumbs = [home, { text: 'Services', href: addresses.services }];

/** All services in one table. */
export function compareView(graph: Graph): CompareView {
  const { services } = graph.directory;
  const history = commonHistory(services);
  return {
    type: 'compare',
    head: pageHead({
      title: 'Compare services',
      documentTitle: `Compare services to schools${history ? ` (${history.asAt.text})` : ''}`,
      description:
        'Every service to schools in one table: what can be bought, what is owed, by whom.',
      path: addresses.compare,
      breadcrumbs: crumbs,
      section: addresses.services,
      search: { kind: 'List', topics: [], years: [] },
      data: { text: 'All services as CSV', href: addresses.api.collectionCsv('services') },
    }),
    ...(history && { history }),
    introduction: 'Every service in one table. Subjects and audiences are this site’s own sorting.',
    rows: services.map((service) => rowOf(service, graph)),
    shortlist: { text: 'Your shortlist', href: addresses.shortlist },
  };
}

/** The page of the services that a reader picked: the browser alone knows which. */
export function shortlistView({ directory }: Graph): ShortlistView {
  const history = commonHistory(directory.services);
  return {
    type: 'shortlist',
    head: pageHead({
      title: 'Your shortlist',
      documentTitle: 'Your shortlist of services',
      description: 'Services to schools that you picked, to compare, share and print.',
      path: addresses.shortlist,
      breadcrumbs: crumbs,
      section: addresses.services,
      indexable: false,
    }),
    ...(history && { history }),
    introduction: 'The list is kept in this browser only. This site does not know what is on it.',
    compare: { text: 'Compare all services', href: addresses.compare },
    file: addresses.shortlistFile,
  };
}
