import type { Graph } from '#model/nodes.ts';
import { listJson, recordJson } from './json.ts';
import { recordsCsv } from './record-table.ts';
import { directoryRecord, directoryRecords } from './records/directory.ts';
import { type DirectoryCollection, directoryCollections, directoryKinds } from './records/kinds.ts';
import { linksOf } from './records/links.ts';

/** The files of all collections with generic records: text by the name of the file without its ending. */

const files = <Collection extends DirectoryCollection>(
  collections: readonly Collection[],
  text: (collection: Collection) => string,
): Record<string, string> =>
  Object.fromEntries(collections.map((collection) => [collection, text(collection)]));

/** The collections whose table is made from their schema. Indicators have one with a row for each value (`indicators.ts`). */
export const tableCollections = directoryCollections.filter((name) => name !== 'indicators');

/** One list of records a collection, such as `services`. */
export const directoryLists = (graph: Graph, origin: string): Record<string, string> =>
  files(directoryCollections, (collection) =>
    listJson(directoryKinds[collection], directoryRecords(graph, collection, origin), origin),
  );

/** One table a collection, such as `services`. */
export const directoryTables = (graph: Graph, origin: string): Record<string, string> =>
  files(tableCollections, (collection) =>
    recordsCsv(
      directoryRecord(collection, linksOf(graph, origin)),
      directoryRecords(graph, collection, origin),
    ),
  );

/** One file a record, such as `services/payroll`. */
export const directoryRecordFiles = (graph: Graph, origin: string): Record<string, string> =>
  Object.fromEntries(
    directoryCollections.flatMap((collection) =>
      directoryRecords(graph, collection, origin).map((record) => [
        `${collection}/${record.id}`,
        recordJson(record),
      ]),
    ),
  );
