/**
 * `<app-compare data-shortlist>` around the table of all services: a box in each row picks a service, and a second table shows
 * those picked side by side. The address holds what is picked.
 */
import { button, make } from './make.ts';
import { fragmentOf, leftOutWords, namesOfFragment, pickKnown } from './shortlist-state.ts';

/** More columns would be too narrow to read. */
const mostColumns = 4;

class AppCompare extends HTMLElement {
  #rows = new Map<string, { row: HTMLTableRowElement; input: HTMLInputElement }>();
  /** Labels of the columns after the first. */
  #labels: string[] = [];
  #said = make('p', { role: 'status', class: 'app-compare__said' });
  #beside = button('Show side by side', () => this.#showBeside());
  #all = button('Show all services', () => this.#showAll());
  #link = make('a', {}, 'Make them a shortlist');
  /** The table of those picked, in a region that scrolls by itself. */
  #picked = make('div', {
    class: 'app-compare__beside',
    role: 'region',
    tabindex: '0',
    'aria-label': 'Services side by side',
  });
  #whole: HTMLElement | undefined;

  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table || this.#whole) return;
    this.#whole = [...this.children].find((child) => child.contains(table)) as HTMLElement;
    this.#labels = [...table.querySelectorAll('thead th')]
      .slice(1)
      .map((header) => header.textContent?.trim() ?? '');
    for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-id]'))
      this.#addBox(row);
    this.#picked.hidden = true;
    this.prepend(
      make(
        'div',
        { class: 'app-compare__tools app-no-print' },
        this.#beside,
        this.#all,
        this.#link,
        this.#said,
      ),
      this.#picked,
    );
    this.addEventListener('change', () => {
      history.replaceState(null, '', this.#ids().length > 0 ? this.#fragment() : location.pathname);
      this.#tell(this.#countWords());
    });
    addEventListener('hashchange', () => this.#restore());
    this.#restore();
  }

  #addBox(row: HTMLTableRowElement): void {
    const [cell, id = ''] = [row.cells[0], row.dataset['id']];
    const title = cell?.querySelector('a')?.textContent?.trim() ?? id;
    const input = make('input', {
      type: 'checkbox',
      class: 'govuk-checkboxes__input',
      id: `pick-${id}`,
      autocomplete: 'off',
    });
    const hidden = make('span', { class: 'govuk-visually-hidden' }, ` ${title}`);
    const label = make(
      'label',
      { class: 'govuk-checkboxes__label', for: input.id },
      'Pick',
      hidden,
    );
    cell?.append(
      make(
        'div',
        { class: 'govuk-checkboxes govuk-checkboxes--small app-no-print' },
        make('div', { class: 'govuk-checkboxes__item' }, input, label),
      ),
    );
    this.#rows.set(id, { row, input });
  }

  #ids(): string[] {
    return [...this.#rows].filter(([, { input }]) => input.checked).map(([id]) => id);
  }

  #fragment(): string {
    return fragmentOf(this.#ids());
  }

  #countWords(): string {
    const count = this.#ids().length;
    return count === 0 ? '' : `${count} ${count === 1 ? 'service' : 'services'} picked.`;
  }

  #tell(words: string): void {
    this.#said.textContent = words;
    this.#all.hidden = this.#picked.hidden;
    this.#link.hidden = this.#ids().length === 0;
    this.#link.href = `${this.dataset['shortlist'] ?? '/services/shortlist/'}${this.#fragment()}`;
  }

  /** Ticks what the address asks for; two to four of them are shown at once. */
  #restore(): void {
    const picked = pickKnown(namesOfFragment(location.hash) ?? [], (id) => this.#rows.has(id));
    for (const [id, { input }] of this.#rows) input.checked = picked.ids.includes(id);
    const fits = picked.ids.length > 1 && picked.ids.length <= mostColumns;
    this.#show(fits);
    this.#tell([this.#countWords(), leftOutWords(picked)].filter(Boolean).join(' '));
  }

  #showBeside(): void {
    const count = this.#ids().length;
    if (count < 2) this.#tell('Pick at least 2 services to see them side by side.');
    else if (count > mostColumns)
      this.#tell(
        `At most ${mostColumns} services fit side by side. ${count} are picked: take ${count - mostColumns} away.`,
      );
    else {
      this.#show(true);
      this.#tell(this.#countWords());
      this.#picked.focus();
    }
  }

  #showAll(): void {
    this.#show(false);
    this.#tell(this.#countWords());
    this.#beside.focus();
  }

  #show(beside: boolean): void {
    this.#picked.hidden = !beside;
    if (this.#whole) this.#whole.hidden = beside;
    this.#beside.hidden = beside;
    this.#picked.replaceChildren(...(beside ? [this.#table()] : []));
  }

  /** The picked rows, turned: a column each. */
  #table(): HTMLTableElement {
    const rows = this.#ids().flatMap((id) => this.#rows.get(id)?.row ?? []);
    const heads = rows.map((row) => {
      const head = make('th', { scope: 'col' });
      for (const part of row.cells[0]?.querySelectorAll('a, .app-note') ?? [])
        head.append(part.cloneNode(true), ' ');
      return head;
    });
    const body = this.#labels.map((label, index) =>
      make(
        'tr',
        {},
        make('th', { scope: 'row' }, label),
        ...rows.map((row) => {
          const parts = row.cells[index + 1]?.cloneNode(true).childNodes ?? [];
          return make('td', {}, ...parts);
        }),
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
}

customElements.define('app-compare', AppCompare);
