import { addresses } from '../../addresses.ts';
import type { Graph } from '../../nodes.ts';
import type { ComparisonView } from '../../measure-views.ts';
import { home, pageHead } from '../common.ts';
import { commonHistory } from '../schools/common-history.ts';
import {
  betterWords,
  chartOf,
  comparedWords,
  groupOf,
  type IndicatorNode,
  newestOf,
  ownOf,
  standingOf,
} from './indicator-common.ts';
import { neighbourLinks, neighboursIn } from './indicators.ts';
import { lead } from './standing.ts';
import { differenceWords, valueWords } from './value-words.ts';

interface Member {
  id: string;
  name: string;
}

/** Who does better, in words. */
function verdictOf(
  { data }: IndicatorNode,
  own: Member,
  mine: number,
  other: Member,
  theirs: number,
) {
  const ahead = lead(mine, theirs, data.better);
  if (ahead === 0) return 'The same';
  return `${ahead > 0 ? own.name : other.name} did better, by ${differenceWords(ahead, data.unit)}`;
}

/** A row of a comparison: the council’s value, the neighbour’s where it is with one, and who does better. */
function rowOf(
  indicator: IndicatorNode,
  graph: Graph,
  other?: Member,
): ComparisonView['rows'][number] {
  const { id, data } = indicator;
  const own = ownOf(groupOf(indicator, graph));
  const standing = standingOf(indicator, graph);
  const chart = chartOf(indicator, graph);
  const theirs = other ? newestOf(indicator).values[other.id] : undefined;
  const has = other !== undefined && theirs !== undefined;
  const { target } = standing;
  return {
    href: addresses.entry('indicators', id),
    title: data.title,
    code: data.code,
    better: betterWords[data.better],
    year: standing.year,
    own: { value: standing.value, text: standing.text },
    ...(has && { other: { value: theirs, text: valueWords(theirs, data.unit) } }),
    verdict: has
      ? verdictOf(indicator, own, standing.value, other, theirs)
      : target
        ? `${target.gap.charAt(0).toUpperCase()}${target.gap.slice(1)} of ${target.text} for ${target.year}`
        : 'No target given',
    rank: `${standing.rank} of ${standing.of}`,
    chart: has
      ? {
          ...chart,
          bars: chart.bars.filter((bar) => bar.own || bar.label === other.name),
          finding: `${own.name} ${standing.text}, ${other.name} ${valueWords(theirs, data.unit)}. ${betterWords[data.better]}.`,
        }
      : chart,
  };
}

/** “Essex did better on 2 of 8, Kent on 6.” Counted, never typed. */
function scoreOf(indicators: readonly IndicatorNode[], graph: Graph, other: Member): string {
  const leads = indicators.flatMap((indicator) => {
    const theirs = newestOf(indicator).values[other.id];
    return theirs === undefined
      ? []
      : [lead(standingOf(indicator, graph).value, theirs, indicator.data.better)];
  });
  const own = indicators[0] ? ownOf(groupOf(indicators[0], graph)).name : '';
  const count = (test: (value: number) => boolean) => leads.filter(test).length;
  const same = count((value) => value === 0);
  return `${own} did better on ${count((value) => value > 0)} of ${leads.length} indicators, ${other.name} on ${count((value) => value < 0)}${same > 0 ? `, and they were the same on ${same}` : ''}.`;
}

/** All indicators side by side, and a page for each neighbour; none for a council without indicators. */
export function comparisonViews(graph: Graph): ComparisonView[] {
  const { indicators } = graph.directory;
  const [first] = indicators;
  if (!first) return [];
  const history = commonHistory(indicators);
  const year = history ? ` (${history.asAt.text})` : '';
  const neighbours = neighbourLinks(graph);
  const group = groupOf(first, graph);
  const own = ownOf(group).name;
  const compared = comparedWords(group);
  const common = {
    type: 'comparison' as const,
    ...(history && { history }),
    neighbours,
  };
  const head = (title: string, description: string, path: string) =>
    pageHead({
      title,
      documentTitle: `${title}${year}`,
      description,
      path,
      breadcrumbs: [home, { text: 'Indicators', href: addresses.indicators }],
      section: addresses.indicators,
      search: { kind: 'Comparison', topics: [], years: [] },
      data: { text: 'All values as CSV', href: addresses.api.collectionCsv('indicators') },
    });
  /** The indicators that a neighbour has a value of. */
  const sharedWith = ({ id }: Member) =>
    indicators.filter((indicator) => newestOf(indicator).values[id] !== undefined);
  return [
    {
      ...common,
      head: head(
        compared,
        `Every indicator side by side: ${compared}, and the target.`,
        addresses.compareIndicators,
      ),
      introduction: `Each line shows every authority of the group as a ring, ${own} as a filled dot and the target as a dashed stroke. Places run from the best.`,
      rows: indicators.map((indicator) => rowOf(indicator, graph)),
    },
    ...neighboursIn(graph).map((other) => ({
      ...common,
      head: head(
        `${own} and ${other.name}`,
        `Every indicator of ${own} beside that of ${other.name}.`,
        addresses.compareIndicatorsWith(other.id),
      ),
      introduction: `Every indicator of ${own} beside that of ${other.name}. Who did better is worked out from the source’s figures.`,
      with: { id: other.id, name: other.name },
      score: scoreOf(sharedWith(other), graph, other),
      rows: sharedWith(other).map((indicator) => rowOf(indicator, graph, other)),
    })),
  ];
}
