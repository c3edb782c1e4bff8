/**
 * What happens when an editor presses Save. The schema and the site's own check both judge the entry; with a fault in
 * its own file nothing is saved, the summary says why, and the form keeps every word. What is wrong in another file does not
 * keep a draft from being saved; it is told beside the preview, and the server refuses to publish it.
 */
import { BROKEN_KEY } from '#outputs/cms/format.ts';
import { fileOf, type FormName } from '#schemas/forms.ts';
import { check, ConnectionLost, type ServerFault } from '../api.ts';
import type { EntryEvent, ImmutableMap } from '../decap.ts';
import { decapFaults, openEntry } from '../draft.ts';
import { connectionIsBack, connectionIsLost } from '../notices.ts';
import { fileText, slugOf } from '../text.ts';
import { componentFaults } from './component-faults.ts';
import { formFaults } from './form-faults.ts';
import { forgetInline } from './inline.ts';
import { idAt, nameAt } from './locate.ts';
import { hideSummary, showSummary } from './summary.ts';
import { summaryItems, withoutPictures } from './summary-items.ts';

/** A refused save, told by Decap in its own corner; the summary has the details. */
class NotSaved extends Error {
  // Decap would put the name of the class before the sentence.
  override toString(): string {
    return this.message;
  }
}

/**
 * Decap calls this before it saves.
 *
 * @throws NotSaved when the entry has a fault; Decap then keeps the form as it is
 */
export async function beforeSaving({ entry }: EntryEvent): Promise<void> {
  const form = entry.get('collection') as FormName;
  const data = (entry.get('data') as ImmutableMap).toJS();
  const slug = String(entry.get('slug') ?? '');
  if (isBroken(data)) throw new NotSaved('The file is broken and was left as it is.');
  hideSummary();
  await judge(form, slug, data);
}

/** Watches the Save button: when Decap's own check refuses, `beforeSaving` is never called. */
export function watchSaving(): void {
  window.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element) || !target.closest('[class*="SaveButton"]')) return;
      hideSummary();
      forgetInline();
      // Decap has judged by the time its own handlers, and the promises they begin, are done.
      setTimeout(explainDecapsRefusal);
    },
    true,
  );
}

/** Shows the summary when Decap's own check kept it from saving, together with what the schema says. */
function explainDecapsRefusal(): void {
  const open = openEntry();
  const decap = decapFaults();
  if (!open || decap.size === 0 || isBroken(open.data)) return;
  const form = formFaults(open, nameAt);
  const items = summaryItems({ decap, idOf: idAt, form, server: [] });
  showSummary(titleFor(items.length), items);
}

/** Says so when the file was broken when it was opened: there is nothing to put right in the form. */
function isBroken(data: Record<string, unknown>): boolean {
  const reason = data[BROKEN_KEY];
  if (reason === undefined) return false;
  showSummary('Not saved: this file cannot be edited here', [{ path: [], text: String(reason) }]);
  return true;
}

async function judge(form: FormName, slug: string, data: Record<string, unknown>): Promise<void> {
  const own = [...formFaults({ form, slug, data }, nameAt), ...componentFaults(data)];
  const server = own.length > 0 ? [] : await serverFaults(form, slug, data);
  const items = summaryItems({ decap: new Map(), idOf: idAt, form: own, server });
  if (items.length === 0) return;
  showSummary(titleFor(items.length), items);
  throw new NotSaved(
    `There ${items.length === 1 ? 'is 1 fault' : `are ${items.length} faults`}. See the list above the form.`,
  );
}

/** The faults of the entry's own file, as the site's check finds them. */
async function serverFaults(
  form: FormName,
  slug: string,
  data: Record<string, unknown>,
): Promise<ServerFault[]> {
  try {
    const name = slugOf({ slug, data });
    const text = fileText({ form, slug, data });
    const { faults } = await check({ collection: form, slug: name, text });
    connectionIsBack();
    const others = withoutPictures(faults, openEntry()?.newPictures ?? []);
    return others.filter(({ file }) => file === fileOf({ collection: form, slug: name }));
  } catch (error) {
    if (error instanceof ConnectionLost) connectionIsLost();
    throw error;
  }
}

const titleFor = (count: number) =>
  count === 1 ? 'Not saved: there is a fault' : `Not saved: there are ${count} faults`;
