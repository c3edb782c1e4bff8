import type { CompareView } from '#model/school-views.ts';
import { writeCsv } from './write-csv.ts';

/** The comparison of services as CSV: the cells as the page shows them, one service a row. `origin` comes before each address. */
export function compareCsv({ columns, rows }: CompareView, origin: string): string {
  const head = ['Service', ...columns, 'As at', 'Source', 'Address'];
  const lines = rows.map(({ title, cells, asAt, source, href }) =>
    [title, ...cells.map(({ text }) => text), asAt, source, `${origin}${href}`].map(
      (text, at) => [head[at] ?? '', text] as const,
    ),
  );
  return writeCsv(
    lines.map((line) => Object.fromEntries(line)),
    head,
  );
}
