import type { Outcome } from '#schemas/decisions.ts';
import { addresses } from '../addresses.ts';
import { outcomeView } from '../labels.ts';
import type { Graph } from '../nodes.ts';
import type { FinderView } from '../decision-views.ts';
import { decisionSummary, home, pageHead } from './common.ts';
import { type FacetPlan, facetsOf, withNarrowed } from './facets.ts';

const facetPlans = ({ topics, decisions }: Graph): FacetPlan[] => [
  {
    id: 'topic',
    label: 'Topic',
    labelOf: (value) => topics.find(({ id }) => id === value)?.data.title ?? value,
    // After a colon a topic keeps its capital.
    inTitle: (label) => `: ${label}`,
  },
  {
    id: 'outcome',
    label: 'Outcome',
    labelOf: (value) => outcomeView(value as Outcome).label,
    inTitle: (label) => ` with the outcome “${label}”`,
  },
  {
    id: 'year',
    label: 'Year',
    labelOf: (value) => value,
    order: (a, b) => b.localeCompare(a),
    inTitle: (label) => ` of ${label}`,
  },
  {
    id: 'authority',
    label: 'Authority',
    labelOf: (value) =>
      decisions.find(({ authority }) => authority.id === value)?.authority.data.name ?? value,
    inTitle: (label) => ` of ${label}`,
  },
];

const all = { text: 'All decisions', href: addresses.decisions };
const feeds = [{ text: 'Decisions (Atom feed)', href: addresses.feeds.decisions }];

/** The decisions finder: the whole list, and one page a facet value for people without script. */
export function finderViews(graph: Graph): FinderView[] {
  const { decisions, authority } = graph;
  const items = decisions.map(decisionSummary);
  const plans = facetPlans(graph);
  const whole: FinderView = {
    type: 'finder',
    head: pageHead({
      title: 'Decisions',
      description: `What ${authority.data.name} decided, item by item, with its sources.`,
      path: addresses.decisions,
      section: addresses.decisions,
      search: { kind: 'List', topics: [], years: [] },
      feeds,
      data: { text: 'All decisions as JSON', href: addresses.api.decisions },
    }),
    introduction:
      'One entry for each item of a paper: what was resolved, what it led to and, where the paper says, when it was to start and the money.',
    facets: facetsOf(items, plans, addresses.decisionsBy),
    all,
    items,
  };
  return withNarrowed(whole, plans, addresses.decisionsBy, (words, path) =>
    pageHead({
      title: `Decisions${words}`,
      description: `Decisions${words}, with their sources.`,
      path,
      breadcrumbs: [home, { text: 'Decisions', href: addresses.decisions }],
      section: addresses.decisions,
      feeds,
    }),
  );
}
