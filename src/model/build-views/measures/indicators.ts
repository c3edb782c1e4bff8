import { addresses } from '../../addresses.ts';
import { index, inOrder } from '../../lookups.ts';
import type { Graph } from '../../nodes.ts';
import type { IndicatorsView, IndicatorView, TrendPoint } from '../../measure-views.ts';
import { home, pageHead } from '../common.ts';
import { commonHistory } from '../schools/common-history.ts';
import { entryLink, entryParts } from '../schools/parts.ts';
import {
  betterWords,
  chartOf,
  comparedWords,
  findingOf,
  groupOf,
  type IndicatorNode,
  indicatorSummary,
  ownOf,
  rowsOf,
  standingOf,
} from './indicator-common.ts';
import { lead } from './standing.ts';
import { differenceWords, valueWords } from './value-words.ts';

/** The council’s own values over the years; nothing with one year only. */
function trendOf(indicator: IndicatorNode, graph: Graph): TrendPoint[] {
  const { series, unit } = indicator.data;
  const own = ownOf(groupOf(indicator, graph)).id;
  if (series.length < 2) return [];
  return series.flatMap(({ year, values }) => {
    const value = values[own];
    return value === undefined
      ? []
      : [{ year: year.printed, value, text: valueWords(value, unit) }];
  });
}

/** Which way the last two years went. */
function directionOf({ data: { better, unit } }: IndicatorNode, trend: readonly TrendPoint[]) {
  const [before, now] = trend.slice(-2);
  if (!before || !now) return undefined;
  const ahead = lead(now.value, before.value, better);
  if (ahead === 0) return `The same as in ${before.year}.`;
  return `${ahead > 0 ? 'Better' : 'Worse'} than in ${before.year}, by ${differenceWords(ahead, unit)}.`;
}

/** Page of one indicator. */
export function indicatorView(indicator: IndicatorNode, graph: Graph): IndicatorView {
  const { id, data } = indicator;
  const finding = findingOf(indicator, graph);
  const trend = trendOf(indicator, graph);
  const direction = directionOf(indicator, trend);
  const strategy = data.strategy && entryLink(index(graph.directory.strategies)(data.strategy));
  const parts = entryParts(indicator, index(graph.documents), strategy ? [strategy.href] : []);
  return {
    type: 'indicator',
    id,
    head: {
      ...parts.head,
      description: finding,
      caption: `Indicator ${data.code}`,
      breadcrumbs: [home, { text: 'Indicators', href: addresses.indicators }],
      section: addresses.indicators,
    },
    history: parts.history,
    code: data.code,
    printedTitle: data.printedTitle,
    caption: data.caption,
    summary: data.summary,
    better: betterWords[data.better],
    ...(data.unitNote && { unitNote: data.unitNote }),
    standing: standingOf(indicator, graph),
    finding,
    chart: chartOf(indicator, graph),
    rows: rowsOf(indicator, graph),
    compared: comparedWords(groupOf(indicator, graph)),
    trend,
    ...(direction && { direction }),
    ...(strategy && { strategy }),
    files: [
      { text: 'Values (CSV)', href: addresses.api.indicatorCsv(id) },
      { text: 'What the CSV holds (CSVW)', href: addresses.api.indicatorCsvMetadata(id) },
      { text: 'The indicator (JSON)', href: addresses.api.entry('indicators', id) },
    ],
    notes: parts.notes,
    related: parts.related,
    source: parts.source,
  };
}

/** The list of all indicators; none for a council that has none. */
export function indicatorsViews(graph: Graph): IndicatorsView[] {
  const { indicators } = graph.directory;
  const [first] = indicators;
  if (!first) return [];
  const history = commonHistory(indicators);
  const year = history ? ` (${history.asAt.text})` : '';
  return [
    {
      type: 'indicators',
      head: pageHead({
        title: 'Indicators',
        documentTitle: `Indicators${year}`,
        description:
          'What was measured, what was aimed at, and how the council compared with others.',
        path: addresses.indicators,
        breadcrumbs: [home],
        section: addresses.indicators,
        search: { kind: 'List', topics: [], years: [] },
        data: { text: 'All indicators as JSON', href: addresses.api.collection('indicators') },
      }),
      ...(history && { history }),
      introduction:
        'What was measured, what was aimed at, and how the council compared with others. Places and gaps are worked out from the source’s figures.',
      items: indicators.map((indicator) => indicatorSummary(indicator, graph)),
      compare: [
        { text: 'All indicators side by side', href: addresses.compareIndicators },
        ...neighbourLinks(graph),
      ],
    },
  ];
}

/** Everyone that some indicator is compared with, once: adult social care may have other neighbours than schools. */
export function neighboursIn(graph: Graph): { id: string; name: string }[] {
  const members = graph.directory.indicators.flatMap(
    (indicator) => groupOf(indicator, graph).data.members,
  );
  const others = new Map(
    members.filter(({ own }) => !own).map(({ id, name }) => [id, { id, name }] as const),
  );
  return [...others.values()].sort((a, b) => inOrder(a.name, b.name));
}

/** The comparison with each of them. */
export const neighbourLinks = (graph: Graph) =>
  neighboursIn(graph).map(({ id, name }) => ({
    text: name,
    href: addresses.compareIndicatorsWith(id),
  }));
