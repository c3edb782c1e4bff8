import { mdxToHast, mdxToMdast } from 'satteri';
import { type Anchor, type Body, emptyBody, type Segment } from '#schemas/body.ts';
import type { Fault } from '#schemas/fault.ts';
import { bodyFaults } from './body-faults.ts';
import { readProps } from './component-faults.ts';
import { codeFaults } from './code-faults.ts';
import { parseFault } from './parse-faults.ts';
import { shapeTable, withoutBlankText } from './shape-html.ts';
import { createSlugger } from './slugs.ts';
import { asNode, lineOf, plainWords, type Node } from './tree.ts';
import { type HtmlNode, writeHtml } from './write-html.ts';

const features = { gfm: true, frontmatter: true } as const;

/** Deeper than any heading: a numbered paragraph belongs to the heading before it. */
const paragraphLevel = 7;

/** Anchor of a numbered paragraph: `para-2-3` for 2.3. */
const paragraphAnchor = (number: string) => `para-${number.replaceAll('.', '-')}`;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

interface Outline {
  anchors: Anchor[];
  passages: Record<string, string>;
  text: string;
  links: { href: string; line: number }[];
  /** Lines of numbered paragraphs whose number was used before. */
  repeated: number[];
}

/**
 * The words under each anchor, which reach to the next anchor of its level or above. `own` holds the words before the first
 * anchor and then those between each anchor and the next.
 */
function passagesOf(anchors: readonly Anchor[], own: readonly string[]): Record<string, string> {
  const passages: Record<string, string> = { '': tidy(own[0] ?? '') };
  /** By level: the first anchor of that level after the one that is looked at. */
  const following = Array.from({ length: paragraphLevel + 1 }, () => anchors.length);
  for (const [index, { id, level }] of [...anchors.entries()].reverse()) {
    const end = Math.min(...following.slice(0, level + 1));
    passages[id] = tidy(own.slice(index + 1, end + 1).join(' '));
    following[level] = index;
  }
  return passages;
}

/** Finds the anchors, the words under each, and the links and pictures of this site. Editor’s notes are not the source’s words. */
function outline(root: Node): Outline {
  const slug = createSlugger();
  const anchors: Anchor[] = [];
  const numbers = new Set<string>();
  const own: string[] = [''];
  const links: Outline['links'] = [];
  const repeated: number[] = [];

  const visit = (node: Node, inNote: boolean): void => {
    if (['link', 'definition', 'image'].includes(node.type) && /^[/#]/.test(node.url ?? '')) {
      links.push({ href: node.url ?? '', line: lineOf(node) });
    }
    if (node.name === 'Picture') {
      links.push({ href: readProps(node).props['src'] ?? '', line: lineOf(node) });
    }
    const note = inNote || node.name === 'EditorNote' || node.name === 'Notice';
    if (node.type === 'heading') {
      const text = tidy(plainWords(node));
      anchors.push({ id: slug(text), level: node.depth ?? 2, text });
      own.push('');
    } else if (node.name === 'Paragraph') {
      const number = readProps(node).props['number'] ?? '';
      const id = paragraphAnchor(number);
      if (numbers.has(id)) repeated.push(lineOf(node));
      numbers.add(id);
      anchors.push({ id, level: paragraphLevel, text: number });
      own.push('');
    }
    const isLeafBlock = ['paragraph', 'tableCell', 'heading', 'code'].includes(node.type);
    if (isLeafBlock && !note) own[own.length - 1] += `${plainWords(node)} `;
    for (const child of node.children ?? []) visit(child, note);
  };
  visit(root, false);

  return {
    anchors,
    passages: passagesOf(anchors, own),
    text: tidy(own.join(' ')),
    links,
    repeated,
  };
}

/**
 * Turns the HTML tree into segments: runs of HTML, and components with their children. `headingIds` are the ids of the
 * headings in order. Throws when there are more or fewer headings: an anchor would then stand on another heading than its own.
 */
function segmentsOf(root: HtmlNode, headingIds: readonly string[], title: string): Segment[] {
  const ids = headingIds.values();
  let lastHeading = title;
  const textOf = (node: HtmlNode): string =>
    node.value ?? (node.children ?? []).map(textOf).join('');

  const shape = (node: HtmlNode, table: { caption?: string; rowHeaders?: boolean }): HtmlNode => {
    const isHeading =
      /^h[2-6]$/.test(node.tagName ?? '') && node.properties?.['id'] !== 'footnote-label';
    if (isHeading) {
      lastHeading = tidy(textOf(node));
      const id = ids.next().value;
      if (id === undefined) throw new Error(`The heading “${lastHeading}” has no anchor.`);
      node.properties = { id };
    }
    if (node.tagName === 'img') node.properties = { ...node.properties, loading: 'lazy' };
    if (node.tagName === 'table')
      return shapeTable(node, table.caption ?? `Table: ${lastHeading}`, table.rowHeaders ?? false);
    return node;
  };

  // A component inside a list or quotation cuts the surrounding HTML in two, so opening and closing tags are written apart.
  const out = (
    children: HtmlNode[],
    table: { caption?: string; rowHeaders?: boolean } = {},
  ): Segment[] => {
    const segments: Segment[] = [];
    const html = (text: string) => {
      const last = segments.at(-1);
      if (last?.kind === 'html') last.html += text;
      else if (text !== '') segments.push({ kind: 'html', html: text });
    };
    const holdsComponent = (node: HtmlNode): boolean =>
      node.type.startsWith('mdxJsx') || (node.children ?? []).some(holdsComponent);
    const write = (node: HtmlNode): void => {
      if (node.type.startsWith('mdxJsx')) {
        const { props } = readProps(node as Node);
        const inner =
          node.name === 'Table'
            ? { caption: props['caption'] ?? '', rowHeaders: props['rowHeaders'] === 'yes' }
            : {};
        segments.push({
          kind: 'component',
          name: node.name ?? '',
          props: { ...props },
          children: out(node.children ?? [], inner),
        });
        return;
      }
      if (!holdsComponent(node)) {
        html(writeHtml(shapeDeep(node)));
        return;
      }
      const [open, close] = writeHtml({
        ...shape(node, table),
        children: [{ type: 'text', value: '\u0000' }],
      }).split('\u0000');
      html(open ?? '');
      node.children?.forEach(write);
      html(close ?? '');
    };
    const shapeDeep = (node: HtmlNode): HtmlNode => {
      const shaped = shape(node, table);
      if (node.children) node.children = node.children.map(shapeDeep);
      return shaped;
    };
    children.forEach(write);
    return segments;
  };
  const segments = out(root.children ?? []);
  const left = ids.next().value;
  if (left !== undefined) throw new Error(`The anchor “${left}” stands on no heading.`);
  return segments;
}

/** What the reader makes of a body: the parsed body, or its faults. */
export type BodyResult = { body: Body; faults: Omit<Fault, 'file'>[] };

/**
 * Reads the MDX of a body as data: it is parsed, checked against the allow-list and turned into HTML and component calls.
 * Nothing in it is ever run. `text` has blank lines in place of the front matter, so that lines are those of the file;
 * it must have passed `textFaults` before.
 */
export function readBody(text: string, title: string): BodyResult {
  const code = codeFaults(text);
  if (code.length > 0) return { body: emptyBody, faults: code };
  let root: Node;
  try {
    root = asNode(mdxToMdast(text, { features }));
  } catch (error) {
    return { body: emptyBody, faults: [parseFault(error)] };
  }
  const faults = bodyFaults(root);
  if (faults.length > 0) return { body: emptyBody, faults };
  const { anchors, passages, text: words, links, repeated } = outline(root);
  const ids = new Set(anchors.map(({ id }) => id));
  for (const { href, line } of links) {
    if (href.startsWith('#') && !ids.has(href.slice(1))) {
      faults.push({
        line,
        fault: `The link “${href}” points to no heading of this page.`,
        remedy: 'Use the anchor of one of its headings.',
      });
    }
  }
  for (const line of repeated) {
    faults.push({
      line,
      fault: 'Another paragraph before this one has the same number.',
      remedy: 'Give each its own number.',
    });
  }
  if (faults.length > 0) return { body: emptyBody, faults };
  const tree = withoutBlankText(
    // The parser’s types name every kind of node; we write the few that `writeHtml` knows and throw for others.
    mdxToHast(text, { features, position: false }) as unknown as HtmlNode,
  );
  const headingIds = anchors.filter(({ level }) => level < paragraphLevel).map(({ id }) => id);
  const segments = segmentsOf(tree, headingIds, title);
  return { body: { segments, anchors, passages, text: words, links }, faults };
}
