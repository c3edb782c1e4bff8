/** Finds the fields of Decap's form on the page by the path of a value, and the way back. */

const ITEM = '[class*="StyledListItemTopBar"]';
const isIndex = (part: string) => /^\d+$/.test(part);

/** The part of the page that holds the form, or undefined when none is open. */
export function formPane(): HTMLElement | undefined {
  return (
    labelsIn(document)[0]?.closest<HTMLElement>('[class*="ControlPaneContainer"]') ?? undefined
  );
}

/** The label of the field at a path, or of the nearest field around it. */
export function labelAt(path: readonly string[]): HTMLLabelElement | undefined {
  let scope: ParentNode = document;
  let found: HTMLLabelElement | undefined;
  for (const part of path) {
    if (isIndex(part)) {
      const item = itemsIn(scope)[Number(part)];
      if (!item) break;
      scope = item;
      found = labelsIn(item)[0] ?? found;
      continue;
    }
    // A group that may be left out is a list of at most one in the form.
    const label = labelOf(scope, part) ?? labelOf(itemsIn(scope)[0] ?? scope, part);
    if (!label) break;
    found = label;
    scope = containerOf(label);
  }
  return found;
}

/** The words on the label at a path; the last part of the path where there is none. */
export function nameAt(path: readonly string[]): string {
  const words = path.filter((part) => !isIndex(part));
  const label = labelAt(path);
  return (label && labelText(label)) ?? words.at(-1) ?? 'This page';
}

/** The words of a label without the mark that its field may be left out. */
function labelText(label: HTMLLabelElement): string | undefined {
  return (
    label.textContent
      .replace(/\s*\(optional\)\s*$/i, '')
      .replace(/\s*\*\s*$/, '')
      .trim() || undefined
  );
}

/** The id of the field at a path. */
export function idAt(path: readonly string[]): string | undefined {
  return labelAt(path)?.htmlFor;
}

/** Opens what hides the field and moves the focus to it. False when there is no such field. */
export function focusField(target: { path?: readonly string[]; id?: string | undefined }): boolean {
  const label = target.id
    ? document.querySelector<HTMLLabelElement>(`label[for="${CSS.escape(target.id)}"]`)
    : labelAt(target.path ?? []);
  if (!label) return false;
  const container = containerOf(label);
  openAround(container);
  const named = document.getElementById(label.htmlFor);
  const places = [named, ...container.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const place = places.find((one) => one?.matches(FOCUSABLE) && one.offsetParent !== null);
  container.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
  return place !== undefined && place !== null;
}

/** The whole of a field: label, control, hint and faults. */
export function containerOf(label: Element): HTMLElement {
  return (
    label.closest<HTMLElement>('[class*="ControlContainer"]') ??
    (label.parentElement as HTMLElement)
  );
}

const FOCUSABLE =
  'input:not([type="hidden"]):not([disabled]), textarea, select, [contenteditable="true"], button:not([disabled]), [tabindex="0"]';

function labelsIn(scope: ParentNode): HTMLLabelElement[] {
  return [...scope.querySelectorAll<HTMLLabelElement>('label[for*="-field-"]')];
}

/** The label of a field by its name, the one that lies in no other field of the scope. */
function labelOf(scope: ParentNode, name: string): HTMLLabelElement | undefined {
  const form = new RegExp(`^${name.replace(/[^\w-]/g, '')}-field-\\d+$`);
  return labelsIn(scope)
    .filter((label) => form.test(label.htmlFor))
    .map((label) => ({ label, depth: depthIn(scope, label) }))
    .toSorted((one, other) => one.depth - other.depth)[0]?.label;
}

function depthIn(scope: ParentNode, label: HTMLElement): number {
  let depth = 0;
  for (let at = label.parentElement; at && at !== scope; at = at.parentElement) {
    if (at.matches('[class*="ControlContainer"]')) depth += 1;
  }
  return depth;
}

/** The items of the list that a scope is or holds; those of lists within it left out. */
function itemsIn(scope: ParentNode): HTMLElement[] {
  const bars = [...scope.querySelectorAll<HTMLElement>(ITEM)];
  const items = bars.map((bar) => bar.parentElement as HTMLElement);
  return items.filter((item) => !items.some((other) => other !== item && other.contains(item)));
}

/** Presses the folding buttons of all closed items and groups around an element. */
function openAround(element: HTMLElement): void {
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    if (getComputedStyle(at).display !== 'none') continue;
    const around: HTMLElement | null = at.parentElement;
    around?.querySelector<HTMLElement>('button[aria-expanded="false"], button')?.click();
  }
}
