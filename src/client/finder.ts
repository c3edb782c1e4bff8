/**
 * Makes a finder quicker: its lists of links become checkboxes that filter the list in place. The state is in the
 * address, so that back and sharing work. A list that is narrowed to one value already stays as it is.
 */
import { countText, countValues, matches, parseState, serialiseState } from './finder-filter.ts';
import type { ItemFacets, State } from './finder-filter.ts';

interface Box {
  input: HTMLInputElement;
  count: HTMLElement;
}

class AppFinder extends HTMLElement {
  #boxes = new Map<string, Map<string, Box>>();
  #items: { element: HTMLElement; facets: ItemFacets }[] = [];
  #known: Record<string, string[]> = {};
  #clear = document.createElement('button');

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
    const fieldset = document.createElement('fieldset');
    const legend = document.createElement('legend');
    const list = document.createElement('div');
    const boxes = new Map<string, Box>();
    fieldset.className = group.className;
    legend.className = 'app-facet__title';
    legend.textContent = group.querySelector('.app-facet__title')?.textContent?.trim() ?? facet;
    list.className = 'govuk-checkboxes govuk-checkboxes--small';
    for (const link of group.querySelectorAll<HTMLElement>('[data-value]')) {
      const value = link.dataset['value'] ?? '';
      const item = document.createElement('div');
      const input = document.createElement('input');
      const label = document.createElement('label');
      const count = document.createElement('span');
      item.className = 'govuk-checkboxes__item';
      input.className = 'govuk-checkboxes__input';
      input.type = 'checkbox';
      input.id = `filter-${facet}-${value}`;
      input.name = facet;
      input.value = value;
      label.className = 'govuk-checkboxes__label';
      label.htmlFor = input.id;
      count.className = 'app-facet__count';
      label.append(`${link.textContent?.trim() ?? value} `, count);
      item.append(input, label);
      list.append(item);
      boxes.set(value, { input, count });
    }
    fieldset.append(legend, list);
    group.replaceWith(fieldset);
    this.#boxes.set(facet, boxes);
    this.#known[facet] = [...boxes.keys()];
  }

  #addClear(): void {
    const clear = this.#clear;
    clear.type = 'button';
    clear.className = 'app-button-link';
    clear.textContent = 'Clear filters';
    clear.hidden = true;
    clear.addEventListener('click', () => {
      history.pushState(null, '', location.pathname);
      this.#restore();
      this.querySelector('input')?.focus();
    });
    this.querySelector('.app-finder__status')?.append(clear);
  }

  /** On a small screen the filters open when asked for. Styles hide the button where there is room for all. */
  #addToggle(): void {
    const place = this.querySelector('.app-facets__toggle');
    const groups = this.querySelector('.app-facets__groups');
    if (!place || !groups) return;
    const toggle = document.createElement('button');
    toggle.type = 'button';
    toggle.className = 'app-button-link';
    const set = (open: boolean): void => {
      toggle.setAttribute('aria-expanded', String(open));
      toggle.textContent = open ? 'Hide filters' : 'Show filters';
      groups.toggleAttribute('data-closed', !open);
    };
    toggle.addEventListener('click', () => set(toggle.getAttribute('aria-expanded') !== 'true'));
    set(false);
    place.replaceChildren(toggle);
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
  }
}

customElements.define('app-finder', AppFinder);
