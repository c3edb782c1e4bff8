import type { ChartData, FigureView } from '#model/measure-views.ts';
import { barChart } from './bar-chart.ts';

/** The drawings of a page, by the id of what they show. */
type Drawings = Record<string, string>;

/** A drawing for each of the things that have a chart. */
export const drawingsOf = (
  things: readonly { chart: ChartData }[],
  draw: (chart: ChartData) => string,
): Drawings => Object.fromEntries(things.map(({ chart }) => [chart.id, draw(chart)]));

/** The picture of each figure: shares fill their part of the whole, other numbers are bars. */
export const figureDrawings = (figures: readonly FigureView[]): Drawings =>
  Object.fromEntries(
    figures.map(({ id, share, chart }) => [
      id,
      barChart(chart, share ? chart.bars.reduce((sum, { value }) => sum + value, 0) : undefined),
    ]),
  );
