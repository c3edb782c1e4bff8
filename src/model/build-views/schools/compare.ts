import { addresses } from '../../addresses.ts';
import { edtfWords } from '../../date-words.ts';
import { documentTypeLabels } from '../../labels.ts';
import { index } from '../../lookups.ts';
import type { Graph } from '../../nodes.ts';
import { audienceLabel } from '../../school-labels.ts';
import type { CompareCell, CompareRow, CompareView, ShortlistView } from '../../school-views.ts';
import { home, pageHead } from '../common.ts';
import { commonHistory } from './common-history.ts';
import { statementView } from './parts.ts';
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
import { notGiven } from './words.ts';

const none = (text: string): CompareCell => ({ text, none: true });
const notTraded = none('Not on the traded list');
const notStatutory = none('Not on the statutory or strategic list');

const listOf = (words: readonly string[]): CompareCell =>
  words.length > 0 ? { text: words.join('; ') } : none(notGiven);

/** What a side of a service is; its place on the list says no more than its name. */
const sideOf = (
  title: string,
  { what, printed }: { what?: string | undefined; printed: string },
): CompareCell => ({
  text:
    what ??
    (printed.toLowerCase() === title.toLowerCase() ? 'Listed, without a description' : printed),
});

function classOf({ data }: ServiceNode): CompareCell {
  const kind = classTags(data)
    .map(({ label }) => label)
    .join(' and ');
  return { text: kind.charAt(0) + kind.slice(1).toLowerCase() };
}

function priceOf({ data }: ServiceNode): CompareCell {
  const offer = offerOf(data);
  if (!offer) return notTraded;
  const text = priceFromWords(offer.packages);
  return text === '' ? none(notGiven) : { text };
}

/** The columns after the service itself, and their cells. No cell is blank: a blank one says nothing, or anything. */
const columns: readonly (readonly [
  label: string,
  cellOf: (service: ServiceNode, graph: Graph) => CompareCell,
])[] = [
  ['Class', classOf],
  [
    'Bought by schools',
    ({ data }) => {
      const offer = offerOf(data);
      return offer ? sideOf(data.title, offer) : notTraded;
    },
  ],
  [
    'Provided by the council',
    ({ data }) => {
      const duty = dutyOf(data);
      return duty ? sideOf(data.title, duty) : notStatutory;
    },
  ],
  ['Teams', (service, graph) => listOf(teamLinks(service, graph).map(({ text }) => text))],
  ['Subjects (this site’s sorting)', ({ topics }) => listOf(topics.map(({ data }) => data.title))],
  [audienceLabel, ({ data }) => listOf(audienceWords(data))],
  ['Price', priceOf],
];

/** The document a service is known from, for paper and spreadsheets: its title, what it is, its edition or date, and whose. */
function sourceWords({ document: { data, authority } }: ServiceNode): string {
  const when = data.edition ?? edtfWords(data.asAt.date);
  return [data.title, documentTypeLabels[data.type].toLowerCase(), when, authority.data.name].join(
    ', ',
  );
}

function rowOf(service: ServiceNode, graph: Graph): CompareRow {
  const { id, data, authority } = service;
  return {
    id,
    href: addresses.service(id),
    title: authority.other ? `${data.title} – ${authority.data.name}` : data.title,
    cells: columns.map(([, cellOf]) => cellOf(service, graph)),
    asAt: edtfWords(data.asAt.date),
    source: sourceWords(service),
    ...priceData(data),
  };
}

const crumbs = [home, { text: 'Services', href: addresses.services }];
const shortlist = { text: 'Your shortlist', href: addresses.shortlist };

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
        'Every service to schools in one table: its class, its two sides, its team and its price.',
      path: addresses.compare,
      breadcrumbs: crumbs,
      section: addresses.services,
      search: { kind: 'List', topics: [], years: [] },
    }),
    ...(history && { history }),
    introduction: 'Every service in one table. Subjects and audiences are this site’s own sorting.',
    columns: columns.map(([label]) => label),
    rows: services.map((service) => rowOf(service, graph)),
    table: { text: 'This table as CSV', href: addresses.compareFile },
    shortlist,
  };
}

/** The page of the services that a reader picked: the browser alone knows which. */
export function shortlistView({ directory, documents, serviceClasses }: Graph): ShortlistView {
  const history = commonHistory(directory.services);
  const documentOf = index(documents);
  return {
    type: 'shortlist',
    head: pageHead({
      title: shortlist.text,
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
    definitions: ['traded', 'statutory']
      .flatMap((id) => serviceClasses.find((one) => one.id === id) ?? [])
      .map(({ data: { printedTitle, definition, source } }) => ({
        title: printedTitle,
        definition: statementView({ quote: definition, source }, documentOf),
      })),
  };
}
