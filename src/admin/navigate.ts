/** Goes to an entry. Decap that jumps from one open entry to another shows the old text under the new address. */
import { openEntry, type FormName } from './draft.ts';
import { store } from './decap.ts';

const ENTRY = /^#\/collections\/([a-z-]+)\/(?:entries\/([a-z0-9-]+)|new)$/;

/** The address of an entry in the editor; of the form for a new one where it has no id. */
export const hashOf = (form: FormName, slug: string) =>
  `#/collections/${form}/${slug === '' ? 'new' : `entries/${slug}`}`;

/** Opens an entry, after the one that is open has been closed. */
export function goTo(form: FormName, slug: string): void {
  const open = openEntry();
  if (open?.form === form && open.slug === slug && window.location.hash === hashOf(form, slug))
    return;
  if (!open) {
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

/** Goes the same way when the address of another entry is typed, or the browser goes back to one. */
export function mendJumps(): void {
  window.addEventListener('hashchange', ({ oldURL }) => {
    const [, form = '', slug = ''] = ENTRY.exec(window.location.hash) ?? [];
    const open = openEntry();
    if (form === '' || !open || !ENTRY.test(new URL(oldURL).hash)) return;
    if (open.form !== form || open.slug !== slug) goTo(form as FormName, slug);
  });
}
