import type { MdastNode } from 'satteri';

/** A node of the parsed tree, as far as the reader looks at it. */
export interface Node {
  type: string;
  children?: Node[];
  value?: string;
  url?: string;
  title?: string | null;
  alt?: string | null;
  depth?: number;
  lang?: string | null;
  meta?: string | null;
  name?: string | null;
  checked?: boolean | null;
  ordered?: boolean;
  identifier?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number } } | undefined;
}

/** The parser’s own types split a node into dozens; the reader looks at `type` and takes every other part as missing. */
export const asNode = (node: MdastNode): Node => node as unknown as Node;

/** Line of the file on which a node begins. */
export const lineOf = (node: Node): number => node.position?.start.line ?? 1;

const inline = new Set([
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'link',
  'linkReference',
  'footnoteReference',
  'break',
  'image',
]);

/** The plain words of a node; blocks are parted by a space. */
export function plainWords(node: Node): string {
  if (node.type === 'break') return ' ';
  if (node.value !== undefined) return node.value;
  const words = (node.children ?? []).map(plainWords).join('');
  return inline.has(node.type) ? words : `${words} `;
}
