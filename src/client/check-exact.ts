/** The fields for exact miles and days, and how they are read. Loaded only where a question takes them. */
import { type Choice, dateInput, dateOf, group, radios, valueOf } from './check-form.ts';
import { type Asked, readTyped } from './check-typed.ts';

export { nearWords } from './check-typed.ts';
import { make } from './make.ts';

const phases: Choice[] = [
  { value: 'primary', label: 'Primary school' },
  { value: 'secondary', label: 'Secondary school, up to Year 11' },
  { value: 'sixth-form', label: 'Sixth form or college, after Year 11' },
];

/** Reads what was typed in the fields; nothing when nothing was. */
export const readFields = (form: HTMLFormElement, asked: Asked) =>
  readTyped(
    { miles: valueOf(form, 'miles'), date: dateOf(form), phase: valueOf(form, 'phase') },
    asked,
  );

/** The fields for what may be typed. An age needs a day of travel. */
export function exactFields({ exact, on }: Asked): HTMLElement[] {
  if (exact === 'miles') {
    const input = make('input', {
      class: 'govuk-input', type: 'text', id: 'miles', name: 'miles', inputmode: 'decimal', autocomplete: 'off', 'aria-describedby': 'miles-about',
    }); // prettier-ignore
    return [
      make(
        'div',
        { class: 'govuk-form-group', 'data-group': 'miles' },
        make(
          'label',
          { class: 'govuk-label govuk-label--s', for: 'miles' },
          'Or enter the exact distance, if you know it',
        ),
        make(
          'div',
          { class: 'govuk-hint', id: 'miles-about' },
          'Such as 2.35. It is used instead of the choice above.',
        ),
        make(
          'div',
          { class: 'govuk-input__wrapper' },
          input,
          make('div', { class: 'govuk-input__suffix', 'aria-hidden': 'true' }, 'miles'),
        ),
      ),
    ];
  }
  if (exact === 'birth-date' && on !== undefined) {
    return [
      more(
        'Work it out from the date of birth',
        group(
          'date',
          'Date of birth',
          'Such as 27 3 2017. It is used instead of the choice above, and never stored or sent.',
          dateInput('date'),
        ),
        group('phase', 'Kind of school', undefined, radios('phase', phases)),
      ),
    ];
  }
  if (exact === 'start-date') {
    return [
      more(
        'Enter the date instead',
        group(
          'date',
          'Date of starting at this school',
          'Such as 5 9 2011. It is used instead of the choice above.',
          dateInput('date'),
        ),
      ),
    ];
  }
  return [];
}

function more(summary: string, ...children: Node[]): HTMLElement {
  return make(
    'details',
    { class: 'govuk-details' },
    make(
      'summary',
      { class: 'govuk-details__summary' },
      make('span', { class: 'govuk-details__summary-text' }, summary),
    ),
    make('div', { class: 'govuk-details__text' }, ...children),
  );
}
