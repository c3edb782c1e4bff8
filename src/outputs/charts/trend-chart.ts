import * as Plot from '@observablehq/plot';
import type { IndicatorView } from '#model/measure-views.ts';
import { document, svgText, width } from './svg.ts';

/** So many years have room for their words; of more, every second, third and so on has them, always the newest. */
const mostWords = 5;

/**
 * The council’s own values over the years as a line, with the target as a dashed one where there is one. Nothing with one year
 * only. The page has the same numbers as a table.
 */
export function trendChart({
  id,
  head,
  trend,
  direction,
  standing,
}: Pick<IndicatorView, 'id' | 'head' | 'trend' | 'direction' | 'standing'>): string | undefined {
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last || trend.length < 2) return undefined;
  const target = standing.target?.value;
  const ends = [...trend.map(({ value }) => value), target ?? 0, 0];
  const every = Math.ceil(trend.length / mostWords);
  const named = trend.filter((_, at) => (trend.length - 1 - at) % every === 0);
  const svg = Plot.plot({
    document,
    className: 'app-chart',
    width,
    height: 200,
    marginLeft: 34,
    marginRight: 34,
    marginTop: 30,
    marginBottom: 30,
    x: { type: 'point', domain: trend.map(({ year }) => year), axis: null },
    y: { domain: [Math.min(...ends), Math.max(...ends) || 1], axis: null },
    marks: [
      Plot.ruleY([0], { className: 'app-chart__line' }),
      ...(target === undefined ? [] : [Plot.ruleY([target], { className: 'app-chart__target' })]),
      Plot.lineY(trend, { x: 'year', y: 'value', className: 'app-chart__trend' }),
      Plot.dot(trend, { x: 'year', y: 'value', r: 6, className: 'app-chart__own' }),
      Plot.text(named, {
        x: 'year',
        y: 'value',
        text: 'text',
        dy: -18,
        className: 'app-chart__strong',
      }),
      Plot.text(named, {
        x: 'year',
        text: 'year',
        frameAnchor: 'bottom',
        dy: 20,
        className: 'app-chart__words',
      }),
    ],
  });
  return svgText(svg, {
    id: `trend-${id}`,
    title: `${head.title}, year by year`,
    description: [`From ${first.text} in ${first.year} to ${last.text} in ${last.year}.`, direction]
      .filter(Boolean)
      .join(' '),
  });
}
