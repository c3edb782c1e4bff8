import type { Fault } from '#schemas/fault.ts';
import { lineOf, type Node } from './tree.ts';

type Found = Omit<Fault, 'file'>;

const maximumDepth = 24;
const maximumNodes = 20_000;
const maximumColumns = 30;
const maximumHeadings = 500;

/** The columns and rows of a table; the parser’s HTML fills up every row that is too short. */
function sizeOf(table: Node): { columns: number; cells: number } {
  const rows = table.children ?? [];
  const columns = rows[0]?.children?.length ?? 0;
  return { columns, cells: columns * rows.length };
}

/** What makes a tree too deep or too big to be walked and written. It is looked for without going down into it. */
export function sizeFaults(root: Node): Found[] {
  const faults: Found[] = [];
  let nodes = 0;
  let headings = 0;
  const open: { node: Node; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    nodes += 1;
    if (node.type === 'heading') headings += 1;
    if (depth > maximumDepth) {
      return [
        {
          line: lineOf(node),
          fault: 'The text is nested too deeply here.',
          remedy: 'Use fewer lists, quotes or components inside each other.',
        },
      ];
    }
    if (node.type === 'table') {
      const { columns, cells } = sizeOf(node);
      nodes += cells;
      if (columns > maximumColumns) {
        faults.push({
          line: lineOf(node),
          fault: `This table has ${columns} columns; the limit is ${maximumColumns}.`,
          remedy: 'Split it into several tables.',
        });
      }
    }
    for (const child of node.children ?? []) open.push({ node: child, depth: depth + 1 });
  }
  if (nodes > maximumNodes) {
    faults.push({
      fault: `This file has ${nodes} parts; the limit is ${maximumNodes}.`,
      remedy: 'Split it into several files.',
    });
  }
  if (headings > maximumHeadings) {
    faults.push({
      fault: `This file has ${headings} headings; the limit is ${maximumHeadings}.`,
      remedy: 'Split it into several files.',
    });
  }
  return faults;
}
