import type { Graph } from '../../nodes.ts';
import type { EntryView, TablesView } from '../../school-views.ts';
import { entryView, type Lookups, quotedList } from './entry.ts';
import { entryLink, fact, linkFact, namingFacts } from './parts.ts';
import { cell, entriesTable, rowHeader, tableId, tablesView } from './tables.ts';

/** Pages of the plans, with the priorities that each sets in their printed order. */
export const planViews = (
  { directory: { plans, priorities } }: Graph,
  lookups: Lookups,
): EntryView[] =>
  plans.map((plan) =>
    entryView(plan, lookups, {
      facts: [
        ...namingFacts(plan.data),
        ...(plan.data.period === undefined ? [] : [fact('Years', plan.data.period)]),
        ...linkFact(
          'Priorities',
          priorities.filter(({ data }) => data.plan === plan.id).map(entryLink),
        ),
      ],
      lists: quotedList('Priorities', plan.data.priorities, plan, lookups),
    }),
  );

/** The list of plans. */
export const planTables = ({ directory: { plans }, authority }: Graph): TablesView[] =>
  tablesView('plans', plans, {
    description: `Plans and schemes that ${authority.data.name} made or took part in, and what each was for.`,
    introduction: 'The plans that the sources name. Each page gives what they say of it.',
    tables: entriesTable(
      plans,
      [
        { title: 'Plan', cell: (plan) => rowHeader(plan) },
        {
          title: 'Years',
          cell: ({ data }) => cell(data.period),
          known: ({ data }) => data.period !== undefined,
        },
        { title: 'What it was', cell: ({ data }) => cell(data.summary) },
      ],
      { id: tableId('plans'), title: 'Plans and schemes' },
    ),
  });
