/** Puts a kept copy back into the form. */
import { fromFile, SOURCE_KEY } from '#outputs/cms/format.ts';
import { type FormName, formatOf } from '#schemas/forms.ts';
import { store, type ImmutableMap } from '../decap.ts';
import { openEntry, type OpenEntry } from '../draft.ts';
import { goTo } from '../navigate.ts';
import type { Copy } from './copies.ts';

/**
 * Opens the entry of a copy, waits until Decap has loaded it, and only then puts the copy in its place: Decap's own way
 * does it too early, so that the loading undoes it.
 *
 * @throws Error when the entry cannot be opened
 */
export async function putBack({ collection, slug, text }: Copy): Promise<void> {
  const form = collection as FormName;
  goTo(form, slug);
  await opened((entry) => entry.form === form && entry.slug === slug);
  const current = (store().getState().entryDraft.get('entry') as ImmutableMap).toJS();
  const { [SOURCE_KEY]: _copied, ...kept } = fromFile(text, formatOf(form));
  // Saving compares with the file as it is now, not with the copy.
  const source = (current['data'] as Record<string, unknown>)[SOURCE_KEY];
  const entry = { ...current, data: { ...kept, ...(source ? { [SOURCE_KEY]: source } : {}) } };
  const { dispatch } = store();
  dispatch({ type: 'DRAFT_LOCAL_BACKUP_RETRIEVED', payload: { entry }, fromPanel: true });
  dispatch({ type: 'DRAFT_CREATE_FROM_LOCAL_BACKUP' });
}

/** Waits until an entry is open and has been quiet for a moment. */
function opened(fits: (entry: OpenEntry) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const end = (finish: () => void) => {
      clearTimeout(quiet);
      clearTimeout(limit);
      stop();
      finish();
    };
    const limit = setTimeout(
      () => end(() => reject(new Error('The entry could not be opened. Copy the text instead.'))),
      15_000,
    );
    const look = () => {
      const entry = openEntry();
      if (!entry || !fits(entry)) return;
      clearTimeout(quiet);
      quiet = setTimeout(() => end(resolve), 300);
    };
    const stop = store().subscribe(look);
    look();
  });
}
