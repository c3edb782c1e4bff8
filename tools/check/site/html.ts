/** Reading HTML as a tree: the few questions that the checks ask. */
import { htmlToHast } from 'satteri';

/** A node of the tree, as far as the checks look at it. */
export interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

export interface Element extends Node {
  tagName: string;
  properties: Record<string, unknown>;
}

/** Parses a document as a browser would. */
export function parseHtml(html: string): Node {
  return htmlToHast(html) as Node;
}

/** Every element below a node, in the order of the document. */
export function elementsOf(node: Node): Element[] {
  const found: Element[] = [];
  const visit = (one: Node): void => {
    if (isElement(one)) found.push(one);
    for (const child of one.children ?? []) visit(child);
  };
  visit(node);
  return found;
}

function isElement(node: Node): node is Element {
  return node.type === 'element' && node.tagName !== undefined && node.properties !== undefined;
}

/** All text below a node, without scripts. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.tagName === 'script' || node.tagName === 'template') return '';
  return (node.children ?? []).map(textOf).join('');
}

/** An attribute as text. Lists (rel, class) are joined with spaces; a bare attribute is ''. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** True when a word is in a list attribute such as rel. */
export function hasWord(element: Element, name: string, word: string): boolean {
  return (attribute(element, name) ?? '').toLowerCase().split(/\s+/).includes(word);
}
