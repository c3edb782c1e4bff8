/** `<app-pick data-id data-title>`: a button that puts a service on the reader’s shortlist, or takes it off. */
import { make } from './make.ts';
import { mostServices, withId, withoutId } from './shortlist-state.ts';
import { keepList, notKept, onListChange, readList } from './shortlist-store.ts';

/** One place on the page for what the buttons say, however many there are. */
const said = make('p', { class: 'govuk-visually-hidden', role: 'status' });

class AppPick extends HTMLElement {
  #words = make('span', {});
  #note = make('span', { class: 'govuk-hint' });
  #button = make('button', { type: 'button', class: 'app-button-link' });

  connectedCallback(): void {
    const { id, title = '' } = this.dataset;
    if (!id || this.#button.isConnected) return;
    if (!said.isConnected) document.body.append(said);
    const name = make('span', { class: 'govuk-visually-hidden' }, ` ${title}`);
    this.#button.replaceChildren(this.#words, name);
    this.#button.addEventListener('click', () => this.#press(id, title));
    this.replaceChildren(this.#button, this.#note);
    this.#show(id);
    onListChange(() => this.#show(id));
  }

  #show(id: string): void {
    this.#words.textContent = readList().includes(id)
      ? 'Remove from shortlist'
      : 'Add to shortlist';
  }

  #press(id: string, title: string): void {
    const list = readList();
    const taken = list.includes(id);
    const next = taken ? withoutId(list, id) : withId(list, id);
    const full = !taken && next.length === list.length;
    const kept = full || keepList(next);
    const note = full
      ? `The shortlist is full: it holds at most ${mostServices} services.`
      : kept
        ? ''
        : notKept;
    this.#note.textContent = note;
    this.#show(id);
    const what = taken ? 'taken off your shortlist' : 'added to your shortlist';
    said.textContent = full
      ? note
      : `${title} ${what}, which now has ${next.length} ${next.length === 1 ? 'service' : 'services'}. ${note}`;
  }
}

customElements.define('app-pick', AppPick);
