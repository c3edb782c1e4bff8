import type { PageLine } from '../data.ts';
import { suggest } from '../query/suggest.ts';
import { loadLexicon } from './load.ts';
import { make } from './make.ts';

/**
 * Suggestions below a search field, as the WAI-ARIA pattern of a combobox with a list has them: the field keeps the focus, the arrows
 * choose, Enter opens what is chosen, Escape closes. Without a choice the field searches as ever.
 */
export class Suggestions {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #status: HTMLElement;
  #pages: PageLine[] = [];
  #chosen = -1;
  /** Counts the readings of the field, so that a slow one never overwrites a newer one. */
  #turn = 0;

  /**
   * @param input the search field
   * @param place where the list goes
   * @param status where their number is told to screen readers
   */
  constructor(input: HTMLInputElement, place: HTMLElement, status: HTMLElement) {
    const list = make('ul', 'app-suggestions');
    list.id = 'app-suggestions';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Suggested pages');
    place.append(list);
    this.#input = input;
    this.#list = list;
    this.#status = status;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('focus', () => void loadLexicon().catch(() => undefined));
    input.addEventListener('input', () => void this.#read());
    // This script itself comes only when the field is touched.
    if (document.activeElement === input) void this.#read();
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('blur', () => this.close());
    // The field keeps the focus while a suggestion is pressed.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role="option"]');
      if (option) this.#open([...list.children].indexOf(option));
    });
  }

  /** Takes the suggestions away, and those that are still on their way. */
  close(): void {
    this.#turn += 1;
    this.#show([]);
  }

  async #read(): Promise<void> {
    const turn = (this.#turn += 1);
    const typed = this.#input.value;
    try {
      const lexicon = await loadLexicon();
      if (turn === this.#turn) this.#show(suggest(typed, lexicon));
    } catch {
      // Searching works without suggestions, and says so itself where it does not.
    }
  }

  #show(pages: PageLine[]): void {
    this.#pages = pages;
    this.#list.replaceChildren(
      ...pages.map(({ heading, kind }, at) => {
        const option = make(
          'li',
          'app-suggestions__option',
          make('span', '', heading),
          ' ',
          make('span', 'app-suggestions__kind', kind),
        );
        option.id = `${this.#list.id}-${at}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        return option;
      }),
    );
    this.#list.hidden = pages.length === 0;
    this.#input.setAttribute('aria-expanded', String(pages.length > 0));
    this.#choose(-1);
    const count = pages.length === 1 ? '1 page' : `${pages.length} pages`;
    this.#status.textContent = pages.length > 0 ? `${count} suggested.` : '';
  }

  #choose(at: number): void {
    this.#chosen = at;
    [...this.#list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at));
      if (index === at) option.scrollIntoView({ block: 'nearest' });
    });
    const option = this.#list.children[at];
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #press(event: KeyboardEvent): void {
    const count = this.#pages.length;
    if (count === 0) return;
    // One place more than there are pages: the field itself.
    const step = (by: number) => ((this.#chosen + 1 + by + count + 1) % (count + 1)) - 1;
    if (event.key === 'ArrowDown') this.#choose(step(1));
    else if (event.key === 'ArrowUp') this.#choose(step(-1));
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.#chosen >= 0) this.#open(this.#chosen);
    else return;
    event.preventDefault();
  }

  #open(at: number): void {
    const page = this.#pages[at];
    if (page) location.assign(page.address);
  }
}
