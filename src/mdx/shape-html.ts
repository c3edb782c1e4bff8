import type { HtmlNode } from './write-html.ts';

/** Changes to the parser’s HTML tree that make it accessible and free of `style`. */

const element = (
  tagName: string,
  properties: Record<string, unknown>,
  children: HtmlNode[],
): HtmlNode => ({
  type: 'element',
  tagName,
  properties,
  children,
});

function textOf(node: HtmlNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

const isElement = (node: HtmlNode, tag: string) => node.type === 'element' && node.tagName === tag;
const childrenOf = (node: HtmlNode | undefined, tag: string) =>
  (node?.children ?? []).filter((child) => isElement(child, tag));

function cellClass(cell: HtmlNode): void {
  const align = /text-align: (right|center)/.exec(String(cell.properties?.['style'] ?? ''))?.[1];
  cell.properties = align ? { className: [`app-align-${align}`] } : {};
}

/**
 * Gives a table its header scopes and a scrolling region of its own, named for people who cannot see it.
 * With `rowHeaders` the first cell of each row names the row.
 */
export function shapeTable(table: HtmlNode, label: string, rowHeaders: boolean): HtmlNode {
  for (const row of childrenOf(childrenOf(table, 'thead')[0], 'tr')) {
    for (const cell of childrenOf(row, 'th')) {
      cellClass(cell);
      // An empty header names nothing: it is a plain cell.
      if (textOf(cell).trim() === '') cell.tagName = 'td';
      else cell.properties = { ...cell.properties, scope: 'col' };
    }
  }
  for (const row of childrenOf(childrenOf(table, 'tbody')[0], 'tr')) {
    childrenOf(row, 'td').forEach((cell, index) => {
      cellClass(cell);
      if (rowHeaders && index === 0 && textOf(cell).trim() !== '') {
        cell.tagName = 'th';
        cell.properties = { ...cell.properties, scope: 'row' };
      }
    });
  }
  return element(
    'section',
    { className: ['app-table__scroll'], tabindex: 0, 'aria-label': label },
    [table],
  );
}

/** Drops white space that only parts blocks, so that the same words give the same bytes. */
export function withoutBlankText(node: HtmlNode): HtmlNode {
  const blocks = new Set([
    'ul',
    'ol',
    'table',
    'thead',
    'tbody',
    'tr',
    'blockquote',
    'section',
    'li',
    'div',
  ]);
  if (node.children) {
    const dropBlank = node.type !== 'element' || blocks.has(node.tagName ?? '');
    node.children = node.children
      .filter(
        (child) =>
          !(
            dropBlank &&
            child.type === 'text' &&
            child.value?.trim() === '' &&
            child.value.includes('\n')
          ),
      )
      .map(withoutBlankText);
  }
  if (node.tagName === 'section') node.properties = { className: ['app-footnotes'] };
  if (node.tagName === 'h2' && node.properties?.['id'] === 'footnote-label') {
    node.properties = { id: 'footnote-label', className: ['govuk-visually-hidden'] };
  }
  return node;
}
