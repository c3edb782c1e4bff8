/**
 * Estimates what services cost a school: `<app-estimate data-title data-price>` on the page of a service, or made by the
 * shortlist with `show()`. Nothing that is typed leaves the browser or is kept.
 */
import { estimateService, type Line, type Prices, type School } from '#rules/prices/estimate.ts';
import { readDay } from '#rules/input.ts';
import { dateInput, dateOf, group, radios, showFaults, valueOf } from './check-form.ts';
import { dayWords } from './check-state.ts';
import { lineWords, readPupils, schoolWords, totalWords } from './estimate-words.ts';
import { make } from './make.ts';

/** A service with its prices, as the page or the shortlist’s file gives it. */
export interface PricedService {
  title: string;
  price: Prices;
}

type SchoolType = School['schoolType'];

const schoolTypes: Record<SchoolType, string> = {
  maintained: 'Maintained school',
  academy: 'Academy',
  independent: 'Independent school',
  'out-of-county': 'School outside the county',
};

const [pupils, kind, day] = ['estimate-pupils', 'estimate-kind', 'estimate-day'];

/** A text field of a form with its label above. */
function numberField(): HTMLElement {
  const input = make('input', {
    class: 'govuk-input govuk-input--width-5',
    type: 'text',
    id: pupils,
    name: pupils,
    inputmode: 'numeric',
    autocomplete: 'off',
  });
  return make(
    'div',
    { class: 'govuk-form-group', 'data-group': pupils },
    make('label', { class: 'govuk-label govuk-label--s', for: pupils }, 'Pupils on roll'),
    make('div', { class: 'govuk-input__wrapper' }, input),
  );
}

/** Takes away the faults that `showFaults` shows. */
function clearFaults(form: HTMLFormElement): void {
  for (const old of document.querySelectorAll('.govuk-error-summary, .govuk-error-message'))
    old.remove();
  for (const old of form.querySelectorAll('.govuk-form-group--error')) {
    old.classList.remove('govuk-form-group--error');
    for (const field of old.querySelectorAll('[aria-describedby$="-error"]')) {
      const about = field.getAttribute('aria-describedby')?.replace(/ ?\S+-error$/, '') ?? '';
      if (about) field.setAttribute('aria-describedby', about);
      else field.removeAttribute('aria-describedby');
    }
  }
  document.title = document.title.replace(/^Error: /, '');
}

export class AppEstimate extends HTMLElement {
  #services: PricedService[] = [];
  /** Packages that the reader does not want, by service and name. */
  #unwanted = new Set<string>();
  #choices = make('div', {});
  #result = make('div', { class: 'app-estimate__result', tabindex: '-1' });
  #form = make(
    'form',
    { novalidate: '', class: 'app-no-print' },
    numberField(),
    group(
      kind,
      'Kind of school',
      undefined,
      radios(
        kind,
        Object.entries(schoolTypes).map(([value, label]) => ({ value, label })),
      ),
    ),
    group(day, 'First day of the service', 'Such as 1 9 2026.', dateInput(day)),
    this.#choices,
    make('button', { class: 'govuk-button', type: 'submit' }, 'Estimate the cost'),
  );
  #built = false;

  connectedCallback(): void {
    if (this.#built) return;
    this.#built = true;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#answer();
    });
    const { title = '', price } = this.dataset;
    this.append(
      make(price ? 'h3' : 'h2', { class: 'govuk-heading-s app-no-print' }, 'Estimate the cost'),
      this.#form,
      this.#result,
    );
    if (price) this.show([{ title, price: JSON.parse(price) as Prices }]);
  }

  /** Sets the services to estimate. What was typed or unticked before stays; a result of other services does not. */
  show(services: PricedService[]): void {
    this.#services = services;
    this.#result.replaceChildren();
    const boxes = services.flatMap(({ title, price }, at) =>
      [...new Set(price.packages.map(({ name }) => name))].map((name, number) =>
        this.#box(`estimate-${at}-${number}`, title, name),
      ),
    );
    // With one package there is nothing to choose.
    this.#choices.replaceChildren(
      ...(boxes.length > 1
        ? [
            group(
              'estimate-packages',
              'Packages',
              'Untick those that the school would not buy.',
              make('div', { class: 'govuk-checkboxes govuk-checkboxes--small' }, ...boxes),
            ),
          ]
        : []),
    );
  }

  #box(id: string, service: string, name: string): HTMLElement {
    const key = `${service} ${name}`;
    const input = make('input', { class: 'govuk-checkboxes__input', type: 'checkbox', id });
    input.checked = !this.#unwanted.has(key);
    input.addEventListener('change', () => {
      if (input.checked) this.#unwanted.delete(key);
      else this.#unwanted.add(key);
    });
    return make(
      'div',
      { class: 'govuk-checkboxes__item' },
      input,
      make(
        'label',
        { class: 'govuk-checkboxes__label', for: id },
        this.#services.length > 1 ? `${service}: ${name}` : name,
      ),
    );
  }

  /** What was entered, or nothing after showing what is wrong with it. */
  #school(): School | undefined {
    const packages = this.#services.flatMap(({ price }) => price.packages);
    const latest =
      packages
        .map(({ validUntil }) => validUntil)
        .sort()
        .at(-1) ?? '2200-12-31';
    const size = readPupils(valueOf(this.#form, pupils) ?? '');
    const schoolType = valueOf(this.#form, kind) as SchoolType | undefined;
    const joins = readDay(
      dateOf(this.#form) ?? { day: '', month: '', year: '' },
      'first day of the service',
      {
        earliest: packages.map(({ validFrom }) => validFrom).sort()[0] ?? '1900-01-01',
        latest,
        latestWords: `on or before ${dayWords(latest)}, the last day of these prices`,
      },
    );
    clearFaults(this.#form);
    if ('value' in size && schoolType && 'value' in joins)
      return { pupils: size.value, schoolType, joins: joins.value };
    this.#result.replaceChildren();
    showFaults(this.#form, [
      ...('fault' in size ? [{ at: pupils, text: size.fault }] : []),
      ...(schoolType ? [] : [{ at: kind, text: 'Select the kind of school' }]),
      ...('fault' in joins ? [{ at: day, text: joins.fault }] : []),
    ]);
    return undefined;
  }

  #answer(): void {
    const school = this.#school();
    if (!school) return;
    const answers = this.#services.map(({ title, price }) => ({
      title,
      lines: estimateService(price, school).filter(
        ({ package: { name } }) => !this.#unwanted.has(`${title} ${name}`),
      ),
    }));
    const all = answers.flatMap(({ lines }) => lines);
    this.#result.replaceChildren(
      make('p', { class: 'govuk-heading-s' }, totalWords(all, 'Estimate')),
      make('p', {}, `For ${schoolWords(school, schoolTypes[school.schoolType])}.`),
      ...answers
        .filter(({ lines }) => lines.length > 0)
        .flatMap(({ title, lines }) => [
          ...(answers.length > 1
            ? [make('p', {}, make('strong', {}, totalWords(lines, title)))]
            : []),
          linesOf(lines, school),
        ]),
      make('p', {}, 'This is an estimate from the published prices, not an offer.'),
    );
    this.#result.focus();
  }
}

function linesOf(lines: readonly Line[], school: School): HTMLElement {
  const items = lines.map((line) => {
    const { price, how } = lineWords(line, school);
    return make(
      'li',
      {},
      make('strong', {}, `${line.package.name}: ${price}.`),
      ` ${how.join(' ')}`,
    );
  });
  return make('ul', {}, ...items);
}

customElements.define('app-estimate', AppEstimate);
