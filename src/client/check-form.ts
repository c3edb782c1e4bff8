/** Parts of GOV.UK forms, made without HTML text. */

import { make } from './make.ts';

export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
}

/** Radios. The first has the id `name`, so that an error can lead to it. */
export function radios(name: string, choices: readonly Choice[]): HTMLElement {
  const items = choices.map(({ value, label, hint }, index) => {
    const id = index === 0 ? name : `${name}-${value}`;
    const input = make('input', { class: 'govuk-radios__input', type: 'radio', id, name, value });
    const item = make(
      'div',
      { class: 'govuk-radios__item' },
      input,
      make('label', { class: 'govuk-radios__label', for: id }, label),
    );
    if (hint) {
      input.setAttribute('aria-describedby', `${id}-hint`);
      item.append(make('div', { class: 'govuk-hint govuk-radios__hint', id: `${id}-hint` }, hint));
    }
    return item;
  });
  return make('div', { class: 'govuk-radios' }, ...items);
}

const dateParts = ['day', 'month', 'year'] as const;

/** Day, month and year. The day has the id `name`. Browsers are asked to remember none of it. */
export function dateInput(name: string): HTMLElement {
  const parts = dateParts.map((part, index) => {
    const id = index === 0 ? name : `${name}-${part}`;
    return make(
      'div',
      {},
      make(
        'label',
        { class: 'govuk-label', for: id },
        part.charAt(0).toUpperCase() + part.slice(1),
      ),
      make('input', {
        class: 'govuk-input',
        type: 'text',
        id,
        name: part,
        inputmode: 'numeric',
        autocomplete: 'off',
      }),
    );
  });
  return make('div', { class: 'govuk-date-input' }, ...parts);
}

/** A group of a form. `name` is the id that an error leads to. */
export function group(
  name: string,
  legend: string | undefined,
  hint: string | undefined,
  ...children: Node[]
): HTMLElement {
  const fieldset = make('fieldset', { class: 'govuk-fieldset' });
  if (legend) fieldset.append(make('legend', { class: 'govuk-fieldset__legend' }, legend));
  if (hint) {
    fieldset.setAttribute('aria-describedby', `${name}-about`);
    fieldset.append(make('div', { class: 'govuk-hint', id: `${name}-about` }, hint));
  }
  fieldset.append(...children);
  return make('div', { class: 'govuk-form-group', 'data-group': name }, fieldset);
}

/** Text of a field of a form, or of the radio that is chosen. */
export function valueOf(form: HTMLFormElement, name: string): string | undefined {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : undefined;
}

export function dateOf(
  form: HTMLFormElement,
): { day: string; month: string; year: string } | undefined {
  const [day, month, year] = dateParts.map((part) => valueOf(form, part));
  return day === undefined || month === undefined || year === undefined
    ? undefined
    : { day, month, year };
}

const title = document.title;

/** Shows faults on top of the page and beside their fields, and moves the focus to them. Nothing typed is touched. */
export function showFaults(
  form: HTMLFormElement,
  faults: readonly { at: string; text: string }[],
): void {
  const main = document.querySelector('main');
  for (const old of main?.querySelectorAll('.govuk-error-summary, .govuk-error-message') ?? [])
    old.remove();
  for (const old of form.querySelectorAll('.govuk-form-group--error'))
    old.classList.remove('govuk-form-group--error');
  const list = make('ul', {});
  for (const { at, text } of faults) {
    const place = form.querySelector<HTMLElement>(`[data-group="${at}"]`);
    const fieldset = place?.querySelector<HTMLElement>('fieldset, input');
    const message = make(
      'p',
      { class: 'govuk-error-message', id: `${at}-error` },
      make('span', { class: 'govuk-visually-hidden' }, 'Error: '),
      text,
    );
    const about = place?.querySelector('.govuk-hint[id$="-about"]');
    fieldset?.setAttribute('aria-describedby', [about?.id, message.id].filter(Boolean).join(' '));
    (
      place?.querySelector('.govuk-radios, .govuk-date-input, .govuk-input__wrapper') ?? null
    )?.before(message);
    place?.classList.add('govuk-form-group--error');
    place?.closest('details')?.setAttribute('open', '');
    const link = make('a', { href: `#${at}` }, text);
    link.addEventListener('click', (event) => {
      // The fragment holds what is kept; following the link would lose it.
      event.preventDefault();
      document.getElementById(at)?.focus();
    });
    list.append(make('li', {}, link));
  }
  const summary = make(
    'div',
    { class: 'govuk-error-summary', tabindex: '-1' },
    make(
      'div',
      { role: 'alert' },
      make('h2', { class: 'govuk-heading-m' }, 'There is a problem'),
      list,
    ),
  );
  main?.prepend(summary);
  document.title = `Error: ${title}`;
  summary.focus();
}
