import type { Statement } from '#schemas/schools/provenance.ts';
import { addresses } from '../../addresses.ts';
import { index } from '../../lookups.ts';
import type { Graph } from '../../nodes.ts';
import type { IndicatorSummary } from '../../measure-views.ts';
import type { Link, PageHead } from '../../views.ts';
import { home } from '../common.ts';
import { indicatorSummary } from '../measures/indicator-common.ts';
import { passageLink } from '../schools/parts.ts';

/** What the pages of strategies, priorities, Local Accounts and committee reports share. */

/** The lists, as breadcrumbs name them. */
export const lists = {
  strategies: { text: 'Strategies', href: addresses.list('strategies') },
  priorities: { text: 'Priorities', href: addresses.list('priorities') },
  localAccounts: { text: 'Local Accounts', href: addresses.localAccounts },
  reports: { text: 'Committee reports', href: addresses.list('reports') },
} as const satisfies Record<string, Link>;

/** A head whose breadcrumbs lead through a list, and through the work for a page of a longer one. */
export const underList = (head: PageHead, list: Link, work?: Link): PageHead => ({
  ...head,
  breadcrumbs: [home, list, ...(work ? [work] : [])],
  section: list.href,
});

/** Links to the passages of a page. */
export function passagesOf(graph: Graph) {
  const documentOf = index(graph.documents);
  return (source: Statement['source']): Link => passageLink(source, documentOf);
}

/** Indicators by their ids, in the order of the ids. */
export function indicatorsOf(ids: readonly string[], graph: Graph): IndicatorSummary[] {
  const indicatorOf = index(graph.directory.indicators);
  return ids.map((id) => indicatorSummary(indicatorOf(id), graph));
}
