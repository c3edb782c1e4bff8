/** `<app-pick data-id data-title>`: a button that puts a service on the reader’s shortlist, or takes it off. */
import { make } from './make.ts';
import { changeList } from './shortlist-change.ts';
import { keepCount } from './shortlist-count.ts';
import { onListChange, readList } from './shortlist-store.ts';

/** One place on the page for what the buttons say, however many there are. */
const said = make('p', { class: 'govuk-visually-hidden', role: 'status' });

/** What the reader sees beside the button that was pressed last. */
const note = make('span', { class: 'govuk-hint' });

class AppPick extends HTMLElement {
  #words = make('span', {});
  #button = make('button', { type: 'button', class: 'app-button-link' });

  connectedCallback(): void {
    const { id, title = '' } = this.dataset;
    if (!id || this.#button.isConnected) return;
    if (!said.isConnected) document.body.append(said);
    const name = make('span', { class: 'govuk-visually-hidden' }, ` ${title}`);
    this.#button.replaceChildren(this.#words, name);
    this.#button.addEventListener('click', () => this.#press(id, title));
    this.replaceChildren(this.#button);
    this.#show(id);
    onListChange(() => this.#show(id));
  }

  #show(id: string): void {
    this.#words.textContent = readList().includes(id)
      ? 'Remove from shortlist'
      : 'Add to shortlist';
  }

  #press(id: string, title: string): void {
    const done = changeList(id, title, !readList().includes(id));
    this.#show(id);
    said.textContent = done.said;
    note.replaceChildren(done.fault || (done.listed ? 'Added. ' : 'Removed.'));
    // On the page of a service the link stands beside the button already.
    const link = document.querySelector<HTMLAnchorElement>('a[data-shortlist]');
    if (done.listed && link && !this.parentElement?.contains(link))
      note.append(' ', make('a', { href: link.href }, 'See your shortlist'));
    this.append(note);
  }
}

customElements.define('app-pick', AppPick);
keepCount();
