/**
 * `<app-shortlist data-file>`: the services that the reader picked, or those of a link. A link carries its list after the
 * number sign, which no browser sends; it leaves the reader’s own list alone until they keep it.
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
  shortlistCsv,
  withoutId,
} from './shortlist-state.ts';
import { keepList, notKept, onListChange, readList } from './shortlist-store.ts';
import { listTable } from './shortlist-table.ts';

type PricedRow = Row & Partial<Pick<PricedService, 'price'>>;

class AppShortlist extends HTMLElement {
  #rows = new Map<string, PricedRow>();
  #ids: string[] = [];
  /** Whether the list came with a link and is not the reader’s own. */
  #shared = false;
  #said = make('p', { role: 'status', class: 'app-shortlist__said app-no-print' });
  #notice = make('div', { class: 'app-shortlist__shared app-no-print' });
  #list = make('div', { tabindex: '-1' });
  #link = make('p', { class: 'app-no-print' });
  /** Loaded only where there is a price. */
  #estimate: AppEstimate | undefined;
  #tools = make(
    'p',
    { class: 'app-shortlist__tools app-no-print' },
    button('Copy link', () => void this.#copy()),
    button('Print', () => print()),
    button('Download CSV', () => this.#download()),
    button('Clear', () => this.#change([], 'The list was cleared.', this.#ids)),
  );

  connectedCallback(): void {
    if (this.#said.isConnected) return;
    this.replaceChildren(this.#said);
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      const answer = await fetch(this.dataset['file'] ?? '');
      const rows = (await answer.json()) as PricedRow[];
      this.#rows = new Map(rows.map((row) => [row.id, row]));
    } catch {
      this.#say('The list of services could not be loaded.', 'Try again', () => void this.#load());
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
    this.#show(own.ids.length);
  }

  #say(words: string, action?: string, press?: () => void): void {
    this.#said.replaceChildren(words);
    if (action && press) this.#said.append(' ', button(action, press));
  }

  /** Changes the list that is shown, and offers to undo it. A list of a link changes in the address only. */
  #change(ids: string[], words: string, before?: string[]): void {
    const kept = this.#shared || keepList(ids);
    const fragment = this.#shared && ids.length > 0 ? fragmentOf(ids) : location.pathname;
    history.replaceState(null, '', fragment);
    this.#ids = ids;
    this.#show(this.#known(readList()).ids.length);
    const said = kept ? words : `${words} ${notKept}`;
    if (before === undefined) this.#say(said);
    else this.#say(said, 'Undo', () => this.#change(before, 'The list is as it was.'));
  }

  #remove(id: string): void {
    const at = this.#ids.indexOf(id);
    const title = this.#rows.get(id)?.title ?? '';
    this.#change(withoutId(this.#ids, id), `${title} was taken off the list.`, this.#ids);
    // The button that had the focus is gone; the next one takes it.
    const buttons = this.#list.querySelectorAll('button');
    (buttons[Math.min(at, buttons.length - 1)] ?? this.#list).focus();
  }

  #keep(): void {
    const kept = keepList(this.#ids);
    history.replaceState(null, '', location.pathname);
    this.#shared = false;
    this.#show(this.#ids.length);
    this.#say(kept ? 'This is your shortlist now.' : `This is your shortlist now. ${notKept}`);
    this.#list.focus();
  }

  #show(own: number): void {
    const rows = this.#picked();
    this.#tools.hidden = rows.length === 0;
    this.#link.replaceChildren();
    void this.#showEstimate();
    // An empty list is nobody’s.
    this.#notice.hidden = !this.#shared || (rows.length === 0 && own === 0);
    this.#notice.replaceChildren(...(this.#shared ? this.#sharedWords(own, rows.length) : []));
    this.#list.replaceChildren(
      ...(rows.length > 0
        ? [
            make('p', { class: 'app-note' }, `Shortlist of ${dayWords(dayOf(new Date()))}`),
            listTable(rows, (id) => this.#remove(id)),
          ]
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

  #sharedWords(own: number, count: number): HTMLElement[] {
    const mine =
      own === 0
        ? 'You have no list of your own yet.'
        : `Your own list, with ${own} ${own === 1 ? 'service' : 'services'}, stays as it is unless you replace it.`;
    return [
      make('p', {}, `This list came with a link. ${mine}`),
      make(
        'p',
        {},
        ...(count > 0 ? [button('Keep as my shortlist', () => this.#keep())] : []),
        ' ',
        ...(own > 0 ? [make('a', { href: location.pathname }, 'See my own list')] : []),
      ),
    ];
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
    const file = new Blob([shortlistCsv(this.#picked(), location.origin)], { type: 'text/csv' });
    const address = URL.createObjectURL(file);
    make('a', { href: address, download: 'shortlist.csv' }).click();
    // The browser has begun to read it by then.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    this.#say('The file was saved.');
  }
}

customElements.define('app-shortlist', AppShortlist);
