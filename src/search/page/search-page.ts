import { filterFieldsets } from './filter-boxes.ts';
import { loadPagefind, type PagefindSearch, toPagefindFilters } from './pagefind.ts';
import { resultItem } from './result-item.ts';
import { filterNames, isEmpty, readState, type SearchState, writeState } from './state.ts';

const pageSize = 10;

/**
 * The search page. The words and filters stand in the address, so that back and sharing work. Results are built from text
 * alone; the lists below stay for people who find nothing.
 */
class AppSearch extends HTMLElement {
  #state: SearchState = readState(location.search);
  /** Counts the searches, so that a slow one never overwrites a newer one. */
  #turn = 0;
  /** The page’s own title, which the words of a search stand before. */
  #title = document.title;

  get #input() {
    return this.querySelector<HTMLInputElement>('input[name="q"]');
  }

  connectedCallback(): void {
    this.querySelector('[data-no-script]')?.remove();
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#state, query: this.#input?.value.trim() ?? '' });
    });
    this.#part('filters').addEventListener('change', () =>
      this.#go({ ...this.#state, filters: this.#chosen() }),
    );
    addEventListener('popstate', () => void this.#show(readState(location.search)));
    void this.#show(this.#state);
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`.app-search__${name}`);
    if (!part) throw new Error(`The search page has no .app-search__${name}.`);
    return part;
  }

  #chosen(): SearchState['filters'] {
    const filters: SearchState['filters'] = {};
    for (const name of filterNames) {
      const boxes = this.querySelectorAll<HTMLInputElement>(
        `input[type="checkbox"][name="${name}"]:checked`,
      );
      if (boxes.length > 0) filters[name] = [...boxes].map(({ value }) => value);
    }
    return filters;
  }

  #go(state: SearchState): void {
    history.pushState(null, '', location.pathname + writeState(state));
    void this.#show(state);
  }

  async #show(state: SearchState): Promise<void> {
    this.#state = state;
    const turn = (this.#turn += 1);
    if (this.#input) this.#input.value = state.query;
    document.title = [state.query, this.#title].filter(Boolean).join(' – ');
    if (isEmpty(state)) {
      this.#fill('', [], []);
      return;
    }
    try {
      const pagefind = await loadPagefind();
      const query = state.query === '' ? null : state.query;
      const [found, unfiltered] = await Promise.all([
        pagefind.search(query, { filters: toPagefindFilters(state.filters) }),
        pagefind.search(query),
      ]);
      const items = await this.#items(found, 0);
      if (turn !== this.#turn) return;
      this.#fill(
        this.#words(found.results.length),
        items,
        filterFieldsets(unfiltered.filters, state),
      );
      this.#offerMore(found, turn);
    } catch {
      if (turn !== this.#turn) return;
      this.#fill(
        'Search cannot be loaded at the moment. Use the lists below, or try again later.',
        [],
        [],
      );
    }
  }

  #words(count: number): string {
    const { query, filters } = this.#state;
    const chosen = Object.values(filters).flat().join(', ');
    const about = (query && ` for “${query}”`) + (chosen && `, filtered by ${chosen}`);
    if (count === 0)
      return `No results${about}. Check the spelling, use fewer words${chosen && ' or filters'}, or look through the lists below.`;
    return `${count} ${count === 1 ? 'result' : 'results'}${about}`;
  }

  async #items({ results }: PagefindSearch, from: number): Promise<HTMLElement[]> {
    const shown = await Promise.all(
      results.slice(from, from + pageSize).map((result) => result.data()),
    );
    return shown.map(resultItem);
  }

  #fill(words: string, items: HTMLElement[], filters: HTMLElement[]): void {
    const focused =
      document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
    this.#part('results').replaceChildren(...items);
    this.#part('filters').replaceChildren(...filters);
    this.#part('fallback').hidden = items.length > 0;
    this.#part('body').hidden = items.length === 0 && filters.length === 0;
    this.#part('status').textContent = words;
    this.querySelector('.app-search__more')?.remove();
    // New boxes took the place of the one just pressed: keep a keyboard user where they were, or near.
    if (focused.startsWith('filter-')) {
      const near = this.#part('filters').querySelector('input') ?? this.#input;
      (document.getElementById(focused) ?? near)?.focus();
    }
  }

  #offerMore(found: PagefindSearch, turn: number): void {
    const shown = this.#part('results').children.length;
    if (shown >= found.results.length) return;
    const more = document.createElement('button');
    more.type = 'button';
    more.className = 'app-button-link app-search__more';
    more.textContent = `Show more results (${found.results.length - shown} left)`;
    more.addEventListener('click', () => {
      void this.#items(found, shown).then((items) => {
        if (turn !== this.#turn) return;
        this.#part('results').append(...items);
        more.remove();
        items[0]?.querySelector('a')?.focus();
        this.#offerMore(found, turn);
      });
    });
    this.#part('results').after(more);
  }
}

customElements.define('app-search', AppSearch);
