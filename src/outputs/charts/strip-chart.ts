import * as Plot from '@observablehq/plot';
import type { ChartData } from '#model/measure-views.ts';
import { document, svgText } from './svg.ts';

/**
 * A small chart for tables of many indicators, without words: every authority a ring on one line, the council’s own a filled
 * dot, the target a dashed stroke. The better end is at the right, whichever way the values run: `bars` begin with the best.
 */
export function stripChart({ id, title, finding, bars, target }: ChartData): string {
  const values = bars.map(({ value }) => value);
  const ends = target ? [...values, target.value] : values;
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const room = (most - least || 1) * 0.05;
  const svg = Plot.plot({
    document,
    className: 'app-chart',
    width: 260,
    height: 28,
    margin: 2,
    marginLeft: 6,
    marginRight: 6,
    x: {
      domain: [least - room, most + room],
      axis: null,
      reverse: (values[0] ?? 0) < (values.at(-1) ?? 0),
    },
    y: { domain: [-1, 1], axis: null },
    marks: [
      Plot.ruleY([0], { className: 'app-chart__line' }),
      ...(target ? [Plot.ruleX([target.value], { className: 'app-chart__target' })] : []),
      ...[false, true].map((own) =>
        Plot.dot(
          bars.filter((bar) => bar.own === own),
          {
            x: 'value',
            y: 0,
            r: own ? 7 : 5,
            className: own ? 'app-chart__own' : 'app-chart__bar',
          },
        ),
      ),
    ],
  });
  return svgText(svg, { id: `strip-${id}`, title, description: finding });
}
