import * as Plot from '@observablehq/plot';
import type { ChartBar, ChartData } from '#model/measure-views.ts';
import { document, svgText, width } from './svg.ts';

/** Height of a line of words, of a bar, and of the room between two rows. */
const line = 21;
const thick = 18;
const apart = 8;
/** Where a name or a value is longer than this, both stand above their bars, in lines of so many ems: 16 units are one. */
const longest = { label: 17, text: 6 };
const lineWidth = width / 16 - 1;
/** Room at the left for names, and at the right for values. */
const room = { names: 134, values: 62 };

const nameOf = ({ label, own }: ChartBar) => (own ? `▸ ${label}` : label);
const wordsOf = (bar: ChartBar) => `${nameOf(bar)}: ${bar.text}`;

/** So many lines the longest words may take: a character of these is about half an em wide. */
const linesFor = (bars: readonly ChartBar[]) =>
  Math.max(...bars.map((bar) => Math.ceil((wordsOf(bar).length * 0.55) / lineWidth)));

/** Names at the left of the bars, values at their ends, at the height of the middle of the bar, not of its row. */
function besideMarks(bars: readonly ChartBar[]) {
  const marks = (some: readonly ChartBar[], className: string) => [
    Plot.text(some, {
      x: 0,
      y: 'label',
      text: nameOf,
      textAnchor: 'end',
      dx: -8,
      dy: -apart / 2,
      className,
    }),
    Plot.text(some, {
      x: 'value',
      y: 'label',
      text: 'text',
      textAnchor: 'start',
      dx: 6,
      dy: -apart / 2,
      className,
    }),
  ];
  return [
    ...marks(
      bars.filter(({ own }) => !own),
      'app-chart__words',
    ),
    ...marks(
      bars.filter(({ own }) => own),
      'app-chart__strong',
    ),
  ];
}

/** Name and value above each bar. */
const aboveMarks = (bars: readonly ChartBar[], dy: number) => [
  Plot.text(bars, {
    x: 0,
    y: 'label',
    text: wordsOf,
    textAnchor: 'start',
    lineAnchor: 'bottom',
    lineHeight: line / 16,
    lineWidth,
    dy,
    className: 'app-chart__words',
  }),
];

/** The target as a line through all bars, its words above the drawing and never outside of it. */
const targetMarks = ({ value, text }: { value: number; text: string }, end: number) => [
  // A rim of paper, so that the dashes are seen on a filled bar too.
  Plot.ruleX([value], { className: 'app-chart__rim' }),
  Plot.ruleX([value], { className: 'app-chart__target' }),
  Plot.text([text], {
    x: [value],
    text: [text],
    frameAnchor: 'top',
    textAnchor: value > end / 2 ? 'end' : 'start',
    dx: value > end / 2 ? room.values / 2 : -room.values / 2,
    dy: -24,
    className: 'app-chart__strong',
  }),
];

/**
 * A chart of bars in the order given, as SVG text: the council’s own bar is filled and its name is bold with a mark before it,
 * the others are outlined, and the target is a dashed line with its words. It reads without colour, without script and in print.
 * `whole` is what all parts come to, where the bars are parts: each then fills its part of an outline of the whole.
 */
export function barChart({ id, title, finding, bars, target }: ChartData, whole?: number): string {
  const above =
    whole !== undefined ||
    bars.some(({ label, text }) => label.length > longest.label || text.length > longest.text);
  const words = above ? linesFor(bars) * line + 3 : 0;
  const row = words + thick + apart;
  const end = whole ?? (Math.max(...bars.map(({ value }) => value), target?.value ?? 0) || 1);
  const top = target ? 28 : 2;
  const place = { y: 'label', insetTop: words, insetBottom: apart };
  const filled = bars.filter(({ own }) => own || whole !== undefined);
  const outlined = whole === undefined ? bars.filter(({ own }) => !own) : bars;
  const svg = Plot.plot({
    document,
    className: 'app-chart',
    width,
    height: top + bars.length * row + 2,
    marginTop: top,
    marginBottom: 2,
    marginLeft: above ? 1 : room.names,
    marginRight: above ? 1 : room.values,
    x: { domain: [0, end], axis: null },
    y: { domain: bars.map(({ label }) => label), axis: null, padding: 0, round: true },
    marks: [
      Plot.barX(outlined, { ...place, x: whole ?? 'value', className: 'app-chart__bar' }),
      Plot.barX(filled, { ...place, x: 'value', className: 'app-chart__own' }),
      ...(target ? targetMarks(target, end) : []),
      ...(above ? aboveMarks(bars, words - 7 - row / 2) : besideMarks(bars)),
    ],
  });
  return svgText(svg, { id: `chart-${id}`, title, description: finding });
}
