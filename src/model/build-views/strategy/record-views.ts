import type { Graph } from '../../nodes.ts';
import { comparisonViews } from '../measures/comparison.ts';
import { indicatorsViews, indicatorView } from '../measures/indicators.ts';
import { reportSectionViews, strategySectionViews } from './guide-sections.ts';
import { localAccountView } from './local-accounts.ts';
import { reportFindingsViews, strategyNumbersViews } from './own-pages.ts';
import { prioritiesViews, priorityView } from './priorities.ts';
import { localAccountsList, reportsList, strategiesList } from './record-lists.ts';
import { reportView } from './reports.ts';
import { strategyView } from './strategies.ts';

/** Views of every page of strategies, priorities, Local Accounts, committee reports and indicators, by kind. */
export function recordViews(graph: Graph) {
  const { strategies, priorities, indicators, reports } = graph.directory;
  return {
    strategies: strategies.map((strategy) => strategyView(strategy, graph)),
    strategySections: strategySectionViews(graph),
    strategyNumbers: strategyNumbersViews(graph),
    strategiesList: strategiesList(graph),
    priorities: priorities.map((priority) => priorityView(priority, graph)),
    prioritiesList: prioritiesViews(graph),
    localAccounts: graph.directory['local-accounts'].map((one) => localAccountView(one, graph)),
    localAccountsList: localAccountsList(graph),
    reports: reports.map((report) => reportView(report, graph)),
    reportSections: reportSectionViews(graph),
    reportFindings: reportFindingsViews(graph),
    reportsList: reportsList(graph),
    indicators: indicators.map((indicator) => indicatorView(indicator, graph)),
    indicatorsList: indicatorsViews(graph),
    comparisons: comparisonViews(graph),
  };
}
