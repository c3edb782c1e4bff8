/**
 * `<app-shortlist data-file data-compare>`: the services that the reader added, or those of a link. A link carries its list
 * after the number sign, which no browser sends; it leaves the reader’s own list alone until they keep it.
 */
import { dayOf, dayWords } from './check-state.ts';
import type { AppEstimate, PricedService } from './estimate.ts';
import { button, make } from './make.ts';
import {
  fragmentOf,
  leftOutWords,
  namesOfFragment,
  pickKnown,
  type Row,
  servicesWords,
  shortlistCsv,
  withoutId,
} from './shortlist-state.ts';
import { keepList, notKept, onListChange, readList } from './shortlist-store.ts';
import { listTable } from './shortlist-table.ts';

type PricedRow = Row & Partial<Pick<PricedService, 'price'>>;

class AppShortlist extends HTMLElement {
  #columns: string[] = [];
  #rows = new Map<string, PricedRow>();
  #ids: string[] = [];
  /** Whether the list came with a link and is not the reader’s own. */
  #shared = false;
  #said = make('p', { role: 'status', class: 'app-shortlist__said app-no-print' });
  #notice = make('div', { class: 'app-shortlist__shared app-no-print' });
  #list = make('div', { tabindex: '-1', role: 'region', 'aria-label': 'The list' });
  #link = make('p', { class: 'app-no-print' });
  /** Loaded only where there is a price. */
  #estimate: AppEstimate | undefined;
  #beside = make('a', {}, 'Show side by side');
  #clear = button('Clear', () => this.#change([], 'The list was cleared.'));
  #tools = make(
    'p',
    { class: 'app-shortlist__tools app-no-print' },
    button('Copy link', () => void this.#copy()),
    button('Print', () => print()),
    button('Download CSV', () => this.#download()),
    this.#beside,
    this.#clear,
  );

  connectedCallback(): void {
    if (this.#said.isConnected) return;
    this.replaceChildren(this.#said);
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      const answer = await fetch(this.dataset['file'] ?? '');
      const { columns, rows } = (await answer.json()) as { columns: string[]; rows: PricedRow[] };
      this.#columns = columns;
      this.#rows = new Map(rows.map((row) => [row.id, row]));
    } catch {
      this.#said.replaceChildren(
        'The list of services could not be loaded. ',
        button('Try again', () => void this.#load().then(() => this.#list.focus())),
      );
      return;
    }
    this.append(this.#notice, this.#list, this.#tools, this.#link);
    addEventListener('hashchange', () => this.#read());
    onListChange(() => this.#read());
    this.#read();
  }

  #known(names: readonly string[]) {
    return pickKnown(names, (id) => this.#rows.has(id));
  }

  /** Takes the list from the address, or else the reader’s own. */
  #read(): void {
    const names = namesOfFragment(location.hash);
    const own = this.#known(readList());
    const picked = names ? this.#known(names) : own;
    this.#shared = picked.ids.join() !== own.ids.join();
    this.#ids = picked.ids;
    this.#say(leftOutWords(picked));
    this.#show(own.ids);
  }

  #say(words: string): void {
    this.#said.textContent = words;
  }

  /** Shows what the reader asked for and says so. The button that they pressed is gone, so the list takes the focus. */
  #go(address: string, words: string, own = readList()): void {
    const kept = own.join() === readList().join() || keepList(own);
    history.replaceState(null, '', address);
    this.#read();
    this.#say(kept ? words : `${words} ${notKept}`);
    this.#list.focus();
  }

  /** The same, with a way back to the list and the address of before. */
  #goOrUndo(address: string, words: string, own?: string[]): void {
    const [before, from] = [readList(), location.href];
    this.#go(address, words, own);
    this.#said.append(
      ' ',
      button('Undo', () => this.#go(from, 'All is as it was.', before)),
    );
  }

  /** Changes the list that is shown. A list of a link changes in the address only. */
  #change(ids: string[], words: string): void {
    const address = this.#shared && ids.length > 0 ? fragmentOf(ids) : location.pathname;
    this.#goOrUndo(address, words, this.#shared ? undefined : ids);
  }

  #remove(id: string): void {
    const at = this.#ids.indexOf(id);
    const title = this.#rows.get(id)?.title ?? '';
    this.#change(withoutId(this.#ids, id), `${title} was taken off the list.`);
    // The next button takes the focus of the one that is gone.
    const buttons = this.#list.querySelectorAll('button');
    buttons[Math.min(at, buttons.length - 1)]?.focus();
  }

  /** Makes a list the reader’s own. */
  #keep(ids: string[], words: string): void {
    this.#goOrUndo(location.pathname, words, ids);
  }

  #addToMine(): void {
    const [own, picked] = [readList(), this.#known([...readList(), ...this.#ids])];
    const added = servicesWords(picked.ids.filter((id) => !own.includes(id)).length);
    this.#keep(picked.ids, `Added to your shortlist: ${added}. ${leftOutWords(picked)}`);
  }

  #show(own: string[]): void {
    const rows = this.#picked();
    const some = rows.length > 0;
    this.#tools.hidden = !some;
    this.#clear.hidden = this.#shared;
    this.#beside.hidden = rows.length < 2;
    this.#beside.href = `${this.dataset['compare'] ?? ''}${fragmentOf(this.#ids)}`;
    this.#link.replaceChildren();
    void this.#showEstimate();
    // An empty list is nobody’s.
    const shared = this.#shared && (some || own.length > 0);
    this.#notice.hidden = !shared;
    this.#notice.replaceChildren(...(shared ? this.#sharedWords(own) : []));
    this.#showTitle(shared, some);
    this.#list.replaceChildren(
      ...(some
        ? this.#paper(rows)
        : [
            make(
              'p',
              {},
              'There is nothing on this list. Add services to it ',
              make('a', { href: '/services/' }, 'from the list of services'),
              '.',
            ),
          ]),
    );
  }

  /** On paper the list has a title of its own. */
  #showTitle(shared: boolean, onPaper: boolean): void {
    const title = shared ? 'A shared shortlist' : 'Your shortlist';
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = title;
    heading?.classList.toggle('app-no-print', onPaper);
    document.title = document.title.replace(/Your shortlist|A shared shortlist/, title);
    for (const words of document.querySelectorAll<HTMLElement>('[data-own]')) words.hidden = shared;
  }

  #paper(rows: readonly PricedRow[]): HTMLElement[] {
    const today = dayWords(dayOf(new Date()));
    const address = `${location.origin}${location.pathname}${fragmentOf(this.#ids)}`;
    return [
      make(
        'h2',
        { class: 'govuk-heading-l app-print' },
        `Shortlist of services to schools, ${today}`,
      ),
      ...listTable(this.#columns, rows, (id) => this.#remove(id)),
      make('p', { class: 'app-print' }, `This list: ${address}`),
    ];
  }

  #picked(): PricedRow[] {
    return this.#ids.flatMap((id) => this.#rows.get(id) ?? []);
  }

  /** The form for those that have a price. It keeps what was typed while the list changes. */
  async #showEstimate(): Promise<void> {
    const priced = () =>
      this.#picked().flatMap(({ title, price }) => (price ? [{ title, price }] : []));
    if (priced().length > 0 && !this.#estimate) {
      const { AppEstimate } = await import('./estimate.ts');
      if (!this.#estimate) {
        this.#estimate = new AppEstimate();
        this.append(this.#estimate);
      }
    }
    // The list may have changed while the form was loaded.
    const services = priced();
    if (!this.#estimate) return;
    this.#estimate.hidden = services.length === 0;
    this.#estimate.show(services);
  }

  #sharedWords(own: string[]): HTMLElement[] {
    const ids = this.#ids;
    const has = own.length > 0;
    const kept = 'This is your shortlist now.';
    const buttons = [
      ...(has && ids.some((id) => !own.includes(id))
        ? [button('Add to mine', () => this.#addToMine())]
        : []),
      ...(ids.length > 0
        ? [
            button(has ? 'Replace my list with this one' : 'Keep as my shortlist', () =>
              this.#keep(ids, kept),
            ),
          ]
        : []),
      ...(has ? [button('See my own list', () => this.#seeOwn(own))] : []),
    ];
    return [
      make(
        'p',
        {},
        `This list came with a link. ${
          has
            ? `Your own list, with ${servicesWords(own.length)}, stays as it is unless you change it.`
            : 'You have no list of your own yet.'
        }`,
      ),
      make('p', { class: 'app-shortlist__tools' }, ...buttons),
    ];
  }

  #seeOwn(own: string[]): void {
    // The way back leads to the shared list.
    history.pushState(null, '', location.href);
    this.#go(location.pathname, `This is your own list, with ${servicesWords(own.length)}.`);
  }

  async #copy(): Promise<void> {
    // The address of the page becomes the link, too.
    history.replaceState(null, '', fragmentOf(this.#ids));
    try {
      await navigator.clipboard.writeText(location.href);
      this.#say('The link was copied.');
    } catch {
      const field = make('input', { class: 'govuk-input', type: 'text', readonly: '', id: 'link' });
      field.value = location.href;
      this.#link.replaceChildren(
        make('label', { class: 'govuk-label', for: 'link' }, 'Copy this link'),
        field,
      );
      this.#say('The browser does not let this page copy. The link is below the list.');
      field.focus();
      field.select();
    }
  }

  #download(): void {
    const text = shortlistCsv(this.#columns, this.#picked(), location.origin);
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    make('a', { href: address, download: 'shortlist.csv' }).click();
    // The browser has begun to read it by then.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    this.#say('The file was saved.');
  }
}

customElements.define('app-shortlist', AppShortlist);
