import type { DirectoryName } from '../nodes.ts';
import { collectionLabels } from '../school-labels.ts';

/** “1 item” or “3 items”. */
export const countOf = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** How many entries of a collection, such as “41 services”. */
export function collectionCount(collection: DirectoryName, count: number): string {
  const { one, many } = collectionLabels[collection];
  return countOf(count, one.toLowerCase(), many.toLowerCase());
}
