import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Element, ElementContent, Nodes as HastNodes, RootContent } from 'hast';
import type { BlockContent, Paragraph, PhrasingContent } from 'mdast';
import { judgeLink } from '#mdx/addresses.ts';
import { typedMark } from './list-marks.ts';
import { type Mark, writtenMark } from './numbering.ts';
import { plainRun } from './plain-text.ts';

/** One printed line or paragraph of a document: its words with their emphasis, and the mark before it. */
export interface Line {
  nodes: PhrasingContent[];
  text: string;
  /** True when every word is bold. */
  bold: boolean;
  /** The automatic mark that stood before it. */
  mark?: Mark;
}

/** A part of a document as Word gives it, from top to bottom. */
export type Piece =
  | { kind: 'heading'; depth: number; line: Line }
  | { kind: 'lines'; lines: Line[] }
  | { kind: 'quote'; lines: Line[] }
  /** Rows of cells, each with its lines. */
  | { kind: 'table'; rows: Line[][][] }
  | { kind: 'note'; id: string; lines: Line[] };

/** What was changed on the way, counted, so that an editor can be told. */
export interface Changes {
  links: string[];
  struck: number;
}

export const textOf = (node: PhrasingContent): string => {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(textOf).join('') : '';
};

const isElement = (node: HastNodes | undefined, ...names: string[]): node is Element =>
  node?.type === 'element' && names.includes(node.tagName);

const noteName = /^#?(footnote|endnote)-(\d+)$/;

/** The name of the note that a sign in the text belongs to, such as `1`, or `e1` for a note at the end. */
const noteId = (href: string): string | undefined => {
  const found = noteName.exec(href);
  return found ? `${found[1] === 'endnote' ? 'e' : ''}${found[2]}` : undefined;
};

const addressOf = (element: Element) => String(element.properties['href'] ?? '');

/** Words and emphasis of elements. What the site does not allow in a text is taken off its words. */
function phrasing(children: ElementContent[], changes: Changes): PhrasingContent[] {
  const unwrapped = new Set(['s', 'del', 'u', 'sub']);
  const tree = toMdast(
    { type: 'element', tagName: 'p', properties: {}, children },
    {
      handlers: {
        a: (state, element: Element) => {
          const href = addressOf(element);
          const note = noteId(href);
          if (note !== undefined) {
            return { type: 'footnoteReference', identifier: note, label: note };
          }
          const words = state.all(element) as PhrasingContent[];
          if (judgeLink(href).ok && !href.startsWith('#') && words.length > 0) {
            return { type: 'link', url: href, title: null, children: words as never };
          }
          if (href !== '' && !href.startsWith('#')) changes.links.push(href);
          return words;
        },
        img: () => undefined,
        ...Object.fromEntries(
          [...unwrapped].map((name) => [
            name,
            (state: { all: (element: Element) => unknown }, element: Element) => {
              if (name === 's' || name === 'del') changes.struck += 1;
              return state.all(element) as never;
            },
          ]),
        ),
      },
    },
  ) as Paragraph | { type: 'root'; children: (BlockContent | Paragraph)[] };
  const paragraphs = tree.type === 'root' ? tree.children : [tree];
  return paragraphs.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
}

/** Words with one kind of space; a run of white space that two nodes share is written once. */
function tidy(nodes: PhrasingContent[]): PhrasingContent[] {
  let spaceBefore = true;
  const clean = (list: PhrasingContent[]): PhrasingContent[] =>
    list.flatMap((node): PhrasingContent[] => {
      if (node.type === 'text' || node.type === 'inlineCode') {
        const value = plainRun(node.value).replace(/^ /, spaceBefore ? '' : ' ');
        if (value !== '') spaceBefore = value.endsWith(' ');
        return value === '' ? [] : [{ ...node, value }];
      }
      if (!('children' in node)) {
        spaceBefore = false;
        return [node];
      }
      const children = clean(node.children);
      return children.length === 0 ? [] : [{ ...node, children } as PhrasingContent];
    });
  return trimEnd(clean(nodes));
}

function trimEnd(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  if (!last) return nodes;
  const before = nodes.slice(0, -1);
  if (last.type === 'text') {
    const value = last.value.trimEnd();
    return value === '' ? trimEnd(before) : [...before, { ...last, value }];
  }
  if (!('children' in last)) return nodes;
  const children = trimEnd(last.children);
  return children.length === 0
    ? trimEnd(before)
    : [...before, { ...last, children } as PhrasingContent];
}

/** Nodes without their first `length` characters. */
export function withoutStart(nodes: PhrasingContent[], length: number): PhrasingContent[] {
  let left = length;
  return nodes.flatMap((node): PhrasingContent[] => {
    if (left === 0) return [node];
    if (node.type === 'text') {
      const value = node.value.slice(left);
      left -= Math.min(left, node.value.length);
      return value === '' ? [] : [{ ...node, value }];
    }
    if (!('children' in node)) return [node];
    const children = withoutStart(node.children, left);
    left -= Math.min(left, node.children.map(textOf).join('').length);
    return children.length === 0 ? [] : [{ ...node, children } as PhrasingContent];
  });
}

const isBold = (nodes: PhrasingContent[]): boolean =>
  nodes.length > 0 &&
  nodes.every((node) => node.type === 'strong' || textOf(node).trim().length === 0);

/** Makes a line of words, with the automatic mark before them read. */
export function lineOf(raw: PhrasingContent[]): Line {
  const written = writtenMark(raw.map(textOf).join(''));
  const nodes = tidy(written ? withoutStart(raw, written.length) : raw);
  return {
    nodes,
    text: nodes.map(textOf).join(''),
    bold: isBold(nodes),
    ...(written && { mark: written.mark }),
  };
}

/** Parts words at their soft returns, also where one stands inside bold words. */
function atBreaks(nodes: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if ('children' in node && node.type !== 'link') {
      const [first = [], ...others] = atBreaks(node.children);
      const wrap = (children: PhrasingContent[]) => ({ ...node, children }) as PhrasingContent;
      lines.at(-1)?.push(wrap(first));
      others.forEach((children) => lines.push([wrap(children)]));
    } else lines.at(-1)?.push(node);
  }
  return lines;
}

/** A soft return in the middle of a sentence only fills the line: the next word goes on in small letters. */
const goesOn = (before: Line, next: Line) =>
  !/[.:;?!”"]$/.test(before.text) &&
  /^(?:\p{Ll}|[–-] ?\p{Ll})/u.test(next.text) &&
  typedMark(next.text) === undefined;

/** The lines of a paragraph: it may hold several, parted by soft returns. */
function linesOf(children: ElementContent[], changes: Changes): Line[] {
  const lines: Line[] = [];
  for (const nodes of atBreaks(phrasing(children, changes))) {
    const line = lineOf(nodes);
    const before = lines.at(-1);
    if (line.text === '') continue;
    if (before && goesOn(before, line)) {
      const joined = lineOf([...before.nodes, { type: 'text', value: ' ' }, ...line.nodes]);
      lines[lines.length - 1] = { ...joined, ...(before.mark && { mark: before.mark }) };
    } else lines.push(line);
  }
  return lines;
}

const elementsIn = (node: Element, ...names: string[]): Element[] =>
  node.children.flatMap((child): Element[] => {
    if (child.type !== 'element') return [];
    if (names.includes(child.tagName)) return [child];
    return child.tagName === 'table' ? [] : elementsIn(child, ...names);
  });

function pieceOf(node: RootContent, changes: Changes): Piece[] {
  if (node.type !== 'element') return [];
  const heading = /^h([1-6])$/.exec(node.tagName);
  if (heading) {
    const lines = linesOf(node.children, changes);
    return lines.map((line) => ({ kind: 'heading', depth: Number(heading[1]), line }));
  }
  if (node.tagName === 'table') {
    const rows = elementsIn(node, 'tr').map((row) =>
      elementsIn(row, 'td', 'th').map((cell) => cellLines(cell, changes)),
    );
    return rows.length > 0 ? [{ kind: 'table', rows }] : [];
  }
  // mammoth puts all notes into one list at the end.
  if (node.tagName === 'ol') {
    return elementsIn(node, 'li').flatMap((item): Piece[] => {
      const id = noteId(String(item.properties['id'] ?? ''));
      if (id === undefined) return [];
      const lines = elementsIn(item, 'p', 'h1', 'h2', 'h3').flatMap((paragraph) =>
        linesOf(
          paragraph.children.filter((child) => !isBackLink(child)),
          changes,
        ),
      );
      return [{ kind: 'note', id, lines }];
    });
  }
  if (node.tagName === 'blockquote') {
    const lines = elementsIn(node, 'p').flatMap(({ children }) => linesOf(children, changes));
    return [{ kind: 'quote', lines }];
  }
  const lines = linesOf(node.children, changes);
  return lines.length > 0 ? [{ kind: 'lines', lines }] : [];
}

const isBackLink = (node: ElementContent) =>
  isElement(node, 'a') && /^#(?:foot|end)note-ref-/.test(addressOf(node));

/** A cell may hold paragraphs, headings, and a table of its own, whose words are taken as lines. */
const cellLines = (cell: Element, changes: Changes): Line[] =>
  elementsIn(cell, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table').flatMap((element) =>
    element.tagName === 'table'
      ? elementsIn(element, 'td', 'th').flatMap((inner) => cellLines(inner, changes))
      : linesOf(element.children, changes),
  );

/** Reads the HTML that mammoth made as pieces of the document, and what had to be changed on the way. */
export function piecesOf(html: string): { pieces: Piece[]; changes: Changes } {
  const changes: Changes = { links: [], struck: 0 };
  const tree = fromHtml(html, { fragment: true });
  return { pieces: tree.children.flatMap((node) => pieceOf(node, changes)), changes };
}
