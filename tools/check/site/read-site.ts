/** Reads a built folder once, for all checks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '#tools/lib/files.ts';
import { attribute, elementsOf, hasWord, parseHtml, type Element, type Node } from './html.ts';

export interface Page {
  /** Path in the built folder, such as `decisions/index.html`. */
  file: string;
  /** Its address, such as `/decisions/`. */
  address: string;
  html: string;
  tree: Node;
  elements: Element[];
  ids: ReadonlySet<string>;
  /** The editor: a program that fills its page by script, for staff and not for readers. */
  isEditor: boolean;
}

export interface Site {
  dir: string;
  /** Every file, as paths in the folder. */
  files: ReadonlySet<string>;
  pages: Page[];
  pageAt: ReadonlyMap<string, Page>;
  /** The site's own origin, from the canonical links of its pages, where they agree on one. */
  origin: string | undefined;
  /** The text of a file that is not a page. */
  textOf: (file: string) => string;
}

/**
 * Reads every file name and every page of a folder.
 *
 * @throws when the folder does not exist
 */
export function readSite(dir: string): Site {
  const files = filesUnder(dir);
  const pages = files.filter(isPage).map((file) => readPage(dir, file));
  return {
    dir,
    files: new Set(files),
    pages,
    pageAt: new Map(pages.map((page) => [page.address, page])),
    origin: originOf(pages),
    textOf: (file) => readFileSync(join(dir, file), 'utf8'),
  };
}

/** The page of the editor, where a build has one. */
export const EDITOR_PAGE = 'admin/index.html';

// Pagefind brings no page of its own; whatever lies in its folder is not ours to judge.
function isPage(file: string): boolean {
  return file.endsWith('.html') && !file.startsWith('pagefind/');
}

function readPage(dir: string, file: string): Page {
  const html = readFileSync(join(dir, file), 'utf8');
  const tree = parseHtml(html);
  const elements = elementsOf(tree);
  const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  const isEditor = file === EDITOR_PAGE;
  return { file, address: addressOf(file), html, tree, elements, ids, isEditor };
}

/** The address at which a file is served. */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function originOf(pages: readonly Page[]): string | undefined {
  for (const { elements } of pages) {
    const canonical = elements.find(
      (one) => one.tagName === 'link' && hasWord(one, 'rel', 'canonical'),
    );
    const href = canonical && attribute(canonical, 'href');
    if (href && URL.canParse(href)) return new URL(href).origin;
  }
  return undefined;
}
