/** The table of a shortlist, in the look of the comparison. */
import { button, make } from './make.ts';
import { columns, type Row } from './shortlist-state.ts';

/** One service a row, each with a button that calls `remove`. */
export function listTable(rows: readonly Row[], remove: (id: string) => void): HTMLElement {
  const body = rows.map((row) => {
    const take = button('Remove', () => remove(row.id));
    take.classList.add('app-no-print');
    take.append(make('span', { class: 'govuk-visually-hidden' }, ` ${row.title}`));
    return make(
      'tr',
      {},
      make(
        'th',
        { scope: 'row' },
        make('a', { href: row.href }, row.title),
        ' ',
        make('span', { class: 'app-note' }, row.asAt),
        ' ',
        take,
      ),
      ...columns.map(([label, wordsOf]) => make('td', { 'data-label': label }, wordsOf(row))),
    );
  });
  return make(
    'div',
    { class: 'app-cards app-cards--wide' },
    make(
      'table',
      {},
      make('caption', { class: 'govuk-visually-hidden' }, 'Services on this list'),
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          ...['Service', ...columns.map(([label]) => label)].map((label) =>
            make('th', { scope: 'col' }, label),
          ),
        ),
      ),
      make('tbody', {}, ...body),
    ),
  );
}
