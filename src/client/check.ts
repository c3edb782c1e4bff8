/**
 * Makes the school transport checker quicker: links become radios, exact figures may be typed, and a changed answer keeps all
 * others. Nothing is stored or sent, and a date of birth is forgotten as soon as its age is known.
 */
import type { Limits } from '#rules/bands.ts';
import { group, radios, showFaults, valueOf } from './check-form.ts';
import {
  afterChange,
  type Answer,
  dayOf,
  dayWords,
  type Kept,
  parseKept,
  serialiseKept,
  withFigure,
} from './check-state.ts';
import { make } from './make.ts';

class AppCheck extends HTMLElement {
  #kept: Kept = { keep: [] };
  #answers: Answer[] = [];

  connectedCallback(): void {
    const { on, ...rest } = parseKept(location.hash);
    this.#kept = { ...rest, ...(on && this.#isInEra(on) && { on }) };
    this.#answers = [...this.querySelectorAll<HTMLElement>('[data-field][data-band]')].map(
      ({ dataset }) => ({
        field: dataset['field'] ?? '',
        band: dataset['band'] ?? '',
      }),
    );
    this.#showDay();
    this.#carry();
    void this.#warn();
    void this.#ask();
  }

  get #root(): string {
    return this.dataset['root'] ?? '';
  }

  get #era(): { from: string; to?: string } {
    const { from = '', to } = this.dataset;
    return { from, ...(to && { to }) };
  }

  #isInEra(day: string): boolean {
    const { from, to } = this.#era;
    return from <= day && (to === undefined || day <= to);
  }

  /** Day of travel: the one that was given, else today where the rules of today apply. */
  #travel(): string | undefined {
    const today = dayOf(new Date());
    return (
      this.#kept.on ?? (this.#era.to === undefined && this.#isInEra(today) ? today : undefined)
    );
  }

  #showDay(): void {
    const { on } = this.#kept;
    if (on) this.querySelector('[data-period]')?.append(` Your day of travel is ${dayWords(on)}.`);
  }

  /** Takes what is kept along every link of these answers; a changed answer takes the others along, too. */
  #carry(): void {
    // The attribute, not `link.hash`: that would make the address absolute, and paper shows absolute ones.
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      if (!link.pathname.startsWith(this.#root)) continue;
      const changed =
        link.dataset['change'] ?? link.closest<HTMLElement>('[data-near]')?.dataset['near'];
      if (changed === undefined) {
        link.setAttribute('href', link.pathname + serialiseKept(this.#kept));
        continue;
      }
      const kept = afterChange(this.#kept, this.#answers, changed, link.pathname);
      link.setAttribute('href', link.pathname + serialiseKept(kept));
      // Answers that waited already may be wanted now; only the engine can say.
      const { band } = link.dataset;
      if (this.#kept.keep.length === 0 || !band) continue;
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        const given = this.#answers.map((answer) =>
          answer.field === changed ? { field: changed, band } : answer,
        );
        void this.#go(given, withFigure(this.#kept, changed), link.href);
      });
    }
  }

  /** On a result: how near the exact figures are to the limits. */
  async #warn(): Promise<void> {
    const block = this.querySelector('.app-near');
    const { walk, road } = this.#kept;
    if (!block || (walk === undefined && road === undefined)) return;
    const { nearWords } = await import('./check-exact.ts');
    for (const item of block.querySelectorAll<HTMLElement>('[data-near]')) {
      const { near = '', limit, words = '' } = item.dataset;
      const figure = near === 'road' ? road : walk;
      const link = item.querySelector('a');
      if (figure === undefined || !link) continue;
      const text = nearWords(near, figure, Number(limit), words);
      if (text === undefined) {
        item.remove();
        continue;
      }
      item.replaceChildren(text, link, '”.');
      block.classList.add('app-near--now');
    }
    if (!block.querySelector('li')) block.remove();
    if (!block.matches('.app-near--now')) return;
    block.querySelector('h2')?.replaceChildren('You are close to a limit');
    this.querySelector('.app-outcome')?.after(block);
  }

  /** Puts a form in the place of the links. */
  async #ask(): Promise<void> {
    const list = this.querySelector('.app-choices');
    const links = new Map(
      [...this.querySelectorAll<HTMLAnchorElement>('a[data-option]')].map((link) => [
        link.dataset['option'] ?? '',
        link,
      ]),
    );
    if (!list || links.size === 0) return;
    const { field = '', exact = '', limits = '{}' } = this.dataset;
    // Without the fields for exact figures, the choices still do.
    const typing =
      exact === '' ? undefined : await import('./check-exact.ts').catch(() => undefined);
    const on = this.#travel();
    const asked = {
      field,
      exact,
      limits: JSON.parse(limits) as Limits,
      on,
      latest: on ?? this.#era.to ?? dayOf(new Date()),
    };
    const choices = [...links].map(([value, link]) => ({
      value,
      label: link.textContent.trim(),
      hint: link.parentElement?.querySelector('.app-choices__hint')?.textContent,
    }));
    const choice = group('choice', undefined, undefined, radios('choice', choices));
    choice.querySelector('fieldset')?.setAttribute('aria-labelledby', 'question');
    this.querySelector('h1')?.setAttribute('id', 'question');
    const form = make('form', { novalidate: '' }, choice, ...(typing?.exactFields(asked) ?? []));
    form.append(make('button', { class: 'govuk-button', type: 'submit' }, 'Continue'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const chosen = valueOf(form, 'choice');
      const read =
        typing?.readFields(form, asked) ?? (chosen === undefined ? undefined : { band: chosen });
      if (!read || 'faults' in read) {
        showFaults(form, read?.faults ?? [{ at: 'choice', text: 'Select an answer' }]);
        return;
      }
      const given = [...this.#answers, { field, band: read.band }];
      void this.#go(
        given,
        withFigure(this.#kept, field, 'figure' in read ? read.figure : undefined),
        links.get(read.band)?.href ?? '',
      );
    });
    list.replaceWith(form);
  }

  /** Goes to the page of the answers, past every question that has an answer waiting. */
  async #go(given: readonly Answer[], kept: Kept, plain: string): Promise<void> {
    let path = plain.replace(/#.*/, '');
    let next = kept;
    if (kept.keep.length > 0) {
      try {
        const { resume } = await import('./check-engine.ts');
        const { keep, ...found } = await resume(this.#root, this.#era, given, kept.keep);
        path = found.path;
        next = { ...kept, keep };
      } catch {
        // The link itself leads on; the waiting answers stay with it.
      }
    }
    location.assign(path + serialiseKept(next));
  }
}

customElements.define('app-check', AppCheck);
