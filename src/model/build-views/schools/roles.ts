import type { Role, roleKinds } from '#schemas/schools/roles.ts';
import type { Directory, DirectoryNode, Graph } from '../../nodes.ts';
import type { EntryView, FactLine, FactRow, TablesView } from '../../school-views.ts';
import { byName, entryView, linesFact, type Lookups, quotedList } from './entry.ts';
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

/** The teams of a role; those that its name alone suggests say so. */
const teamLines = ({ data }: RoleNode, { teamOf }: Lookups): FactLine[] => [
  ...(data.teams ?? []).map(teamOf).map(entryLink),
  ...(data.inferredTeams ?? []).map(teamOf).map((team) => ({ ...entryLink(team), note: byName })),
];

/** What a role chaired; where that is not certain, why. */
function chairedBy(id: string, { teams, groups, partnerships }: Directory): FactLine[] {
  return [
    ...teams.filter(({ data }) => data.chairedBy === id).map(entryLink),
    ...groups.flatMap((group): FactLine[] => {
      const { chair } = group.data;
      if (chair.state !== 'named' || chair.role !== id) return [];
      return [{ ...entryLink(group), ...(chair.doubt && { note: `Doubtful: ${chair.doubt}` }) }];
    }),
    ...partnerships.filter(({ data }) => data.chairedBy === id).map(entryLink),
  ];
}

function roleFacts(role: RoleNode, { directory }: Graph, lookups: Lookups): FactRow[] {
  const { id, data } = role;
  return [
    ...namingFacts(data),
    fact('Kind of role', kinds[data.kind].one),
    fact(`Post-holder ${inTime(data.asAt.date)}`, data.postHolder ?? unnamed),
    ...linesFact('Teams', teamLines(role, lookups)),
    ...linesFact('Chaired', chairedBy(id, directory)),
    ...linkFact(
      'Attended',
      directory.meetings.filter((meeting) => meeting.data.attendedBy?.includes(id)).map(entryLink),
    ),
  ];
}

/** Pages of the roles. A name stands on them as who held the post at the time, never in a title or summary. */
export const roleViews = (graph: Graph, lookups: Lookups): EntryView[] =>
  graph.directory.roles.map((role) =>
    entryView(role, lookups, {
      facts: roleFacts(role, graph, lookups),
      lists: quotedList('Responsibilities', role.data.responsibilities, role, lookups),
    }),
  );

/** The list of roles by kind. */
export function roleTables({ directory: { roles } }: Graph, lookups: Lookups): TablesView[] {
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
            cell: (role) => linesCell(teamLines(role, lookups)),
            known: (role) => teamLines(role, lookups).length > 0,
          },
        ],
        { id: tableId(kinds[kind].many), title: kinds[kind].many },
      ),
    ),
  });
}
