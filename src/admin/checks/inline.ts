/** Shows what the schema says about a field under it, as soon as the editor leaves the field. */
import { store } from '../decap.ts';
import { openEntry } from '../draft.ts';
import { formFaults, type FormFault } from './form-faults.ts';
import { containerOf, formPane, labelAt, nameAt } from './locate.ts';

/** Ids of the fields under which a fault of ours stands. */
const shown = new Set<string>();

/** Begins to check each field that the editor leaves. */
export function checkWhileWriting(): void {
  document.addEventListener('focusout', ({ target }) => {
    const entry = openEntry();
    if (!entry?.changed || !(target instanceof HTMLElement) || !formPane()?.contains(target))
      return;
    // What was typed last reaches Decap's store in the same turn.
    setTimeout(() => {
      const now = openEntry();
      if (now) checkField(target, formFaults(now, nameAt));
    });
  });
}

/** Takes our faults away, so that Decap judges anew when saving. */
export function forgetInline(): void {
  for (const id of shown) setFaults(id, []);
  shown.clear();
}

function checkField(left: HTMLElement, faults: readonly FormFault[]): void {
  const byId = new Map<string, string[]>();
  for (const { path, fault, remedy } of faults) {
    const label = labelAt(path);
    if (!label) continue;
    byId.set(label.htmlFor, [...(byId.get(label.htmlFor) ?? []), `${fault} ${remedy}`]);
    if (containerOf(label).contains(left)) shown.add(label.htmlFor);
  }
  for (const id of shown) {
    const texts = byId.get(id) ?? [];
    setFaults(id, texts);
    if (texts.length === 0) shown.delete(id);
  }
}

function setFaults(uniquefieldId: string, texts: readonly string[]): void {
  const errors = texts.map((message) => ({ type: 'CUSTOM', message, parentIds: [] }));
  store().dispatch({ type: 'DRAFT_VALIDATION_ERRORS', payload: { uniquefieldId, errors } });
}
