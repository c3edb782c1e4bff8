import { attribute, elementsOf, textOf } from './html.ts';
import type { SiteCheck } from './check.ts';

const SHORTEST = 20;

export const noScript: SiteCheck = {
  name: 'readable without script',
  why: 'Script fails on slow lines, old phones and strict networks; the answer must still be there.',
  page: ({ elements, isEditor }, report) => {
    // An editor cannot work without script, and is no page that readers need.
    if (isEditor) return 0;
    const main = elements.filter(({ tagName }) => tagName === 'main');
    const [only] = main;
    if (!only || main.length > 1) {
      report(`The page has ${main.length} <main>.`, 'Give it one, with what the page is about.');
      return 1;
    }
    const hidden = elements.find(
      (one) =>
        attribute(one, 'hidden') !== undefined && (one === only || elementsOf(one).includes(only)),
    );
    if (hidden) report(`<${hidden.tagName}> hides the page.`, 'Show it without script, too.');
    if (textOf(only).replaceAll(/\s+/g, ' ').trim().length < SHORTEST) {
      report('<main> has hardly any text.', 'Write the content into the page, not by script.');
    }
    return 1;
  },
};
