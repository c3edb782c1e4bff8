import { judgeImage, judgeLink } from './addresses.ts';

/** A node of the HTML tree that the parser makes. */
export interface HtmlNode {
  type: string;
  tagName?: string;
  name?: string | null;
  value?: string;
  properties?: Record<string, unknown>;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: HtmlNode[];
}

/** Elements that may be written, each with the attributes it may have. Nothing else leaves this file. */
const allowed: Record<string, readonly string[]> = {
  p: [], em: [], strong: [], br: [], hr: [], blockquote: [], pre: [], code: [], sup: ['id'], ul: [], ol: ['start'],
  li: ['id'], h2: ['id', 'class'], h3: ['id'], h4: ['id'], h5: ['id'], h6: ['id'], thead: [], tbody: [], tr: [], table: [],
  th: ['scope', 'class'], td: ['class'], a: ['href', 'id', 'aria-label', 'aria-describedby'], section: ['class', 'tabindex', 'aria-label'],
  img: ['src', 'alt', 'loading'], 
}; // prettier-ignore
const empty = new Set(['br', 'hr', 'img']);

/** Text with the signs that mean something in HTML made harmless. */
export function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
}

const attributeNames: Record<string, string> = {
  className: 'class',
  ariaLabel: 'aria-label',
  ariaDescribedBy: 'aria-describedby',
};

function attributes(tag: string, properties: Record<string, unknown>): string {
  const may = allowed[tag] ?? [];
  return Object.entries(properties)
    .map(
      ([property, value]) =>
        [
          attributeNames[property] ?? property,
          Array.isArray(value) ? value.join(' ') : value,
        ] as const,
    )
    .filter(
      ([name, value]) =>
        may.includes(name) && value !== undefined && value !== null && value !== false,
    )
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('');
}

/**
 * Writes one node as HTML. Throws for an element or an address that is not allowed: the faults were reported before, so
 * such a node here is an error of this program and must stop the build.
 */
export function writeHtml(node: HtmlNode): string {
  if (node.type === 'text') return escapeHtml(node.value ?? '');
  const tag = node.tagName ?? '';
  if (node.type !== 'element' || !Object.hasOwn(allowed, tag)) {
    throw new Error(
      `The reader let through “${tag || node.type}”, which may not be written as HTML.`,
    );
  }
  const properties = node.properties ?? {};
  if (tag === 'a' && !judgeLink(String(properties['href'] ?? '')).ok)
    throw new Error('The reader let through an unsafe link.');
  if (tag === 'img' && !judgeImage(String(properties['src'] ?? '')).ok)
    throw new Error('The reader let through an unsafe picture.');
  const open = `<${tag}${attributes(tag, properties)}>`;
  return empty.has(tag) ? open : `${open}${(node.children ?? []).map(writeHtml).join('')}</${tag}>`;
}
