/** An element with attributes and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button in the look of a link. */
export function button(text: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'app-button-link' }, text);
  made.addEventListener('click', press);
  return made;
}
