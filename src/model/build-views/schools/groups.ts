import type { DirectoryNode, Graph } from '../../nodes.ts';
import type { EntryView, FactRow, TablesView } from '../../school-views.ts';
import { chairLines, entryView, linesFact, type Lookups, wordsList } from './entry.ts';
import { entryLink, fact, namingFacts } from './parts.ts';
import { entriesTable, rowHeader, type Table, tableId, tablesView } from './tables.ts';
import { notGiven } from './words.ts';

type Group = DirectoryNode<'groups'>;

/** The printed headings that a group stands under. */
const headingOf = ({ data: { category, subcategory } }: Group) =>
  subcategory === undefined ? category : `${category}: ${subcategory}`;

function groupFacts(group: Group, { directory }: Graph, lookups: Lookups): FactRow[] {
  const meetings = directory.meetings.filter(({ data }) => data.group === group.id);
  return [
    ...namingFacts(group.data),
    { label: 'Chair', lines: chairLines(group, lookups) },
    fact('Listed under', headingOf(group)),
    ...linesFact(
      'Meetings',
      meetings.map((meeting) => ({
        ...entryLink(meeting),
        ...(meeting.data.rhythm && { note: `“${meeting.data.rhythm.printed}”` }),
      })),
    ),
  ];
}

/** Pages of the consultative groups. */
export const groupViews = (graph: Graph, lookups: Lookups): EntryView[] =>
  graph.directory.groups.map((group) =>
    entryView(group, lookups, {
      facts: groupFacts(group, graph, lookups),
      lists: wordsList('members', 'Members', group.data.members),
    }),
  );

/** The list of groups with their chairs: a table for each printed heading, in the printed order. */
export function groupTables({ directory: { groups } }: Graph, lookups: Lookups): TablesView[] {
  const tables: Table[] = [];
  for (const heading of new Set(groups.map(headingOf))) {
    tables.push(
      ...entriesTable(
        groups.filter((group) => headingOf(group) === heading),
        [
          { title: 'Group title', cell: (group) => rowHeader(group) },
          {
            title: 'Chair',
            // The banner gives the date of all rows.
            cell: (group) =>
              chairLines(group, lookups).map(({ text, href }) => ({ text, ...(href && { href }) })),
          },
        ],
        {
          id: tableId(
            heading,
            tables.map(({ id }) => id),
          ),
          title: heading,
        },
      ),
    );
  }
  const isOf = (state: Group['data']['chair']['state']) =>
    groups.some(({ data }) => data.chair.state === state);
  return tablesView('groups', groups, {
    description: 'Consultative, advisory and working groups, and who chaired each.',
    introduction:
      'The groups as the source lists them, in its order and under its headings, with who chaired each at the time.',
    tables,
    notes: [
      ...(isOf('named')
        ? [
            'A name is that of the chair at the time that the source speaks of. A post under a name is the one that the source gives that person elsewhere.',
          ]
        : []),
      ...(isOf('vacant') ? ['“Vacant” is what the source prints.'] : []),
      ...(isOf('not-given') ? [`“${notGiven}” stands where the source names no chair.`] : []),
      ...(isOf('unclear')
        ? ['“Unclear” stands where a name is printed, but not which groups it belongs to.']
        : []),
    ],
  });
}
