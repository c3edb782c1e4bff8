import { inOrder } from '../lookups.ts';
import type { Facet, FacetValue, FinderBase, PageHead } from '../views.ts';

/** An item of a finder: its values by facet. */
interface Item {
  facets: Record<string, string[]>;
}

/** A facet of a finder: how its values are called, and in which order they stand. */
export interface FacetPlan {
  id: string;
  label: string;
  labelOf: (value: string) => string;
  /** Compares two values. Left out, they stand in the order of their labels. */
  order?: (a: string, b: string) => number;
  /** What follows the name of the list in the title of a page narrowed to a value, such as “ of 2011”. */
  inTitle: (label: string) => string;
}

interface Narrowed {
  facet: string;
  value: string;
}

/** The facets of a list with how many items each value has. */
export function facetsOf(
  items: readonly Item[],
  plans: readonly FacetPlan[],
  hrefOf: (facet: string, value: string) => string,
  narrowed?: Narrowed,
): Facet[] {
  return plans.map(({ id, label, labelOf, order }) => {
    const counts = new Map<string, number>();
    for (const item of items)
      for (const value of item.facets[id] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].map(([value, count]): FacetValue => ({
      id: value,
      label: labelOf(value),
      href: hrefOf(id, value),
      count,
      selected: narrowed?.facet === id && narrowed.value === value,
    }));
    values.sort((a, b) => (order ? order(a.id, b.id) : inOrder(a.label, b.label)));
    return { id, label, values };
  });
}

/**
 * A finder and, for people without script, a page for each value of each facet. `headOf` gives the head of a narrowed page
 * from the words that its facet adds to the title, such as “ of 2011”.
 */
export function withNarrowed<View extends FinderBase & { items: Item[] }>(
  whole: View,
  plans: readonly FacetPlan[],
  hrefOf: (facet: string, value: string) => string,
  headOf: (words: string, path: string) => PageHead,
): View[] {
  const narrowed = whole.facets.flatMap((facet) =>
    facet.values.map(({ id, label, href }): View => {
      const plan = plans.find((one) => one.id === facet.id);
      return {
        ...whole,
        head: headOf(plan?.inTitle(label) ?? `: ${label}`, href),
        facets: facetsOf(whole.items, plans, hrefOf, { facet: facet.id, value: id }),
        narrowed: { facet: facet.label, value: label },
        items: whole.items.filter((item) => item.facets[facet.id]?.includes(id)),
      };
    }),
  );
  return [whole, ...narrowed];
}
