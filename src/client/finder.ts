/**
 * Makes a finder quicker: its lists of links become checkboxes that filter the list in place. The state is in the
 * address, so that back and sharing work. A list that is narrowed to one value already stays as it is.
 */
import { countText, countValues, matches, parseState, serialiseState } from './finder-filter.ts';
import type { ItemFacets, State } from './finder-filter.ts';
import { button, make } from './make.ts';

interface Box {
  input: HTMLInputElement;
  count: HTMLElement;
}

class AppFinder extends HTMLElement {
  #boxes = new Map<string, Map<string, Box>>();
  #items: { element: HTMLElement; facets: ItemFacets }[] = [];
  #known: Record<string, string[]> = {};
  #clear = button('Clear filters', () => {
    history.pushState(null, '', location.pathname);
    this.#restore();
    // Where the filters are closed, they cannot take the focus.
    for (const first of [this.#toggle, this.querySelector('input')]) first?.focus();
  });
  #toggle = button('', () => this.#open(this.#toggle.getAttribute('aria-expanded') !== 'true'));
  /** At the end of the filters, where the list is out of sight: the way to it, or that there is none. */
  #end = make('p', { class: 'app-facets__end' });
  #toList = button('', () => {
    this.#open(false);
    // The number of results comes into sight, and the list takes the focus.
    this.querySelector('.app-finder__status')?.scrollIntoView();
    this.querySelector<HTMLElement>('#app-results')?.focus({ preventScroll: true });
  });

  connectedCallback(): void {
    for (const group of this.querySelectorAll<HTMLElement>('[data-facet]')) this.#enhance(group);
    const facets = Object.keys(this.#known);
    this.#items = [...this.querySelectorAll<HTMLElement>('.app-results__item')].map((element) => ({
      element,
      facets: Object.fromEntries(
        facets.map((id) => [
          id,
          (element.getAttribute(`data-${id}`) ?? '').split(' ').filter(Boolean),
        ]),
      ),
    }));
    this.#addClear();
    this.#addToggle();
    this.querySelector('[data-no-script]')?.remove();
    this.addEventListener('change', () => {
      const state = this.#chosen();
      history.pushState(null, '', location.pathname + serialiseState(state));
      this.#show(state);
    });
    addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  /** Turns one facet's list of links into a fieldset of checkboxes. */
  #enhance(group: HTMLElement): void {
    const facet = group.dataset['facet'] ?? '';
    const title = group.querySelector('.app-facet__title')?.textContent?.trim() ?? facet;
    const list = make('div', { class: 'govuk-checkboxes govuk-checkboxes--small' });
    const boxes = new Map<string, Box>();
    for (const link of group.querySelectorAll<HTMLElement>('[data-value]')) {
      const value = link.dataset['value'] ?? '';
      const input = make('input', {
        class: 'govuk-checkboxes__input',
        type: 'checkbox',
        id: `filter-${facet}-${value}`,
        name: facet,
        value,
      });
      const count = make('span', { class: 'app-facet__count' });
      const label = make(
        'label',
        { class: 'govuk-checkboxes__label', for: input.id },
        `${link.textContent?.trim() ?? value} `,
        count,
      );
      list.append(make('div', { class: 'govuk-checkboxes__item' }, input, label));
      boxes.set(value, { input, count });
    }
    const legend = make('legend', { class: 'app-facet__title' }, title);
    group.replaceWith(make('fieldset', { class: group.className }, legend, list));
    this.#boxes.set(facet, boxes);
    this.#known[facet] = [...boxes.keys()];
  }

  #addClear(): void {
    this.#clear.hidden = true;
    this.querySelector('.app-finder__status > [role="status"]')?.after(this.#clear);
  }

  /** On a small screen the filters open when asked for. Styles hide the buttons where there is room for all. */
  #addToggle(): void {
    const groups = this.querySelector('.app-facets__groups');
    if (!groups) return;
    groups.before(make('p', { class: 'app-facets__note app-facets__toggle' }, this.#toggle));
    groups.append(this.#end);
    this.#open(false);
  }

  #open(open: boolean): void {
    this.#toggle.setAttribute('aria-expanded', String(open));
    this.#toggle.textContent = open ? 'Hide filters' : 'Show filters';
    this.querySelector('.app-facets__groups')?.toggleAttribute('data-closed', !open);
  }

  #chosen(): State {
    const state: State = {};
    for (const [facet, boxes] of this.#boxes) {
      const chosen = [...boxes].filter(([, { input }]) => input.checked).map(([value]) => value);
      if (chosen.length > 0) state[facet] = chosen;
    }
    return state;
  }

  /** Sets the boxes and the list to what the address says. */
  #restore(): void {
    const state = parseState(location.search, this.#known);
    for (const [facet, boxes] of this.#boxes)
      for (const [value, { input }] of boxes)
        input.checked = state[facet]?.includes(value) ?? false;
    this.#show(state);
  }

  #show(state: State): void {
    let shown = 0;
    for (const { element, facets } of this.#items) {
      element.hidden = !matches(facets, state);
      if (!element.hidden) shown += 1;
    }
    const all = this.#items.map(({ facets }) => facets);
    for (const [facet, boxes] of this.#boxes) {
      const counts = countValues(all, state, facet);
      for (const [value, { count }] of boxes) count.textContent = `(${counts.get(value) ?? 0})`;
    }
    const whole = Object.keys(state).length === 0;
    this.#clear.hidden = whole;
    // A letter leads to an item, which may not be shown now.
    const letters = this.querySelector<HTMLElement>('[data-letters]');
    if (letters) letters.hidden = !whole;
    const status = this.querySelector('[role="status"]');
    const words = countText(
      shown,
      this.dataset['one'] ?? 'result',
      this.dataset['many'] ?? 'results',
    );
    // An unchanged text would only be announced again for nothing.
    if (status && status.textContent !== words) status.textContent = words;
    this.#toList.textContent = `Show ${words}`;
    this.#end.replaceChildren(shown > 0 ? this.#toList : words);
  }
}

customElements.define('app-finder', AppFinder);
