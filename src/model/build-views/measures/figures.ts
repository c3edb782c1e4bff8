import { dateView } from '../../date-words.ts';
import type { FigureNode, Graph } from '../../nodes.ts';
import type { FigureView } from '../../measure-views.ts';
import { sourceView } from '../common.ts';
import { valueWords } from './value-words.ts';

const unitWords = { percent: 'Percent', number: 'Number', pounds: 'Pounds' } as const;
const precisionWords = { exact: '', over: 'over ', 'up-to': 'up to ', about: 'about ' } as const;

/** A figure as pages show it: a picture, its finding and its table. */
function figureView({ id, data, document }: FigureNode): FigureView {
  const rows = data.rows.map(({ label, value, precision, quote }) => ({
    label,
    value,
    text: `${precisionWords[precision]}${valueWords(value, data.unit)}`,
    quote,
  }));
  return {
    id,
    title: data.title,
    finding: data.finding,
    share: data.parts === 'share',
    chart: {
      id: `figure-${id}`,
      title: data.title,
      finding: data.finding,
      bars: rows.map(({ label, value, text }) => ({ label, value, text, own: false })),
    },
    rows,
    unit: unitWords[data.unit],
    asAt: dateView(data.asAt),
    passage: sourceView(document, data.source.section).passage,
    notes: data.notes ?? [],
  };
}

type Place = 'decisions' | 'handbook' | 'sections';

/** The figures that stand on the page of an entry. */
export const figuresOn = ({ figures }: Graph, place: Place, id: string): FigureView[] =>
  figures.filter(({ data }) => data[place]?.includes(id)).map(figureView);
