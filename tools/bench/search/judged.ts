/** Queries with judged targets, and the pages of a built site on which the targets stand. */
import { readFileSync } from 'node:fs';
import type { SearchPage } from '#tools/build/search/read-pages.ts';
import { bodyText } from '#tools/build/search/terms.ts';

/** What a good answer to a query is. Grades go from 1 (near) to 3 (just what was meant). */
interface Target {
  /** Name of the thing: pages of one thing count once. */
  item: string;
  grade: number;
  /** Addresses of its pages. */
  pages: string[];
}

export interface JudgedQuery {
  id: string;
  query: string;
  /** Such as `lexical`, `synonym`, `abbreviation` or `misspelling`. */
  type: string;
  targets: Target[];
  /** No page of another council may stand above the first right one. */
  ownFirst: boolean;
}

/** A query as the file of the judged queries has it: its targets are passages of the source documents. */
interface SourceQuery {
  id: string;
  query: string;
  type: string;
  note?: string;
  targets: { grade: number; item: string; passage: string }[];
}

/** A query whose targets are addresses. */
interface AddressQuery {
  id: string;
  query: string;
  type: string;
  targets: { grade: number; address: string }[];
}

/** Letters, digits and the signs of sums only, so that typographic signs make no difference. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9£%]+/g, ' ')
    .trim();

/** Kinds of pages that repeat what others say: none of them is the page of a thing when the thing has its own. */
const repeating = new Set(['Document', 'Paper', 'List', 'Comparison', 'Topic']);

/** A passage of so few words is a name: it stands on many pages that only mention it. */
const nameWords = 6;

interface PlainPage {
  address: string;
  own: boolean;
  heading: string;
  text: string;
}

/** The texts in which passages are looked for. `fullText` gives what is on a page, with what search is told to ignore. */
export function plainPages(
  pages: readonly SearchPage[],
  fullText: (page: SearchPage) => string = bodyText,
): PlainPage[] {
  return pages.map((page) => ({
    address: page.address,
    own: !repeating.has(page.kind),
    heading: plain(page.heading),
    text: plain(`${page.heading}. ${page.summary}. ${fullText(page)}`),
  }));
}

/**
 * The pages of a target: those of the thing itself that hold its passage. A passage that is only a name counts where the page is called
 * so; the page of that name counts though it sets the passage apart, as a form does. Only what stands on no such page is looked for in
 * lists and transcripts.
 */
export function pagesOfTarget(
  { item, passage }: { item: string; passage: string },
  pages: readonly PlainPage[],
): string[] {
  const [words, name] = [plain(passage), plain(item)];
  const isName = words.split(' ').length < nameWords;
  const holds = ({ text }: PlainPage) => ` ${text} `.includes(` ${words} `);
  const called = ({ heading }: PlainPage) =>
    heading === name || (isName && ` ${heading} `.includes(` ${words} `));
  const own = pages.filter((page) => page.own && (called(page) || (!isName && holds(page))));
  const found = own.length > 0 ? own : pages.filter(holds);
  return found.map(({ address }) => address);
}

/** Reads the judged queries whose targets are passages. */
export function readSourceQueries(file: string, pages: readonly PlainPage[]): JudgedQuery[] {
  const queries = JSON.parse(readFileSync(file, 'utf8')) as SourceQuery[];
  return queries.map(({ id, query, type, note, targets }) => ({
    id,
    query,
    type,
    ownFirst: note?.includes('must not rank above') ?? false,
    targets: targets.map((target) => ({
      item: target.item,
      grade: target.grade,
      pages: pagesOfTarget(target, pages),
    })),
  }));
}

/** Reads the judged queries whose targets are addresses. */
export function readAddressQueries(file: string): JudgedQuery[] {
  const queries = JSON.parse(readFileSync(file, 'utf8')) as AddressQuery[];
  return queries.map(({ id, query, type, targets }) => ({
    id,
    query,
    type,
    ownFirst: false,
    targets: targets.map(({ address, grade }) => ({ item: address, grade, pages: [address] })),
  }));
}
