/** Gives Decap's page the names and relations that it leaves out, after each change of it. */
import { containerOf } from './checks/locate.ts';
import { afterPause } from './draft.ts';

const FIELD = 'label[for*="-field-"]';
/** What a field is typed or chosen in; the first kind that it has. */
const CONTROLS = [
  'input:not([type="hidden"]), textarea, [contenteditable="true"]',
  '[role="switch"], [role="combobox"], select',
];

/** Begins to watch the page. */
export function watchFields(): void {
  const mend = afterPause(60, () => {
    for (const label of document.querySelectorAll<HTMLLabelElement>(FIELD)) mendField(label);
    for (const bar of document.querySelectorAll('[class*="StyledListItemTopBar"]')) {
      mendItem(bar);
    }
    for (const button of document.querySelectorAll('[class*="ToolbarToggle"][role="switch"]')) {
      mendSwitch(button);
    }
    document.querySelector('[class*="SearchInput"]')?.setAttribute('aria-label', 'Search titles');
    for (const words of document.querySelectorAll('.Toastify__toast-body')) withoutCode(words);
    document.getElementById('preview-pane')?.setAttribute('title', 'Preview and advice');
  });
  new MutationObserver(mend).observe(document.body, { childList: true, subtree: true });
  mend();
}

/** Ties hint and faults of a field to its control, and says whether it has a fault. */
function mendField(label: HTMLLabelElement): void {
  const container = containerOf(label);
  const own = (selector: string) =>
    [...container.querySelectorAll<HTMLElement>(selector)].find(
      (found) => found.closest('[class*="ControlContainer"]') === container,
    );
  const named = document.getElementById(label.htmlFor);
  const target = CONTROLS.some((kind) => named?.matches(kind))
    ? named
    : CONTROLS.map(own).find((found) => found !== undefined);
  if (!target) return;
  const faults = own('[class*="ControlErrorsList"]');
  const hint = own('[class*="ControlHint"]');
  if (faults) faults.id = `faults-of-${label.htmlFor}`;
  if (hint) hint.id = `hint-of-${label.htmlFor}`;
  setOrRemove(target, 'aria-describedby', [faults?.id, hint?.id].filter(Boolean).join(' '));
  setOrRemove(target, 'aria-invalid', faults ? 'true' : '');
  if (target === named) return;
  // The label of a text with formatting points at no field.
  label.id = `label-of-${label.htmlFor}`;
  target.setAttribute('aria-labelledby', label.id);
}

/** The handle and the two buttons of an entry of a list have pictures for names. */
function mendItem(bar: Element): void {
  const items = [...(bar.parentElement?.parentElement?.children ?? [])];
  const name = `entry ${items.indexOf(bar.parentElement as Element) + 1}`;
  const [open, remove] = bar.querySelectorAll('button');
  bar
    .querySelector('[aria-roledescription="sortable"]')
    ?.setAttribute('aria-label', `Move ${name}`);
  open?.setAttribute('aria-label', `Open or close ${name}`);
  remove?.setAttribute('aria-label', `Delete ${name}`);
}

/** The switch between formatting and Markdown has no name, and does not say at first which is on. */
function mendSwitch(button: Element): void {
  setOrRemove(button, 'aria-label', 'Write as Markdown');
  if (button.hasAttribute('aria-checked')) return;
  const written = button
    .closest('[class*="ControlContainer"]')
    ?.querySelector('[data-slate-editor]');
  button.setAttribute('aria-checked', written ? 'false' : 'true');
}

/** Decap puts the name of its class of errors before the words of ours. */
function withoutCode(words: Element): void {
  const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.data.includes('API_ERROR: ')) text.data = text.data.replace('API_ERROR: ', '');
  }
}

function setOrRemove(element: Element, name: string, value: string): void {
  if (value === '') element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
