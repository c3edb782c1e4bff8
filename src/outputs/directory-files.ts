import type { Graph } from '#model/nodes.ts';
import { listJson, recordJson } from './json.ts';
import { recordsCsv } from './record-table.ts';
import { linksOf } from './records/links.ts';
import {
  type DirectoryCollection,
  directoryCollections,
  directoryKinds,
  directoryRecord,
  directoryRecords,
} from './records/directory.ts';

/** The files of the directory of services to schools: text by the name of the file without its ending. */

const files = (text: (collection: DirectoryCollection) => string): Record<string, string> =>
  Object.fromEntries(directoryCollections.map((collection) => [collection, text(collection)]));

/** One list of records a collection, such as `services`. */
export const directoryLists = (graph: Graph, origin: string): Record<string, string> =>
  files((collection) =>
    listJson(directoryKinds[collection], directoryRecords(graph, collection, origin), origin),
  );

/** One table a collection, such as `services`. */
export const directoryTables = (graph: Graph, origin: string): Record<string, string> =>
  files((collection) =>
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
