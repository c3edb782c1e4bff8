import { addresses } from '../../addresses.ts';
import { collectionLabels } from '../../school-labels.ts';
import type { DirectoryName, DirectoryNode } from '../../nodes.ts';
import type { FactLine, TablesView } from '../../school-views.ts';
import type { Link, PageHead } from '../../views.ts';
import { datedTitle, home, pageHead, sourceView } from '../common.ts';
import { commonHistory } from './common-history.ts';
import { entryLink } from './parts.ts';
import { notGiven } from './words.ts';

export type Table = TablesView['tables'][number];

/** A cell of words, or what stands there where the source has none. */
export const cell = (text: string | undefined): FactLine[] => [{ text: text ?? notGiven }];

/** A cell of lines, or what stands there where the source has none. */
export const linesCell = (lines: readonly FactLine[] = []): FactLine[] =>
  lines.length === 0 ? cell(undefined) : [...lines];

/** First cell of an entry’s row: the link to its page, its short form, and whose it is where it is another council’s. */
export function rowHeader(node: DirectoryNode, title = node.data.title): FactLine[] {
  const { data, authority } = node;
  const short = 'abbreviation' in data ? data.abbreviation : undefined;
  const note = [
    ...(short === undefined || title.includes(short) ? [] : [short]),
    ...(authority.other ? [authority.data.name] : []),
  ].join(', ');
  return [{ ...entryLink(node), text: title, ...(note && { note }) }];
}

/** A column with the cell it has for each entry. */
export interface Column<Node> {
  title: string;
  cell: (node: Node) => FactLine[];
  /** Whether the source has anything to say here; a column in which it never does is left out. */
  known?: (node: Node) => boolean;
}

/** A table with a row for each entry, and no column that is empty throughout. Nothing where there are no entries. */
export function entriesTable<Node extends DirectoryNode>(
  nodes: readonly Node[],
  columns: readonly Column<Node>[],
  { id, title, caption = title, text }: Pick<Table, 'id' | 'title'> & Partial<Table>,
): Table[] {
  if (nodes.length === 0) return [];
  const used = columns.filter(({ known }) => known === undefined || nodes.some(known));
  return [
    {
      id,
      title,
      ...(text && { text }),
      caption,
      columns: used.map((column) => column.title),
      rows: nodes.map((node) => ({
        id: node.id,
        cells: used.map((column) => column.cell(node)),
      })),
    },
  ];
}

/** A title as the id of its table, not taken by any in `taken`. */
export function tableId(title: string, taken: readonly string[] = []): string {
  const words = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const id = `list-${words}`;
  const same = taken.filter((one) => one === id || one.startsWith(`${id}--`)).length;
  return same === 0 ? id : `${id}--${same + 1}`;
}

/** The passage of the entries, where they all come from the same. */
const oneSection = (nodes: readonly DirectoryNode[]) => {
  const [section, ...others] = new Set(nodes.map(({ data }) => data.source.section));
  return others.length === 0 ? section : undefined;
};

interface ListParts {
  description: string;
  introduction: string;
  tables: Table[];
  notes?: string[];
  calendars?: TablesView['calendars'];
}

/** Head of the list of a collection: its banner’s year is in the title where all its entries are of one document. */
export function listHead(
  collection: DirectoryName,
  nodes: readonly DirectoryNode[],
  description: string,
  title: string = collectionLabels[collection].many,
): PageHead {
  const history = commonHistory(nodes);
  return pageHead({
    title,
    documentTitle: history ? datedTitle(title, history.asAt.edtf) : title,
    description,
    path: addresses.list(collection),
    breadcrumbs: [home, { text: 'Services', href: addresses.services }],
    section: addresses.services,
    search: { kind: 'List', topics: [], years: [] },
    data: {
      text: `All ${collectionLabels[collection].many.toLowerCase()} as JSON`,
      href: addresses.api.collection(collection),
    },
  });
}

/** The list of a collection as tables. Nothing where it has no entries: a council without groups has no page of them. */
export function tablesView(
  collection: DirectoryName,
  nodes: readonly DirectoryNode[],
  { description, introduction, tables, notes = [], calendars = { links: [] } }: ListParts,
): TablesView[] {
  const [first] = nodes;
  if (!first) return [];
  const history = commonHistory(nodes);
  return [
    {
      type: 'tables',
      head: listHead(collection, nodes, description),
      ...(history && { history, source: sourceView(first.document, oneSection(nodes)) }),
      introduction,
      tables,
      notes,
      calendars,
    },
  ];
}

/** The calendar files of all entries whose days are known, or why there are none. */
export function calendarsOf(
  nodes: readonly (DirectoryNode<'meetings'> | DirectoryNode<'publications'>)[],
): TablesView['calendars'] {
  const links = nodes
    .filter(({ data }) => (data.dates ?? []).length > 0)
    .map(({ collection, id, data }): Link => ({
      text: data.title,
      href: addresses.calendar(collection, id),
    }));
  return {
    links,
    ...(links.length === 0 && {
      none: 'The source gives terms and months but no dates, so there is no calendar file.',
    }),
  };
}

/** The editor’s notes of entries, each once, with the names of those it is about where it is not about most of them. */
export function notesOf(nodes: readonly DirectoryNode[]): string[] {
  const about = new Map<string, string[]>();
  for (const { data } of nodes) {
    for (const note of data.notes ?? []) about.set(note, [...(about.get(note) ?? []), data.title]);
  }
  return [...about].map(([note, titles]) =>
    titles.length > nodes.length / 2 ? note : `${titles.join('; ')}: ${note}`,
  );
}
