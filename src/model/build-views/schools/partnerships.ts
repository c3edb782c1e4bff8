import type { Partnership, partnershipKinds } from '#schemas/schools/partnerships.ts';
import type { DirectoryNode, Graph } from '../../nodes.ts';
import type { EntryView, FactRow, TablesView } from '../../school-views.ts';
import {
  chairLabel,
  chairLines,
  entryView,
  linesFact,
  type Lookups,
  namesList,
  quotedList,
} from './entry.ts';
import { entryLink, fact, linkFact, namingFacts } from './parts.ts';
import { cell, entriesTable, rowHeader, tableId, tablesView } from './tables.ts';

type PartnershipNode = DirectoryNode<'partnerships'>;

const kinds: Record<(typeof partnershipKinds)[number], { one: string; many: string }> = {
  'formal-local': { one: 'Formal local partnership', many: 'Formal local partnerships' },
  local: { one: 'Other local partnership or partner', many: 'Other local partnerships' },
  'national-regional': {
    one: 'National or regional partner',
    many: 'National and regional partners',
  },
};

/** Facts of a partnership. One that is also on the list of groups has the chair of that list. */
function partnershipFacts({ data }: PartnershipNode, lookups: Lookups): FactRow[] {
  const group = data.group === undefined ? undefined : lookups.groupOf(data.group);
  const chair = group ? chairLines(group, lookups) : [];
  const chairedBy = data.chairedBy === undefined ? [] : [entryLink(lookups.roleOf(data.chairedBy))];
  return [
    ...namingFacts(data),
    fact('Kind of partnership', kinds[data.kind].one),
    ...linesFact(chairLabel, [
      ...chair,
      ...chairedBy.filter(({ href }) => !chair.some((line) => line.href === href)),
    ]),
    ...linkFact('On the list of groups', group ? [entryLink(group)] : []),
  ];
}

/** Pages of the partnerships. */
export const partnershipViews = (graph: Graph, lookups: Lookups): EntryView[] =>
  graph.directory.partnerships.map((partnership) =>
    entryView(partnership, lookups, {
      facts: partnershipFacts(partnership, lookups),
      lists: [
        ...quotedList(
          'Remit',
          partnership.data.remit ? [partnership.data.remit] : [],
          partnership,
          lookups,
        ),
        ...namesList('members', 'Members', partnership.data.members),
      ],
    }),
  );

/** The list of partnerships: one table for each list of the source, in the printed order. */
export function partnershipTables({ directory: { partnerships }, authority }: Graph): TablesView[] {
  const ofKind = (kind: Partnership['kind']) =>
    partnerships.filter(({ data }) => data.kind === kind);
  const tables = (Object.keys(kinds) as Partnership['kind'][]).flatMap((kind) => {
    const nodes = ofKind(kind);
    const hasRemits = nodes.some(({ data }) => data.remit !== undefined);
    return entriesTable(
      nodes,
      [
        { title: 'Partnership', cell: (node) => rowHeader(node) },
        // Where the source only names them, a list of names says it all.
        ...(hasRemits
          ? [{ title: 'Remit', cell: ({ data }: PartnershipNode) => cell(data.remit) }]
          : []),
      ],
      { id: tableId(kinds[kind].many), title: kinds[kind].many },
    );
  });
  const names = (Object.keys(kinds) as Partnership['kind'][])
    .filter((kind) => ofKind(kind).length > 0 && !ofKind(kind).some(({ data }) => data.remit))
    .map((kind) => kinds[kind].many.toLowerCase());
  return tablesView('partnerships', partnerships, {
    description: `Partnerships and partners that ${authority.data.name} worked with, and what each was for.`,
    introduction:
      'The partnerships in the order of the source. What each was for is in the words of the source.',
    tables,
    notes: names.map((name) => `The source gives no remit for the ${name}.`),
  });
}
