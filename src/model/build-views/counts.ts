import { type DirectoryName, directoryNames } from '../nodes.ts';
import { collectionLabels } from '../school-labels.ts';

/** “1 item” or “3 items”. */
export const countOf = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** The collections whose entries are counted; the pages of a longer work are not things of their own. */
export const countedNames = directoryNames.filter((name) => !name.endsWith('-sections'));

/** How many entries of a collection, such as “41 services”. */
export function collectionCount(collection: DirectoryName, count: number): string {
  const { one, many } = collectionLabels[collection];
  // A Local Account is a name.
  return collection === 'local-accounts'
    ? countOf(count, one, many)
    : countOf(count, one.toLowerCase(), many.toLowerCase());
}
