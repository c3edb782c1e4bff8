import { filterCounts, filterNames, type Filters } from '../query/filters.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { type Found, type Result, search } from '../query/search.ts';
import { nearest } from '../query/suggest.ts';
import { filterFieldsets } from './filter-boxes.ts';
import { loadSearch, loadText, loadWhole } from './load.ts';
import { make } from './make.ts';
import { countWords, nearestList, noteLines } from './notes.ts';
import { resultItem, showsWhy } from './result-item.ts';
import { isEmpty, readState, type SearchState, writeState } from './state.ts';
import { Suggestions } from './suggestions.ts';

const pageSize = 10;

/** Only for so many of the results a text is fetched to show why they were found: each costs a reader bytes. */
const mostTexts = 5;

/**
 * The search page. Words, filters and order stand in the address, so that back and sharing work. Nothing is loaded before the reader
 * touches the field or comes with a query. Results are built from text alone; the lists below stay for people who find nothing.
 */
class AppSearch extends HTMLElement {
  #state: SearchState = readState(location.search);
  /** Counts the searches, so that a slow one never overwrites a newer one. */
  #turn = 0;
  /** The page’s own title, which the words of a search stand before. */
  #title = document.title;
  #suggestions: Suggestions | undefined;

  connectedCallback(): void {
    this.querySelector('[data-no-script]')?.remove();
    this.#suggestions = new Suggestions(
      this.#input,
      this.#part('suggestions'),
      this.#part('suggested'),
    );
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#suggestions?.close();
      this.#go({ ...this.#state, query: this.#input.value.trim(), asTyped: false });
    });
    this.#part('filters').addEventListener('change', () =>
      this.#go({ ...this.#state, filters: this.#chosen() }),
    );
    this.#order.addEventListener('change', () =>
      this.#go({ ...this.#state, sort: this.#order.value === 'date' ? 'date' : 'relevance' }),
    );
    this.#part('notes').addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#go(readState(new URL(link.href).search));
    });
    addEventListener('popstate', () => void this.#show(readState(location.search)));
    // Loaded because the field was touched: there is nothing to show yet, and what was typed meanwhile stays.
    if (!isEmpty(this.#state)) void this.#show(this.#state);
  }

  #find<Kind extends HTMLElement>(selector: string): Kind {
    const part = this.querySelector<Kind>(selector);
    if (!part) throw new Error(`The search page has no ${selector}.`);
    return part;
  }

  #part = (name: string): HTMLElement => this.#find(`.app-search__${name}`);

  get #input() {
    return this.#find<HTMLInputElement>('input[name="q"]');
  }

  get #order() {
    return this.#find<HTMLSelectElement>('select[name="sort"]');
  }

  #chosen(): Filters {
    const filters: Filters = {};
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
    this.#input.value = state.query;
    this.#order.value = state.sort;
    document.title = [state.query, this.#title].filter(Boolean).join(' – ');
    if (isEmpty(state)) {
      this.#fill({ words: '' });
      return;
    }
    this.setAttribute('aria-busy', 'true');
    this.dataset['state'] = 'busy';
    try {
      const { engine, lexicon } = await loadSearch();
      const found = await search(state.query, engine, lexicon, state);
      const items = await this.#items(found, 0);
      if (turn !== this.#turn) return;
      this.#fill({
        words: countWords(found.results.length, state, found.interpretation.shown),
        notes: noteLines(found, state),
        items,
        filters: filterFieldsets(filterCounts(found.all, state.filters), state.filters),
        nearest: this.#nearest(found, lexicon),
      });
      this.#offerMore(found, turn);
      void loadWhole().catch(() => undefined);
    } catch {
      if (turn !== this.#turn) return;
      this.#fill({
        words: 'Search cannot be loaded at the moment. Use the lists below, or try again later.',
      });
    }
  }

  #nearest({ results }: Found, lexicon: Lexicon): HTMLElement[] {
    if (results.length > 0) return [];
    const pages = nearest(this.#state.query, lexicon);
    return pages.length > 0 ? [nearestList(pages)] : [];
  }

  async #items({ results, marked }: Found, from: number): Promise<HTMLElement[]> {
    return Promise.all(
      results.slice(from, from + pageSize).map(async (result: Result, at) => {
        const { page } = result;
        const wanted = at < mostTexts && !showsWhy(page, marked);
        const text = wanted ? ((await loadText(page.id)) ?? []) : [];
        return resultItem(result, text, marked);
      }),
    );
  }

  #fill({
    words,
    notes = [],
    items = [],
    filters = [],
    nearest: near = [],
  }: {
    words: string;
    notes?: HTMLElement[];
    items?: HTMLElement[];
    filters?: HTMLElement[];
    nearest?: HTMLElement[];
  }): void {
    const focused =
      document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
    this.#part('notes').replaceChildren(...notes);
    this.#part('results').replaceChildren(...items);
    this.#part('filters').replaceChildren(...filters);
    this.#part('nearest').replaceChildren(...near);
    this.#part('fallback').hidden = items.length > 0;
    this.#part('body').hidden = items.length === 0 && filters.length === 0;
    this.#part('order').hidden = items.length < 2;
    this.#part('status').textContent = words;
    this.querySelector('.app-search__more')?.remove();
    this.removeAttribute('aria-busy');
    this.dataset['state'] = 'ready';
    // New boxes took the place of the one just pressed: keep a keyboard user where they were, or near.
    if (focused.startsWith('filter-')) {
      const close = this.#part('filters').querySelector('input') ?? this.#input;
      (document.getElementById(focused) ?? close).focus();
    }
  }

  #offerMore(found: Found, turn: number): void {
    const shown = this.#part('results').children.length;
    if (shown >= found.results.length) return;
    const more = make(
      'button',
      'app-button-link app-search__more',
      `Show more results (${found.results.length - shown} left)`,
    );
    more.type = 'button';
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
