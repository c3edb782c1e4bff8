/**
 * Goes to an entry, and keeps the form and its address about the same one. Decap that jumps from one open entry to
 * another shows the old text under the new address; so it does when it fetches a draft that was just saved and the answer
 * comes after the editor went on.
 */
import type { FormName } from '#schemas/forms.ts';
import { openEntry, type OpenEntry } from './draft.ts';
import { store } from './decap.ts';

type EntryName = Pick<OpenEntry, 'form' | 'slug'>;

const ENTRY = /^#\/collections\/([a-z-]+)\/(?:entries\/([a-z0-9-]+)|new)$/;

/** The address of an entry in the editor; of the form for a new one where it has no id. */
export const hashOf = (form: FormName, slug: string) =>
  `#/collections/${form}/${slug === '' ? 'new' : `entries/${slug}`}`;

/** Opens an entry, after the one that is open has been closed. */
export function goTo(form: FormName, slug: string): void {
  const open = openEntry();
  if (open?.form === form && open.slug === slug && window.location.hash === hashOf(form, slug))
    return;
  if (!open || !ENTRY.test(window.location.hash)) {
    window.location.hash = hashOf(form, slug);
    return;
  }
  const stop = store().subscribe(() => {
    if (openEntry()) return;
    stop();
    // Decap is still drawing the list.
    setTimeout(() => (window.location.hash = hashOf(form, slug)));
  });
  window.location.hash = `#/collections/${form}`;
}

/**
 * Opens what the address names whenever the form shows another entry: when the address of another entry is typed, the
 * browser goes back to one, or an answer comes late.
 */
export function mendJumps(): void {
  window.addEventListener('hashchange', ({ oldURL }) => {
    const named = entryOfAddress();
    const open = openEntry();
    if (!named || !open || !ENTRY.test(new URL(oldURL).hash)) return;
    if (isOther(open, named)) goTo(named.form, named.slug);
  });
  store().subscribe(() => {
    const named = entryOfAddress();
    const open = openEntry();
    // A new entry has an id before it has an address of its own.
    if (!named || named.slug === '' || !open || open.changed || open.saving) return;
    if (isOther(open, named)) goTo(named.form, named.slug);
  });
}

const isOther = (open: EntryName, named: EntryName) =>
  open.form !== named.form || open.slug !== named.slug;

function entryOfAddress(): EntryName | undefined {
  const [, form, slug = ''] = ENTRY.exec(window.location.hash) ?? [];
  return form === undefined ? undefined : { form: form as FormName, slug };
}
