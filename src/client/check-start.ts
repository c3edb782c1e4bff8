/** On the start page of the school transport checker: a day of travel picks the rules. */
import { readDay } from '#rules/input.ts';
import { dateInput, dateOf, group, showFaults } from './check-form.ts';
import { dayOf } from './check-state.ts';
import { make } from './make.ts';

class AppCheckStart extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-from]')];
    const today = dayOf(new Date());
    const form = make(
      'form',
      { novalidate: '' },
      group('date', 'Or enter the day of travel', 'Such as 8 10 2012.', dateInput('date')),
      make('button', { class: 'govuk-button', type: 'submit' }, 'Continue'),
    );
    const parts = today.split('-').reverse();
    for (const [index, input] of form.querySelectorAll('input').entries())
      input.value = String(Number(parts[index]));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const read = readDay(dateOf(form) ?? { day: '', month: '', year: '' }, 'day of travel', {
        earliest: links.map(({ dataset }) => dataset['from'] ?? '').sort()[0] ?? '',
        latest: `${Number(today.slice(0, 4)) + 2}-12-31`,
        latestWords: 'within the next two years',
      });
      if ('fault' in read) {
        showFaults(form, [{ at: 'date', text: read.fault }]);
        return;
      }
      const era = links.find(
        ({ dataset: { from = '', to } }) =>
          from <= read.value && (to === undefined || read.value <= to),
      );
      if (era) location.assign(`${era.pathname}#on=${read.value}`);
    });
    this.append(form);
  }
}

customElements.define('app-check-start', AppCheckStart);
