import * as Plot from '@observablehq/plot';
import type { ChartData } from '#model/measure-views.ts';
import { document, svgText } from './svg.ts';

/**
 * Two bars from nought for a table that says their values, without words: the council’s own filled and above, the other
 * outlined, the target a dashed stroke through both.
 */
export function pairChart({ id, title, finding, bars, target }: ChartData): string {
  const end = Math.max(...bars.map(({ value }) => value), target?.value ?? 0) || 1;
  const place = { x: 'value', y: 'label', insetTop: 2, insetBottom: 2 };
  const [own, other] = [bars.filter((bar) => bar.own), bars.filter((bar) => !bar.own)];
  const svg = Plot.plot({
    document,
    className: 'app-chart',
    width: 260,
    height: 44,
    margin: 2,
    x: { domain: [0, end], axis: null },
    y: { domain: [...own, ...other].map(({ label }) => label), axis: null, padding: 0 },
    marks: [
      Plot.barX(other, { ...place, className: 'app-chart__bar' }),
      Plot.barX(own, { ...place, className: 'app-chart__own' }),
      ...(target
        ? ['app-chart__rim', 'app-chart__target'].map((className) =>
            Plot.ruleX([target.value], { className }),
          )
        : []),
    ],
  });
  return svgText(svg, { id: `pair-${id}`, title, description: finding });
}
