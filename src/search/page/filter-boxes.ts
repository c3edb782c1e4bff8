import { filterNames, type SearchState } from './state.ts';

const legends: Record<(typeof filterNames)[number], string> = {
  kind: 'Kind',
  topic: 'Topic',
  year: 'Year',
  authority: 'Authority',
};

function box(name: string, value: string, checked: boolean, count: number): HTMLElement {
  const item = document.createElement('div');
  const input = document.createElement('input');
  const label = document.createElement('label');
  const number = document.createElement('span');
  item.className = 'govuk-checkboxes__item';
  input.className = 'govuk-checkboxes__input';
  input.type = 'checkbox';
  input.id = `filter-${name}-${value.toLowerCase().replace(/\W+/g, '-')}`;
  input.name = name;
  input.value = value;
  input.checked = checked;
  label.className = 'govuk-checkboxes__label';
  label.htmlFor = input.id;
  number.className = 'app-facet__count';
  number.textContent = `(${count})`;
  label.append(`${value} `, number);
  item.append(input, label);
  return item;
}

/** Fieldsets of checkboxes for the values that find something, with how many results each would show. */
export function filterFieldsets(
  counts: Record<string, Record<string, number>>,
  { filters }: SearchState,
): HTMLElement[] {
  return filterNames.flatMap((name) => {
    const chosen = filters[name] ?? [];
    const found = Object.entries(counts[name] ?? {}).filter(([, count]) => count > 0);
    // What is chosen stays, though it finds nothing, so that it can be taken back.
    const values = [...new Set([...found.map(([value]) => value), ...chosen])].sort((a, b) =>
      name === 'year' ? b.localeCompare(a) : a.localeCompare(b),
    );
    if (values.length < 2 && chosen.length === 0) return [];
    const fieldset = document.createElement('fieldset');
    const legend = document.createElement('legend');
    const list = document.createElement('div');
    fieldset.className = 'app-facet';
    legend.className = 'app-facet__title';
    legend.textContent = legends[name];
    list.className = 'govuk-checkboxes govuk-checkboxes--small';
    list.append(
      ...values.map((value) =>
        box(name, value, chosen.includes(value), counts[name]?.[value] ?? 0),
      ),
    );
    fieldset.append(legend, list);
    return [fieldset];
  });
}
