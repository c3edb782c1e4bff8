import type { DirectoryNode, Graph } from '../../nodes.ts';
import type { ReportFindingsView, SectionLink, StrategyNumbersView } from '../../strategy-views.ts';
import type { Link } from '../../views.ts';
import { collectionLabels } from '../../school-labels.ts';
import { labelledTitle, searchView, sourceView } from '../common.ts';
import { entryHead, entryHistory, entryLink } from '../schools/parts.ts';
import { findingsOf } from './findings.ts';
import { lists, passagesOf, underList } from './record-common.ts';
import { numbersOf } from './strategies.ts';
import { findingsPage, numbersPage, placeAmong, reportPages, strategyPages } from './work-pages.ts';

/** The pages that are made of a work’s data, where that is too much for its first page. */

function pageOf(
  node: DirectoryNode<'strategies'> | DirectoryNode<'reports'>,
  { link, summary }: SectionLink,
  list: Link,
  pages: readonly SectionLink[],
) {
  const { collection, data, authority, document, topics } = node;
  const kind = collection === 'strategies' ? 'strategy-sections' : 'report-sections';
  const work = entryLink(node);
  return {
    head: {
      ...underList(entryHead(node, `“${work.text}”: ${summary}`), list, work),
      title: link.text,
      documentTitle: labelledTitle(`${link.text}: ${work.text}`, data.asAt.date, authority),
      path: link.href,
      caption: work.text,
      search: searchView(collectionLabels[kind].one, data.asAt.date, authority, topics),
    },
    history: entryHistory(node),
    work,
    ...placeAmong(pages, link.href),
    summary,
    source: sourceView(document),
  };
}

/** Pages of the figures of strategies that give many. */
export const strategyNumbersViews = (graph: Graph): StrategyNumbersView[] =>
  graph.directory.strategies.flatMap((strategy) => {
    const page = numbersPage(strategy);
    if (!page) return [];
    return {
      type: 'strategy-numbers' as const,
      ...pageOf(strategy, page, lists.strategies, strategyPages(strategy, graph)),
      numbers: numbersOf(strategy, passagesOf(graph)),
    };
  });

/** Pages of what reports list that list much. */
export const reportFindingsViews = (graph: Graph): ReportFindingsView[] =>
  graph.directory.reports.flatMap((report) => {
    const page = findingsPage(report);
    if (!page) return [];
    return {
      type: 'report-findings' as const,
      ...pageOf(report, page, lists.reports, reportPages(report, graph)),
      findings: findingsOf(report.data, passagesOf(graph)),
    };
  });
