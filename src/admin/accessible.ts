/** Gives Decap's page the names and relations that it leaves out, after each change of it. */
import { afterPause } from './draft.ts';
import { containerOf } from './checks/locate.ts';

const FIELD = 'label[for*="-field-"]';
const CONTROL =
  'input:not([type="hidden"]), textarea, [contenteditable="true"], [role="switch"], [role="combobox"]';

/** Begins to watch the page. */
export function watchFields(): void {
  const mend = afterPause(60, () => {
    for (const label of document.querySelectorAll<HTMLLabelElement>(FIELD)) mendField(label);
    mendFrames();
  });
  new MutationObserver(mend).observe(document.body, { childList: true, subtree: true });
  mend();
}

/** Ties hint and faults of a field to its control, and says whether it has a fault. */
function mendField(label: HTMLLabelElement): void {
  const container = containerOf(label);
  const own = <Found extends Element>(selector: string) =>
    [...container.querySelectorAll<Found & HTMLElement>(selector)].find(
      (found) => found.closest('[class*="ControlContainer"]') === container,
    );
  const control = document.getElementById(label.htmlFor);
  const target = control?.matches(CONTROL) ? control : own<HTMLElement>(CONTROL);
  if (!target) return;
  const faults = own('[class*="ControlErrorsList"]');
  const hint = own('[class*="ControlHint"]');
  if (faults) faults.id = `${label.htmlFor}-faults`;
  if (hint) hint.id = `${label.htmlFor}-hint`;
  setOrRemove(target, 'aria-describedby', [faults?.id, hint?.id].filter(Boolean).join(' '));
  setOrRemove(target, 'aria-invalid', faults ? 'true' : '');
  // The label of a text with formatting points at no field.
  if (
    target !== control &&
    !target.hasAttribute('aria-label') &&
    !target.hasAttribute('aria-labelledby')
  ) {
    label.id ||= `${label.htmlFor}-label`;
    target.setAttribute('aria-labelledby', label.id);
  }
}

function setOrRemove(element: Element, name: string, value: string): void {
  if (value === '') element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function mendFrames(): void {
  document.getElementById('preview-pane')?.setAttribute('title', 'Preview and advice');
}
