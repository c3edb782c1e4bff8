import type { Statement } from '#schemas/schools/provenance.ts';
import { addresses } from '../../addresses.ts';
import { dateView } from '../../date-words.ts';
import { entryAddress } from '../../entry-address.ts';
import { collectionLabels } from '../../school-labels.ts';
import type { DirectoryName, DirectoryNode, DocumentNode, Neighbour } from '../../nodes.ts';
import type {
  EntryView,
  FactLine,
  FactRow,
  RelatedGroup,
  StatementView,
} from '../../school-views.ts';
import type { HistoryView, Link } from '../../views.ts';
import {
  authorityView,
  home,
  labelledTitle,
  ownedTitle,
  pageHead,
  searchView,
  sourceView,
} from '../common.ts';
import { entrySearch } from './entry-search.ts';
import { passageWords } from './passage-words.ts';

/** A document by its id; references are checked before. */
export type DocumentOf = (id: string) => DocumentNode;

/** A link to an entry by its own title. */
export const entryLink = ({
  collection,
  id,
  data,
}: {
  collection: string;
  id: string;
  data: { title: string };
}): Link => ({ text: data.title, href: entryAddress(collection, id, data) });

/** A fact of one line. */
export const fact = (label: string, text: string, href?: string, note?: string): FactRow => ({
  label,
  lines: [{ text, ...(href && { href }), ...(note && { note }) }],
});

/** A fact whose lines are links. */
export const linkFact = (label: string, links: readonly Link[]): FactRow[] =>
  links.length === 0 ? [] : [{ label, lines: links.map((link): FactLine => ({ ...link })) }];

/** A link to a passage by its document and section. */
export function passageLink(source: Statement['source'], documentOf: DocumentOf): Link {
  const document = documentOf(source.document);
  const { passage } = sourceView(document, source.section);
  return { ...passage, text: passageWords(document, source.section) };
}

/** Words of a source with the passage they stand in. */
export const statementView = (
  { quote, source }: Statement,
  documentOf: DocumentOf,
): StatementView => ({ text: quote, passage: passageLink(source, documentOf) });

/** The neighbours of an entry by kind, without those that the page already shows elsewhere (by address). */
export function relatedGroups(
  neighbours: readonly Neighbour[],
  shown: readonly string[] = [],
): RelatedGroup[] {
  const groups = new Map<Neighbour['collection'], Link[]>();
  for (const neighbour of neighbours) {
    const { href, title, work } = neighbour;
    if (shown.includes(href)) continue;
    const links = groups.get(neighbour.collection) ?? [];
    groups.set(neighbour.collection, [
      ...links,
      // “Introduction” alone tells nobody of what.
      { text: work === undefined ? title : `${work}: ${title}`, href },
    ]);
  }
  return [...groups].map(([collection, links]) => ({
    id: collection,
    title: collectionLabels[collection].many,
    links,
  }));
}

/** Banner of a page of the directory: the entry’s own date, with the notice of its document. */
export function entryHistory(node: DirectoryNode): HistoryView {
  return {
    authority: authorityView(node.authority),
    asAt: dateView(node.data.asAt),
    notice: node.document.data.archiveNotice,
  };
}

/** The strategy or report that a section belongs to; nothing for an entry that is no section. */
export function workOf({ collection, data, neighbours }: DirectoryNode): Link | undefined {
  const key =
    collection === 'strategy-sections' && 'strategy' in data
      ? `strategies/${data.strategy}`
      : collection === 'report-sections' && 'report' in data
        ? `reports/${data.report}`
        : undefined;
  const work = neighbours.find((one) => `${one.collection}/${one.id}` === key);
  return work && { text: work.title, href: work.href };
}

/**
 * Title of an entry in lists, tabs and search results: with its kind where names repeat, its year, and another council’s
 * name. A section names its work; a Local Account the years it covers, not that of its paper. A list of one kind leaves
 * the words for the kind out.
 */
export function entryListTitle(
  node: DirectoryNode,
  kind = collectionLabels[node.collection].suffix,
): string {
  const { collection, data, authority } = node;
  if (collection === 'local-accounts' && 'years' in data) {
    const title = data.title.includes(data.years) ? data.title : `${data.title} (${data.years})`;
    return ownedTitle(title, authority);
  }
  const work = workOf(node)?.text;
  const name = 'shortTitle' in data ? (data.shortTitle ?? data.title) : data.title;
  const title = work === undefined ? `${name}${kind}` : `${name}: ${work}`;
  // A service that its team confirmed is of today, whenever a document first named it.
  const current = 'verified' in data && data.verified !== undefined;
  return current && !authority.other ? title : labelledTitle(title, data.asAt.date, authority);
}

/** The head of an entry’s page. */
export function entryHead(node: DirectoryNode, description: string) {
  const { collection, data, id, authority, topics } = node;
  const label = collectionLabels[collection];
  return pageHead({
    title: data.title,
    documentTitle: entryListTitle(node),
    description,
    path: entryAddress(collection, id, data),
    breadcrumbs: [
      home,
      ...(collection === 'services' ? [] : [{ text: 'Services', href: addresses.services }]),
      {
        text: collection === 'handbook' ? 'Handbook' : label.many,
        href: addresses.list(collection),
      },
    ],
    section: addresses.services,
    caption: label.one,
    search: searchView(label.one, data.asAt.date, authority, topics, entrySearch(node)),
    data: { text: `${label.this} as JSON`, href: addresses.api.entry(collection, id) },
    published: data.published,
  });
}

/** The parts that every page of the directory shares. `shown` are addresses that the page shows elsewhere. */
export function entryParts(
  node: DirectoryNode<Exclude<DirectoryName, 'handbook'>>,
  documentOf: DocumentOf,
  shown: readonly string[] = [],
): Omit<EntryView, 'type' | 'facts' | 'lists' | 'nothingMore'> {
  const { data, body } = node;
  // A priority is its own words.
  const summary = 'summary' in data ? data.summary : data.title;
  return {
    head: entryHead(node, summary),
    history: entryHistory(node),
    summary,
    ...('caution' in data && data.caution && { caution: data.caution }),
    statements: (data.statements ?? []).map((statement) => statementView(statement, documentOf)),
    body,
    notes: data.notes ?? [],
    related: relatedGroups(node.neighbours, shown),
    source: sourceView(node.document, data.source.section),
  };
}

/** Facts that every entry may have: its short form and its other names. */
export function namingFacts({
  abbreviation,
  aliases = [],
}: {
  abbreviation?: string | undefined;
  aliases?: string[] | undefined;
}): FactRow[] {
  return [
    ...(abbreviation === undefined ? [] : [fact('Short form', abbreviation)]),
    ...(aliases.length === 0
      ? []
      : [{ label: 'Also printed as', lines: aliases.map((text) => ({ text })) }]),
  ];
}
