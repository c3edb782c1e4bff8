import { addresses } from '../../addresses.ts';
import { sortDay } from '../../date-words.ts';
import { index } from '../../lookups.ts';
import type { Graph } from '../../nodes.ts';
import { authorityView } from '../common.ts';
import {
  findingOf,
  groupOf,
  type IndicatorNode,
  newestOf,
  ownOf,
} from '../measures/indicator-common.ts';
import { valueWords } from '../measures/value-words.ts';
import { entryLink } from '../schools/parts.ts';
import type { DatedStep } from '../timeline.ts';

/** So many indicators of a strategy and a year each have a step of their own. */
const few = 3;

type Series = IndicatorNode['data']['series'][number];

interface Measured {
  indicator: IndicatorNode;
  series: Series;
}

/** What was measured in a year: the whole finding in the newest, the council’s own value in an earlier one. */
function findingIn({ indicator, series }: Measured, graph: Graph): string {
  if (series === newestOf(indicator)) return findingOf(indicator, graph);
  const own = ownOf(groupOf(indicator, graph));
  const value = series.values[own.id];
  return value === undefined
    ? 'No value given'
    : `${own.name} had ${valueWords(value, indicator.data.unit)}.`;
}

/** The steps of one strategy’s indicators in one year. */
function stepsOf(measured: Measured[], graph: Graph): DatedStep[] {
  const [first] = measured;
  if (!first) return [];
  const { year } = first.series;
  const base = {
    date: { text: year.printed, edtf: year.date },
    outcomes: [],
    authority: authorityView(first.indicator.authority),
    current: false,
  };
  // A year that spans two is known when it is over: it stands in the later one.
  const dated = { edtf: sortDay(year.date).slice(0, 4), rank: 0 } as const;
  if (measured.length <= few) {
    return measured.map((one) => ({
      ...dated,
      step: {
        ...base,
        kind: 'Indicator',
        title: one.indicator.data.title,
        href: entryLink(one.indicator).href,
        text: findingIn(one, graph),
      },
    }));
  }
  const { strategy } = first.indicator.data;
  const work = strategy === undefined ? undefined : index(graph.directory.strategies)(strategy);
  return [
    {
      ...dated,
      step: {
        ...base,
        kind: 'Indicators',
        title: `${measured.length} indicators measured${work ? ` for “${work.data.title}”` : ''}`,
        href: work ? entryLink(work).href : addresses.indicators,
      },
    },
  ];
}

/** What was measured, as steps of a story: one for each indicator where they are few, else one for each strategy and year. */
export function measuredSteps(indicators: readonly IndicatorNode[], graph: Graph): DatedStep[] {
  const groups = new Map<string, Measured[]>();
  for (const indicator of indicators) {
    for (const series of indicator.data.series) {
      const key = `${indicator.authority.id} ${indicator.data.strategy ?? ''} ${series.year.date}`;
      groups.set(key, [...(groups.get(key) ?? []), { indicator, series }]);
    }
  }
  return [...groups.values()].flatMap((measured) => stepsOf(measured, graph));
}
