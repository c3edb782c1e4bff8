import { addresses } from '../../addresses.ts';
import type { DirectoryNode, Graph } from '../../nodes.ts';
import type { EntryView, FactRow, TablesView } from '../../school-views.ts';
import { chairLabel, entryView, linesFact, type Lookups, quotedList, roleLine } from './entry.ts';
import { contactView } from './contact-words.ts';
import { entryLink, linkFact, namingFacts, passageLink } from './parts.ts';
import {
  type Column,
  cell,
  entriesTable,
  linesCell,
  rowHeader,
  type Table,
  tableId,
  tablesView,
} from './tables.ts';

type Team = DirectoryNode<'teams'>;

/** What of its work is sold to schools, in the words of the source. */
function mixedEconomyFacts(team: Team, { serviceClasses }: Graph, { documentOf }: Lookups) {
  const { mixedEconomy } = team.data;
  if (!mixedEconomy) return [];
  const { statutory, traded, source } = mixedEconomy;
  const explained = serviceClasses.some(({ id }) => id === 'mixed-economy');
  return linesFact('Mixed economy', [
    { text: `Statutory: “${statutory}”` },
    { text: `Traded: “${traded}”` },
    { ...passageLink(source, documentOf), note: 'Where the source says so' },
    ...(explained
      ? [{ text: 'What “mixed economy” means', href: addresses.serviceClass('mixed-economy') }]
      : []),
  ]);
}

function teamFacts(team: Team, graph: Graph, lookups: Lookups): FactRow[] {
  const { data, id } = team;
  const { teams, roles } = graph.directory;
  return [
    ...namingFacts(data),
    ...(data.partOf === undefined
      ? []
      : linkFact('Part of', [entryLink(lookups.teamOf(data.partOf))])),
    ...linkFact('Parts', teams.filter((other) => other.data.partOf === id).map(entryLink)),
    ...linkFact(
      chairLabel,
      data.chairedBy === undefined ? [] : [entryLink(lookups.roleOf(data.chairedBy))],
    ),
    ...linesFact(
      'Posts',
      roles
        .filter(({ data: { teams = [], inferredTeams = [] } }) =>
          [...teams, ...inferredTeams].includes(id),
        )
        .map((role) => roleLine(role, id)),
    ),
    ...mixedEconomyFacts(team, graph, lookups),
    ...(data.contacts ?? []).map((contact): FactRow => {
      const { kind, value, what, href, note } = contactView(contact, data.asAt.date);
      const line = { text: value, ...(href && { href }), note: what ? `${what}. ${note}` : note };
      return { label: kind, lines: [line] };
    }),
  ];
}

/** Pages of the teams. */
export const teamViews = (graph: Graph, lookups: Lookups): EntryView[] =>
  graph.directory.teams.map((team) =>
    entryView(team, lookups, {
      facts: teamFacts(team, graph, lookups),
      lists: quotedList('Functions', team.data.functions, team, lookups),
    }),
  );

/** The list of teams: those that stand on their own, then the parts of each. */
export function teamTables(
  { directory: { teams }, authority }: Graph,
  lookups: Lookups,
): TablesView[] {
  const columns: Column<Team>[] = [
    { title: 'Team', cell: (team) => rowHeader(team) },
    {
      title: 'Part of',
      cell: ({ data }) => linesCell(data.partOf ? [entryLink(lookups.teamOf(data.partOf))] : []),
      known: ({ data }) => data.partOf !== undefined,
    },
    { title: 'What it was', cell: ({ data }) => cell(data.summary) },
  ];
  const partsOf = (parent: string | undefined) =>
    teams.filter(({ data }) => data.partOf === parent);
  const tables: Table[] = entriesTable(partsOf(undefined), columns, {
    id: tableId('services and teams'),
    title: 'Services and teams',
  });
  for (const parent of teams) {
    tables.push(
      ...entriesTable(partsOf(parent.id), columns, {
        id: `list-${parent.id}`,
        title: `Parts of ${parent.data.title}`,
      }),
    );
  }
  return tablesView('teams', teams, {
    description: `The teams of ${authority.data.name} that worked for and with schools, and what each did.`,
    introduction: 'The teams that the sources name, each under the larger team it belonged to.',
    tables,
  });
}
