/** The rows of a table turned: a column each. */
import { make } from './make.ts';

/** A table with a column for each row, and a row for each of the labels of its columns after the first. */
export function besideTable(
  labels: readonly string[],
  rows: readonly HTMLTableRowElement[],
): HTMLTableElement {
  const heads = rows.map((row) => {
    const head = make('th', { scope: 'col' });
    for (const part of row.cells[0]?.querySelectorAll('a, .app-note') ?? [])
      head.append(part.cloneNode(true), ' ');
    return head;
  });
  const body = labels.map((label, index) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, label),
      ...rows.flatMap((row) => row.cells[index + 1]?.cloneNode(true) ?? []),
    ),
  );
  return make(
    'table',
    {},
    make('caption', { class: 'govuk-visually-hidden' }, 'Services side by side'),
    make('thead', {}, make('tr', {}, make('td', {}), ...heads)),
    make('tbody', {}, ...body),
  );
}
