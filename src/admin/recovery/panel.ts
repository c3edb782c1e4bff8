/** The panel that shows what this browser kept, and the offer beside a form that has a kept copy. */
import { fromFile } from '#outputs/cms/format.ts';
import { type FormName, formatOf } from '#schemas/forms.ts';
import { button, bullets, make } from '../dom.ts';
import { openEntry, watchEntry } from '../draft.ts';
import { notice, removeNotice } from '../notices.ts';
import { focusNextView } from '../focus.ts';
import { titleOf } from '../names.ts';
import { panel } from '../panel.ts';
import { fileText } from '../text.ts';
import { copies, forget, type Copy } from './copies.ts';
import { putBack } from './put-back.ts';

const OFFER = 'ed-offer';
const KEPT = 'ed-kept';

const when = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});
const nameOf = ({ collection, slug, text }: Copy) =>
  titleOf(collection, slug, fromFile(text, formatOf(collection as FormName)));

/** Opens the panel. */
export async function showRecovery(): Promise<void> {
  const dialog = panel('Recover unsaved text');
  const list = make('div');
  dialog.body.append(
    make('p', {}, [
      'When this page closes before you saved, this browser keeps what you typed. Pictures that were chosen but not saved must be chosen again.',
    ]),
    list,
  );
  const fill = async () => {
    const kept = await copies();
    if (kept.length === 0) removeNotice(KEPT);
    list.replaceChildren(
      ...(kept.length === 0
        ? [make('p', {}, ['There is no unsaved text in this browser.'])]
        : kept.map((copy) => item(copy, fill, dialog.close))),
    );
  };
  await fill();
}

function item(copy: Copy, again: () => Promise<void>, close: () => void): HTMLElement {
  const say = make('p', { role: 'status' });
  const name = nameOf(copy);
  return make('section', { class: 'ed-copy', 'aria-label': name }, [
    make('h3', {}, [name]),
    make('p', {}, [`Found on ${when.format(copy.keptAt)}`]),
    make('pre', { tabindex: '0', 'aria-label': `Text of ${name}` }, [copy.text]),
    make('p', { class: 'ed-actions' }, [
      button('Put it back into the form', () => {
        close();
        focusNextView(true);
        void restore(copy);
      }),
      button('Copy the text', () => {
        void navigator.clipboard.writeText(copy.text).then(
          () => (say.textContent = 'Copied.'),
          () => (say.textContent = 'The browser refused. Select the text and copy it by hand.'),
        );
      }),
      button('Delete', () => void forget(copy.key).then(again).then(focusPanel), {
        class: 'ed-button ed-button--warn',
      }),
    ]),
    say,
  ]);
}

/** What is deleted had the focus. */
const focusPanel = () => document.querySelector<HTMLElement>('.ed-panel button')?.focus();

async function restore(copy: Copy): Promise<void> {
  removeNotice(OFFER);
  try {
    await putBack(copy);
    removeNotice(KEPT);
    notice(OFFER, 'good', ['Your text is back in the form. Save it to keep it.']);
  } catch (error) {
    notice(OFFER, 'bad', [
      error instanceof Error ? error.message : 'The text could not be put back.',
    ]);
  }
}

/** Offers a kept copy as soon as its entry is opened. */
export function offerCopies(): void {
  let seen = '';
  watchEntry((entry) => {
    const name = entry ? `${entry.form}/${entry.slug}` : '';
    if (name === seen) return;
    seen = name;
    removeNotice(OFFER);
    if (entry) void offer(entry.form, entry.slug);
  });
}

async function offer(form: string, slug: string): Promise<void> {
  const kept = await copies();
  const copy = kept.find((one) => one.collection === form && one.slug === slug);
  const entry = openEntry();
  if (!copy || entry?.form !== form || entry.slug !== slug || copy.text === fileText(entry)) return;
  // The one message says it better than both.
  if (kept.length === 1) removeNotice(KEPT);
  notice(OFFER, 'plain', [
    `This browser kept text of this entry that was not saved (${when.format(copy.keptAt)}). `,
    button('Put it back into the form', () => void restore(copy)),
    ' ',
    button('Show it', () => void showRecovery(), { class: 'ed-button ed-button--plain' }),
  ]);
}

/** After a save: what is saved needs no copy. */
export async function forgetSaved(collection: string, slug: string, text: string): Promise<void> {
  const saved = (await copies()).filter(
    (copy) =>
      copy.collection === collection &&
      (copy.slug === slug || copy.slug === '') &&
      copy.text === text,
  );
  await Promise.all(saved.map(({ key }) => forget(key)));
}

/** Says when the page starts that there is unsaved text. */
export async function announceCopies(): Promise<void> {
  const kept = await copies();
  if (kept.length === 0) return;
  notice(KEPT, 'plain', [
    'This browser kept text that was not saved: ',
    bullets(kept.slice(0, 3).map(nameOf)),
    button('Recover unsaved text', () => void showRecovery()),
  ]);
}
