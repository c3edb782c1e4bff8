/** Every address that a page or feed names, and what it is for. */
import { attribute, hasWord, type Element } from './html.ts';

export interface Reference {
  url: string;
  /** What names it, such as `<a href>`. */
  by: string;
  /** True when the browser fetches it by itself; a link is followed only by the reader. */
  loads: boolean;
}

const LOADED_BY_LINK = [
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'mask-icon',
  'manifest',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
];

/** Attributes (as the tree names them) that hold one address, by element; `*` is any element. */
const ADDRESSES: Record<string, string[]> = {
  '*': ['src', 'poster', 'data', 'background'],
  a: ['href'],
  area: ['href'],
  form: ['action'],
  button: ['formAction'],
  input: ['formAction'],
  image: ['href', 'xLinkHref'],
  use: ['href', 'xLinkHref'],
  blockquote: ['cite'],
  q: ['cite'],
};

const LINKS_ONLY = new Set(['a', 'area', 'form', 'button', 'input', 'blockquote', 'q']);
const NAMED_BY_META = /^(og:(url|image|image:url|audio|video)|twitter:image)$/;

/** The references of one element. */
export function referencesOf(element: Element): Reference[] {
  if (element.tagName === 'link') return referencesOfLink(element);
  if (element.tagName === 'meta') return referencesOfMeta(element);
  const names = [...(ADDRESSES['*'] ?? []), ...(ADDRESSES[element.tagName] ?? [])];
  const single = names.flatMap((name) => {
    const url = attribute(element, name);
    const loads = name === 'src' || !LINKS_ONLY.has(element.tagName);
    return url === undefined ? [] : [{ url, by: `<${element.tagName} ${name}>`, loads }];
  });
  const set = (attribute(element, 'srcSet') ?? '').split(',').flatMap((candidate) => {
    const url = candidate.trim().split(/\s+/)[0];
    return url ? [{ url, by: `<${element.tagName} srcset>`, loads: true }] : [];
  });
  return [...single, ...set];
}

function referencesOfLink(element: Element): Reference[] {
  const url = attribute(element, 'href');
  if (url === undefined) return [];
  const rel = attribute(element, 'rel') ?? '';
  const loads = LOADED_BY_LINK.some((word) => hasWord(element, 'rel', word));
  return [{ url, by: `<link rel="${rel}">`, loads }];
}

function referencesOfMeta(element: Element): Reference[] {
  const url = attribute(element, 'content');
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  if (url === undefined) return [];
  if (NAMED_BY_META.test(name)) return [{ url, by: `<meta ${name}>`, loads: false }];
  const refresh = attribute(element, 'httpEquiv')?.toLowerCase() === 'refresh';
  const target = refresh ? /url=['"]?([^'"]+)/i.exec(url)?.[1] : undefined;
  return target ? [{ url: target, by: '<meta refresh>', loads: false }] : [];
}
