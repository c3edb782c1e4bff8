import type { z } from 'zod';
import type { Graph } from '#model/nodes.ts';
import type { linkRecord } from './common.ts';

/** The public link to an entry of a collection, whose title it gives. */
export type LinkTo = (collection: string, id: string) => z.infer<typeof linkRecord>;

/** An entry, as far as its address depends on it. */
interface Addressed {
  id: string;
  data: object;
}

/** A section stands under its work: its id begins with that of the work, which its address does not repeat. */
const sectionPage = (list: string, work: string, id: string) =>
  `/${list}/${work}/${id.slice(work.length + 1)}/`;

/** The place of a figure on the first page that it names; the model lets no figure stand on none. */
function figurePlace({ id, data }: Addressed, { directory }: Graph): string {
  const places = data as Partial<Record<'decisions' | 'handbook' | 'sections', string[]>>;
  const [decision, handbook, section] = [places.decisions, places.handbook, places.sections].map(
    (ids) => ids?.[0],
  );
  const found = directory['strategy-sections'].find((one) => one.id === section);
  const page = decision
    ? `/decisions/${decision}/`
    : handbook
      ? `/handbook/${handbook}/`
      : found && sectionPage('strategies', found.data.strategy, found.id);
  if (page === undefined) throw new Error(`The figure “${id}” stands on no page.`);
  return `${page}#figure-${id}`;
}

/** Where a group of authorities shows: beside its values, else in its document. */
function groupPage(data: object, { directory }: Graph): string {
  const { document, section } = (data as { source: { document: string; section: string } }).source;
  return directory.indicators.length > 0
    ? '/indicators/compare/'
    : `/documents/${document}/#${section}`;
}

/** Path of the page that shows an entry, which need not be a page of its own. */
function pathOf(collection: string, entry: Addressed, graph: Graph): string {
  const { id, data } = entry;
  if (collection === 'service-classes') return `/services/classes/#${id}`;
  if (collection === 'local-accounts') return `/local-account/${id}/`;
  if (collection === 'comparator-groups') return groupPage(data, graph);
  if (collection === 'figures') return figurePlace(entry, graph);
  if (collection === 'strategy-sections' && 'strategy' in data)
    return sectionPage('strategies', String(data.strategy), id);
  if (collection === 'report-sections' && 'report' in data)
    return sectionPage('reports', String(data.report), id);
  return `/${collection}/${id}/`;
}

/** Address of the page that shows an entry. `origin` is the site’s address without a slash at the end. */
export const pageOf = (
  collection: string,
  entry: Addressed,
  graph: Graph,
  origin: string,
): string => `${origin}${pathOf(collection, entry, graph)}`;

/**
 * Links to every entry that a record may name. They throw for an entry that is not there, which the check of references
 * finds before.
 */
export function linksOf(graph: Graph, origin: string): LinkTo {
  const { topics, documents, decisions, comparatorGroups, directory } = graph;
  const named = {
    topics,
    documents,
    decisions,
    'comparator-groups': comparatorGroups,
    ...directory,
  };
  const entries = new Map(
    Object.entries(named).flatMap(([collection, nodes]) =>
      nodes.map((node) => [`${collection}/${node.id}`, node] as const),
    ),
  );
  return (collection, id) => {
    const entry = entries.get(`${collection}/${id}`);
    if (!entry)
      throw new Error(`“${collection}/${id}” was not found; references are checked before.`);
    return { id, title: entry.data.title, url: pageOf(collection, entry, graph, origin) };
  };
}
