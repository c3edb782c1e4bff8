/**
 * `<app-compare data-shortlist>` around the table of all services: a box in each row puts a service on the reader’s shortlist,
 * and a second table shows services side by side. Which those are stands in the address, so that going back and sharing work; a
 * link that somebody sends leaves the reader’s own list alone.
 */
import { besideTable } from './compare-beside.ts';
import { button, make } from './make.ts';
import { changeList } from './shortlist-change.ts';
import { keepCount } from './shortlist-count.ts';
import {
  fragmentOf,
  leftOutWords,
  namesOfFragment,
  pickKnown,
  servicesWords,
} from './shortlist-state.ts';
import { onListChange, readList } from './shortlist-store.ts';

class AppCompare extends HTMLElement {
  #rows = new Map<string, { row: HTMLTableRowElement; input: HTMLInputElement }>();
  /** Labels of the columns after the first. */
  #labels: string[] = [];
  #said = make('p', { role: 'status' });
  #show = button('Show side by side', () => this.#showBeside());
  /** The same beside the box that was ticked last: the bar is many stops of the Tab key away. */
  #near = button('', () => this.#showBeside());
  #all = button('Show all services', () => this.#showAll());
  #title = make('h2', { class: 'govuk-heading-m', id: 'app-beside' });
  /** The table of those side by side, in a region that scrolls by itself. */
  #region = make('div', {
    class: 'app-compare__beside',
    role: 'region',
    tabindex: '0',
    'aria-labelledby': 'app-beside',
  });
  #beside = make('div', {}, this.#title, this.#region);
  #whole: HTMLElement | null = null;

  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table || this.#whole) return;
    this.#whole = this.querySelector('div');
    this.#labels = [...table.querySelectorAll('thead th')]
      .slice(1)
      .map((header) => header.textContent?.trim() ?? '');
    for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-id]'))
      this.#addBox(row);
    this.append(
      this.#beside,
      make(
        'div',
        { class: 'app-compare__bar app-no-print' },
        this.#said,
        make('a', { href: this.dataset['shortlist'] ?? '', 'data-shortlist': '' }),
        this.#show,
        this.#all,
      ),
    );
    keepCount();
    onListChange(() => this.#tick());
    addEventListener('hashchange', () => {
      this.#read();
      this.#focus();
    });
    this.#tick();
    this.#read();
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
    const label = make(
      'label',
      { class: 'govuk-checkboxes__label', for: input.id },
      'Add to shortlist',
      make('span', { class: 'govuk-visually-hidden' }, ` ${title}`),
    );
    const box = make(
      'div',
      { class: 'govuk-checkboxes govuk-checkboxes--small app-no-print' },
      make('div', { class: 'govuk-checkboxes__item' }, input, label),
    );
    input.addEventListener('change', () => {
      const { listed, said, fault } = changeList(id, title, input.checked);
      input.checked = listed;
      this.#tell(said, fault !== '');
      const count = this.#own().length;
      this.#near.textContent = `Show ${count === 2 ? 'both' : `all ${count}`} side by side`;
      this.#near.hidden = count < 2;
      box.append(this.#near);
    });
    cell?.append(box);
    this.#rows.set(id, { row, input });
  }

  /** The services of the reader’s own list. */
  #own(): string[] {
    return pickKnown(readList(), (id) => this.#rows.has(id)).ids;
  }

  /** Ticks what is on the reader’s own list. */
  #tick(): void {
    const own = this.#own();
    for (const [id, { input }] of this.#rows) input.checked = own.includes(id);
  }

  /** What a tick did is seen in the box and in the number; it is only said. What needs an answer is shown, too. */
  #tell(words: string, shown: boolean): void {
    this.#said.classList.toggle('govuk-visually-hidden', !shown);
    this.#said.textContent = words;
  }

  /** Shows what the address asks for: some services side by side, or all in one table. */
  #read(): void {
    const picked = pickKnown(namesOfFragment(location.hash) ?? [], (id) => this.#rows.has(id));
    const rows = picked.ids.flatMap((id) => this.#rows.get(id)?.row ?? []);
    const beside = rows.length > 0;
    this.#beside.hidden = !beside;
    this.#all.hidden = !beside;
    this.#show.hidden = beside;
    if (this.#whole) this.#whole.hidden = beside;
    this.#title.textContent = `${servicesWords(rows.length)} side by side`;
    this.#region.replaceChildren(...(beside ? [besideTable(this.#labels, rows)] : []));
    this.#tell(leftOutWords(picked), true);
  }

  #focus(): void {
    (this.#beside.hidden ? this.#show : this.#region).focus();
  }

  #showBeside(): void {
    const own = this.#own();
    if (own.length < 2)
      this.#tell('Add at least 2 services to your shortlist to see them side by side.', true);
    else this.#go(fragmentOf(own));
  }

  #showAll(): void {
    this.#go(location.pathname);
  }

  #go(address: string): void {
    history.pushState(null, '', address);
    this.#read();
    this.#focus();
  }
}

customElements.define('app-compare', AppCompare);
