import { attribute } from './html.ts';
import type { SiteCheck } from './check.ts';

const ADDRESSES = [
  'href',
  'src',
  'action',
  'formAction',
  'xLinkHref',
  'data',
  'poster',
  'to',
  'from',
];
const DATA = new Set(['application/ld+json', 'application/json']);

export const inlineCode: SiteCheck = {
  name: 'inline code',
  why: 'The policy of the site forbids it, so that text put into a page can never run.',
  page: ({ elements }, report) => {
    for (const element of elements) {
      const { tagName, properties } = element;
      if (tagName === 'style') {
        report('There is a <style> in the page.', 'Put the rules into a stylesheet.');
      }
      if (tagName === 'script' && attribute(element, 'src') === undefined) {
        if (!DATA.has(attribute(element, 'type') ?? '')) {
          report('There is a script in the page.', 'Put it into a file and name it with src.');
        }
      }
      for (const name of Object.keys(properties)) {
        const value = attribute(element, name) ?? '';
        if (name === 'style') {
          report(`<${tagName}> has a style attribute.`, 'Use a class.');
        } else if (/^on[a-z]/i.test(name)) {
          report(`<${tagName}> has the attribute ${name.toLowerCase()}.`, 'Listen in a script.');
        } else if (name === 'srcDoc') {
          report(`<${tagName}> has a srcdoc.`, 'Name a page with src.');
        } else if (ADDRESSES.includes(name) && isCode(value)) {
          report(`<${tagName}> has code in ${name}.`, 'Name a page.');
        }
      }
    }
    return elements.length;
  },
};

/** Browsers leave spaces and control characters out before they read the scheme. */
function isCode(value: string): boolean {
  const scheme = [...value]
    .filter((sign) => sign > ' ')
    .join('')
    .toLowerCase();
  return /^(javascript:|vbscript:|data:text\/html)/.test(scheme);
}
