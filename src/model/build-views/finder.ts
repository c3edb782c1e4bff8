import { addresses } from '../addresses.ts';
import type { Graph } from '../graph.ts';
import type { DecisionSummary, Facet, FacetValue, FinderView } from '../views.ts';
import { decisionSummary, home, pageHead } from './common.ts';

const facetLabels = {
  topic: 'Topic',
  outcome: 'Outcome',
  year: 'Year',
  authority: 'Authority',
} as const;
type FacetId = keyof typeof facetLabels;
const facetIds = Object.keys(facetLabels) as FacetId[];

/** Words of a facet value, found on any item that has it. */
function valueLabel(facet: FacetId, id: string, items: DecisionSummary[]): string {
  for (const item of items) {
    if (facet === 'topic') {
      const topic = item.topics[item.facets['topic']?.indexOf(id) ?? -1];
      if (topic) return topic.text;
    }
    if (facet === 'outcome') {
      const outcome = item.outcomes.find((one) => one.id === id);
      if (outcome) return outcome.label;
    }
    if (facet === 'authority' && item.authority.id === id) return item.authority.name;
  }
  return id;
}

function facetsOf(items: DecisionSummary[], narrowed?: { facet: FacetId; value: string }): Facet[] {
  return facetIds.map((id) => {
    const counts = new Map<string, number>();
    for (const item of items)
      for (const value of item.facets[id] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].map(([value, count]): FacetValue => ({
      id: value,
      label: valueLabel(id, value, items),
      href: addresses.decisionsBy(id, value),
      count,
      selected: narrowed?.facet === id && narrowed.value === value,
    }));
    values.sort((a, b) =>
      id === 'year' ? b.id.localeCompare(a.id) : a.label.localeCompare(b.label, 'en-GB'),
    );
    return { id, label: facetLabels[id], values };
  });
}

const all = { text: 'All decisions', href: addresses.decisions };
const feeds = [{ text: 'Decisions (Atom feed)', href: addresses.feeds.decisions }];

/** The decisions finder: the whole list, and one page a facet value for people without script. */
export function finderViews({ decisions, authority }: Graph): FinderView[] {
  const items = decisions.map(decisionSummary);
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
    facets: facetsOf(items),
    all,
    items,
  };
  const narrowed = whole.facets.flatMap((facet) =>
    facet.values.map((value): FinderView => {
      const id = facet.id as FacetId;
      // After a colon a topic keeps its capital.
      const inFacet =
        id === 'topic'
          ? `: ${value.label}`
          : id === 'outcome'
            ? ` with the outcome “${value.label}”`
            : ` of ${value.label}`;
      return {
        ...whole,
        head: pageHead({
          title: `Decisions${inFacet}`,
          description: `Decisions${inFacet}, with their sources.`,
          path: value.href,
          breadcrumbs: [home, { text: 'Decisions', href: addresses.decisions }],
          section: addresses.decisions,
          feeds,
        }),
        facets: facetsOf(items, { facet: id, value: value.id }),
        narrowed: { facet: facet.label, value: value.label },
        items: items.filter((item) => item.facets[id]?.includes(value.id)),
      };
    }),
  );
  return [whole, ...narrowed];
}
