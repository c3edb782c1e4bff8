import type { DirectoryNode } from '../../nodes.ts';
import type { HistoryView } from '../../views.ts';
import { historyView } from '../common.ts';

/** The banner of a list whose entries all come from one document of the past; nothing where they do not. */
export function commonHistory(nodes: readonly DirectoryNode[]): HistoryView | undefined {
  const [first] = nodes;
  if (!first || nodes.some(({ document }) => document !== first.document)) return undefined;
  return historyView(first.document);
}
