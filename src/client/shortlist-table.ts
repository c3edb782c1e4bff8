/** The table of a shortlist, in the look of the comparison. */
import { button, make } from './make.ts';
import { columnsOf, type Row } from './shortlist-state.ts';

/** One service a row, each with a button that calls `remove`, and under the table what it leaves out and where it comes from. */
export function listTable(
  labels: readonly string[],
  rows: readonly Row[],
  remove: (id: string) => void,
): HTMLElement[] {
  const { shown, empty } = columnsOf(labels, rows);
  const head = ['Service', ...shown.map((at) => labels[at] ?? '')];
  const body = rows.map(({ id, href, title, asAt, cells }) => {
    const take = button('Remove', () => remove(id));
    take.classList.add('app-no-print');
    take.append(make('span', { class: 'govuk-visually-hidden' }, ` ${title}`));
    return make(
      'tr',
      {},
      make(
        'th',
        { scope: 'row' },
        make('a', { href }, title),
        ' ',
        make('span', { class: 'app-note' }, asAt),
        ' ',
        take,
      ),
      ...shown.map((at) =>
        make(
          'td',
          { 'data-label': labels[at] ?? '', class: cells[at]?.none ? 'app-none' : '' },
          cells[at]?.text ?? '',
        ),
      ),
    );
  });
  const table = make(
    'table',
    {},
    make('caption', { class: 'govuk-visually-hidden' }, 'Services on this list'),
    make('thead', {}, make('tr', {}, ...head.map((label) => make('th', { scope: 'col' }, label)))),
    make('tbody', {}, ...body),
  );
  const sources = [...new Set(rows.map(({ source }) => source))];
  return [
    make('div', { class: 'app-cards app-cards--wide' }, table),
    ...(empty.length > 0
      ? [
          make('p', {}, 'For every service on this list:'),
          make(
            'ul',
            { class: 'govuk-list govuk-list--bullet' },
            ...empty.map((words) => make('li', {}, words)),
          ),
        ]
      : []),
    make('p', {}, `Source: ${sources.join('; ')}.`),
  ];
}
