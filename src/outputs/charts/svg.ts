import { JSDOM } from 'jsdom';

/** The document that the charting library draws in; it needs one that is not a browser’s. */
export const { document } = new JSDOM('').window;

/**
 * Units across every drawing that holds words. The page sets them in 16 of these units and lets a drawing shrink to no
 * less than 280 px, so that they never stand smaller than 12 px on a telephone.
 */
export const width = 360;

/** A tenth of a unit cannot be seen; the library writes fifteen decimals. */
const short = (value: string): string =>
  value.replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));

/** What the library writes that a page does not need: looks are in `styles/charts.scss`, and inner names would be read one by one. */
const unwanted = [
  'aria-label',
  'aria-description',
  'aria-hidden',
  'style',
  'fill',
  'stroke',
  'stroke-width',
];
const unwantedAtRoot = ['style', 'font-family', 'font-size', 'width', 'height', 'fill', 'stroke'];

/**
 * A drawing as text for a page: without styles of its own, which the site’s policy forbids (`styles/charts.scss` has them), and
 * with a name and a description for those who cannot see it. `id` must be the only one of its page.
 */
export function svgText(
  svg: Element,
  { id, title, description }: { id: string; title: string; description: string },
): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('*')) {
    for (const name of unwanted) part.removeAttribute(name);
    for (const { name, value } of [...part.attributes]) part.setAttribute(name, short(value));
  }
  for (const name of unwantedAtRoot) svg.removeAttribute(name);
  const add = (name: 'title' | 'desc', words: string) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.setAttribute('id', `${id}-${name}`);
    element.textContent = words;
    svg.prepend(element);
  };
  add('desc', description);
  add('title', title);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`);
  return svg.outerHTML;
}
