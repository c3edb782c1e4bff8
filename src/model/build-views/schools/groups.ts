import { andWords } from '../../list-words.ts';
import type { DirectoryNode, Graph } from '../../nodes.ts';
import type { EntryView, FactLine, FactRow, TablesView } from '../../school-views.ts';
import { chairLabel, chairLines, entryView, linesFact, type Lookups, namesList } from './entry.ts';
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
    { label: chairLabel, lines: chairLines(group, lookups) },
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
      lists: namesList('members', 'Members', group.data.members),
    }),
  );

/** A chair in a table: the banner gives the date of all rows, and a note under the tables says what is not certain. */
function chairCell(group: Group, lookups: Lookups): FactLine[] {
  const { chair } = group.data;
  if (chair.state === 'unclear') return [{ text: 'Unclear (see note)', href: '#app-notes' }];
  const doubtful = chair.state === 'named' && chair.doubt !== undefined;
  return chairLines(group, lookups).map(({ text, href }, index) =>
    doubtful && index === 0
      ? { text: `${text} (doubtful: see note)`, href: '#app-notes' }
      : { text, ...(href && { href }) },
  );
}

/** What is not certain of chairs, each reason once, with the groups it is about. */
function doubts(groups: readonly Group[]): string[] {
  const about = new Map<string, string[]>();
  for (const { data } of groups) {
    const { chair } = data;
    const why = chair.state === 'unclear' ? chair.why : chair.state === 'named' && chair.doubt;
    if (why) about.set(why, [...(about.get(why) ?? []), data.title]);
  }
  return [...about].map(([why, titles]) => `${andWords(titles)}: ${why}`);
}

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
            cell: (group) => chairCell(group, lookups),
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
      ...doubts(groups),
    ],
  });
}
