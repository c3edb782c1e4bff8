/** Makes an element with a class and content. Text stays text: nothing here reads HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** A link. */
export function makeLink(href: string, ...content: (string | Node)[]): HTMLAnchorElement {
  const made = make('a', '', ...content);
  made.href = href;
  return made;
}
