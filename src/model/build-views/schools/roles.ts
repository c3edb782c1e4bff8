import type { Role, roleKinds } from '#schemas/schools/roles.ts';
import type { DirectoryNode, Graph } from '../../nodes.ts';
import type { EntryView, FactRow, TablesView } from '../../school-views.ts';
import { entryView, type Lookups, wordsList } from './entry.ts';
import { entryLink, fact, linkFact, namingFacts } from './parts.ts';
import { cell, entriesTable, linesCell, rowHeader, tableId, tablesView } from './tables.ts';
import { inTime } from './words.ts';

type RoleNode = DirectoryNode<'roles'>;

const kinds: Record<(typeof roleKinds)[number], { one: string; many: string }> = {
  'cabinet-member': { one: 'Member of the Cabinet', many: 'Members of the Cabinet' },
  officer: { one: 'Officer', many: 'Officers' },
  adviser: { one: 'Adviser', many: 'Advisers' },
  governor: { one: 'Governor', many: 'Governors' },
};

const unnamed = 'Not named in the source';

function roleFacts({ id, data }: RoleNode, { directory }: Graph, { teamOf }: Lookups): FactRow[] {
  const { groups, partnerships, meetings } = directory;
  const chaired = [
    ...groups.filter(({ data: { chair } }) => chair.state === 'named' && chair.role === id),
    ...partnerships.filter(({ data: { chairedBy } }) => chairedBy === id),
  ];
  return [
    ...namingFacts(data),
    fact('Kind of role', kinds[data.kind].one),
    fact(`Post-holder ${inTime(data.asAt.date)}`, data.postHolder ?? unnamed),
    ...linkFact('Teams', (data.teams ?? []).map(teamOf).map(entryLink)),
    ...linkFact('Chaired', chaired.map(entryLink)),
    ...linkFact(
      'Attended',
      meetings.filter((meeting) => meeting.data.attendedBy?.includes(id)).map(entryLink),
    ),
  ];
}

/** Pages of the roles. A name stands on them as who held the post at the time, never in a title or summary. */
export const roleViews = (graph: Graph, lookups: Lookups): EntryView[] =>
  graph.directory.roles.map((role) =>
    entryView(role, lookups, {
      facts: roleFacts(role, graph, lookups),
      lists: wordsList('responsibilities', 'Responsibilities', role.data.responsibilities),
    }),
  );

/** The list of roles by kind. */
export function roleTables({ directory: { roles } }: Graph, { teamOf }: Lookups): TablesView[] {
  // Where the dates differ, each row says its own.
  const [time, ...others] = new Set(roles.map(({ data }) => inTime(data.asAt.date)));
  const oneTime = others.length === 0;
  const postHolder = ({ data: { postHolder: name, asAt } }: RoleNode) =>
    name === undefined || oneTime
      ? cell(name ?? unnamed)
      : [{ text: name, note: inTime(asAt.date) }];
  return tablesView('roles', roles, {
    description: 'Posts and functions that the sources name, and the teams they belonged to.',
    introduction:
      'Roles, not people. A name says only who held the post at the time that the source speaks of.',
    tables: (Object.keys(kinds) as Role['kind'][]).flatMap((kind) =>
      entriesTable(
        roles.filter(({ data }) => data.kind === kind),
        [
          { title: 'Role', cell: (role) => rowHeader(role) },
          { title: oneTime ? `Post-holder ${time}` : 'Post-holder', cell: postHolder },
          {
            title: 'Teams',
            cell: ({ data }) => linesCell((data.teams ?? []).map(teamOf).map(entryLink)),
            known: ({ data }) => (data.teams ?? []).length > 0,
          },
        ],
        { id: tableId(kinds[kind].many), title: kinds[kind].many },
      ),
    ),
  });
}
