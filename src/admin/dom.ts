/** Makes elements. Nothing here turns text into HTML. */

type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children, in the given document: the preview lies in a frame of its own. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
  owner: Document = document,
): HTMLElementTagNameMap[Tag] {
  const element = owner.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button that does something when pressed. */
export function button(
  text: string,
  press: () => void,
  attributes: Attributes = {},
  owner: Document = document,
): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'ed-button', ...attributes }, [text], owner);
  made.addEventListener('click', press);
  return made;
}

/** A list with one point for each text or node. */
export function bullets(
  points: readonly (Node | string)[],
  owner: Document = document,
): HTMLUListElement {
  const items = points.map((point) => make('li', {}, [point], owner));
  return make('ul', { class: 'ed-list' }, items, owner);
}
