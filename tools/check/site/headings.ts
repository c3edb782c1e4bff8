import { textOf } from './html.ts';
import type { SiteCheck } from './check.ts';

const HEADING = /^h([1-6])$/;

export const headings: SiteCheck = {
  name: 'headings',
  why: 'People who use a screen reader move by headings: one h1 names the page, no level is left out.',
  page: ({ elements, isEditor }, report) => {
    // Its headings are made by script; the browser tests look at them.
    if (isEditor) return 0;
    const found = elements.filter(({ tagName }) => HEADING.test(tagName));
    const first = found.filter(({ tagName }) => tagName === 'h1').length;
    if (first !== 1) report(`The page has ${first} h1 headings.`, 'Give it one, with its title.');
    let last = 0;
    for (const heading of found) {
      const level = Number(heading.tagName.slice(1));
      const text = textOf(heading).trim();
      if (text === '') report(`An h${level} is empty.`, 'Write the heading, or remove it.');
      if (last > 0 && level > last + 1) {
        report(`“${text}” is an h${level} after an h${last}.`, `Make it an h${last + 1}.`);
      }
      last = level;
    }
    return Math.max(found.length, 1);
  },
};
