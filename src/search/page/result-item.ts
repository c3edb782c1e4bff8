import { excerptParts } from './excerpt.ts';
import type { PagefindResult } from './pagefind.ts';

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: (string | Node)[]
) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.href = href;
  return made;
}

function excerpt(text: string): HTMLElement {
  const runs = excerptParts(text).map(({ text: words, marked }) =>
    marked ? element('mark', '', words) : words,
  );
  return element('p', 'app-results__text', ...runs);
}

/** One result as a list item: title, kind with owner and date, and the passage that matches. Built without reading HTML. */
export function resultItem({
  url,
  excerpt: words,
  meta,
  sub_results: subResults = [],
}: PagefindResult): HTMLLIElement {
  const facts = [meta['kind'], meta['authority'], meta['date']].filter(
    (fact) => fact !== undefined && fact !== '',
  );
  const item = element(
    'li',
    'app-results__item',
    element('h3', 'app-results__title', link(url, meta['title'] ?? url)),
    element('p', 'app-results__meta', facts.join(' · ')),
    excerpt(words),
  );
  const sections = subResults.filter((section) => section.url !== url).slice(0, 3);
  if (sections.length > 0) {
    const list = element(
      'ul',
      'app-results__sections',
      ...sections.map((section) => element('li', '', link(section.url, section.title))),
    );
    item.append(list);
  }
  return item;
}
