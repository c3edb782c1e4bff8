/** Reads what search must know of each page from the built pages, by the marks that they carry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  attribute,
  type Element,
  elementsOf,
  type Node,
  parseHtml,
  textOf,
} from '#tools/check/site/html.ts';
import { filesUnder } from '#tools/lib/files.ts';

/** A stretch of a page below one heading. */
interface Passage {
  /** Anchor of the heading; none before the first one. */
  id?: string;
  heading: string;
  text: string;
}

/** A page as search sees it. */
export interface SearchPage {
  /** Its address, with slashes at both ends. */
  address: string;
  /** Title for results, with its year and owner. */
  title: string;
  /** The h1. */
  heading: string;
  summary: string;
  kind: string;
  authority?: string;
  /** Date in words, and the day by which it is put in order, ISO. */
  date?: string;
  day?: string;
  fact?: string;
  keywords: string[];
  /** True for history, false for what is in force, nothing where neither fits. */
  history?: boolean;
  topics: string[];
  audiences: string[];
  classes: string[];
  years: string[];
  passages: Passage[];
}

// What Pagefind leaves out too: the page’s furniture and what is no text.
const LEFT_OUT = new Set([
  'script', 'style', 'template', 'noscript', 'nav', 'form', 'label', 'svg', 'footer', 'iframe',
]); // prettier-ignore
const HEADING = /^h[2-4]$/;
const INLINE = new Set([
  'a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'q', 'small', 'span', 'strong', 'sub', 'sup', 'time',
]); // prettier-ignore

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The text of a page, passage by passage, without what is marked to be ignored. */
function passagesOf(main: Element): Passage[] {
  const passages: Passage[] = [{ heading: '', text: '' }];
  const visit = (node: Node): void => {
    const passage = passages.at(-1) as Passage;
    if (node.type === 'text') passage.text += node.value ?? '';
    const tag = node.tagName ?? '';
    if (LEFT_OUT.has(tag)) return;
    const element = node as Element;
    if (node.type === 'element') {
      if (attribute(element, 'dataPagefindIgnore') !== undefined || tag === 'h1') return;
      if (HEADING.test(tag)) {
        const id = attribute(element, 'id');
        passages.push({ ...(id && { id }), heading: plain(textOf(node)), text: '' });
        return;
      }
    }
    for (const child of node.children ?? []) visit(child);
    if (!INLINE.has(tag)) (passages.at(-1) as Passage).text += '\n';
  };
  for (const child of main.children ?? []) visit(child);
  return passages
    .map((passage) => ({ ...passage, text: plain(passage.text) }))
    .filter(({ heading, text }) => heading !== '' || text !== '');
}

/** The values of a kind of mark (`dataPagefindFilter`, …) by name. */
function marksOf(elements: readonly Element[], mark: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const element of elements) {
    const name = attribute(element, mark)?.split('[')[0];
    const value = attribute(element, 'dataValue');
    if (name === undefined || value === undefined) continue;
    found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}

/** Reads one page; nothing for a page that is left out of search. */
export function readSearchPage(address: string, html: string): SearchPage | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const elements = elementsOf(parseHtml(html));
  const main = elements.find((one) => attribute(one, 'dataPagefindBody') !== undefined);
  if (!main) return undefined;
  const filters = marksOf(elements, 'dataPagefindFilter');
  const meta = marksOf(elements, 'dataPagefindMeta');
  const [day] = marksOf(elements, 'dataPagefindSort').get('date') ?? [];
  const first = (name: string) => meta.get(name)?.[0] ?? '';
  const [status] = filters.get('status') ?? [];
  const h1 = elements.find(({ tagName }) => tagName === 'h1');
  return {
    address,
    title: first('title'),
    heading: h1 ? plain(textOf(h1)) : first('title'),
    summary: first('summary'),
    kind: first('kind'),
    ...(first('authority') && { authority: first('authority') }),
    ...(first('date') && { date: first('date') }),
    ...(day && { day }),
    ...(first('fact') && { fact: first('fact') }),
    keywords: first('keywords') === '' ? [] : first('keywords').split(', '),
    ...(status && { history: status === 'History' }),
    topics: filters.get('topic') ?? [],
    audiences: filters.get('audience') ?? [],
    classes: filters.get('class') ?? [],
    years: filters.get('year') ?? [],
    passages: passagesOf(main),
  };
}

/**
 * Reads every page of a built folder that search is to find, by address.
 *
 * @throws when the folder does not exist
 */
export function readSearchPages(dir: string): SearchPage[] {
  return filesUnder(dir)
    .filter((file) => file.endsWith('index.html') && !file.startsWith('pagefind/'))
    .flatMap((file) => {
      const html = readFileSync(join(dir, file), 'utf8');
      return readSearchPage(`/${file.slice(0, -'index.html'.length)}`, html) ?? [];
    });
}
