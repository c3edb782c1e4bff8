import { filterNames, type FilterName, type Filters } from '../query/filters.ts';
import { make } from './make.ts';

const legends: Record<FilterName, string> = {
  kind: 'Kind',
  topic: 'Topic',
  audience: 'For',
  class: 'Class of service',
  year: 'Year',
  authority: 'Authority',
};

function box(name: string, value: string, checked: boolean, count: number): HTMLElement {
  const input = make('input', 'govuk-checkboxes__input');
  input.type = 'checkbox';
  input.id = `filter-${name}-${value.toLowerCase().replace(/\W+/g, '-')}`;
  input.name = name;
  input.value = value;
  input.checked = checked;
  const label = make(
    'label',
    'govuk-checkboxes__label',
    `${value} `,
    make('span', 'app-facet__count', `(${count})`),
  );
  label.htmlFor = input.id;
  return make('div', 'govuk-checkboxes__item', input, label);
}

/** Fieldsets of checkboxes for the values that find something, with how many results each would show. */
export function filterFieldsets(
  counts: Record<FilterName, ReadonlyMap<string, number>>,
  filters: Filters,
): HTMLElement[] {
  return filterNames.flatMap((name) => {
    const chosen = filters[name] ?? [];
    // What is chosen stays, though it finds nothing, so that it can be taken back.
    const values = [...new Set([...counts[name].keys(), ...chosen])].sort((a, b) =>
      name === 'year' ? b.localeCompare(a) : a.localeCompare(b),
    );
    if (values.length < 2 && chosen.length === 0) return [];
    const boxes = values.map((value) =>
      box(name, value, chosen.includes(value), counts[name].get(value) ?? 0),
    );
    return [
      make(
        'fieldset',
        'app-facet',
        make('legend', 'app-facet__title', legends[name]),
        make('div', 'govuk-checkboxes govuk-checkboxes--small', ...boxes),
      ),
    ];
  });
}
