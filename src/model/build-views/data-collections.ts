import { addresses } from '../addresses.ts';
import type { Graph } from '../nodes.ts';
import { type DataGroup, file, records, schemaFile } from './data-parts.ts';

/** What the page of open data says of a collection: the same files of each. */

/** A collection as the page tells of it: its name in addresses, the kind of its records, and words. */
export interface Told {
  name: keyof Graph['directory'] | 'service-classes' | 'newsline' | 'comparator-groups' | 'figures';
  kind: string;
  title: string;
  one: string;
  text: string;
}

type Entries = readonly { id: string }[];

function entriesOf(graph: Graph, name: Told['name']): Entries {
  const all = {
    ...graph.directory,
    newsline: graph.newsline,
    'service-classes': graph.serviceClasses,
    'comparator-groups': graph.comparatorGroups,
    figures: graph.figures,
  };
  return all[name];
}

/** Of indicators a table has a row for each value, and a file that says so to programs; each one has both, too. */
const indicatorFiles = ([example]: Entries): DataGroup['files'] => [
  file(
    'All values as a table',
    addresses.api.collectionCsv('indicators'),
    'CSV',
    'One row for each indicator, year and authority.',
  ),
  file(
    'What the table holds',
    `${addresses.api.collectionCsv('indicators')}-metadata.json`,
    'CSVW',
    'Name, type and meaning of every column (CSV on the Web).',
  ),
  ...(example
    ? [
        file(
          'One indicator as a table',
          addresses.api.indicatorCsv(example.id),
          'CSV',
          'An example: its values alone.',
        ),
        file(
          'What its table holds',
          addresses.api.indicatorCsvMetadata(example.id),
          'CSVW',
          'The same, with its caption and its source.',
        ),
      ]
    : []),
];

const tableFile = (name: Told['name']): DataGroup['files'] => [
  file(
    'All as a table',
    addresses.api.collectionCsv(name),
    'CSV',
    'One row for each record. Entries of a list stand on lines of their own in their cell.',
  ),
];

function collectionGroup(graph: Graph, { name, kind, title, one, text }: Told): DataGroup {
  const entries = entriesOf(graph, name);
  const [example] = entries;
  return {
    title,
    text,
    lines: [],
    files: [
      file(
        'All in one file',
        addresses.api.collection(name),
        'JSON',
        `${records(entries.length)}.`,
      ),
      ...(name === 'indicators' ? indicatorFiles(entries) : tableFile(name)),
      ...(example
        ? [
            file(
              one,
              addresses.api.entry(name, example.id),
              'JSON',
              'An example: the same record on its own.',
            ),
          ]
        : []),
      schemaFile('What a record holds', kind),
    ],
  };
}

/** A group for each collection; none where all of them are empty. */
export const toldGroups = (graph: Graph, collections: readonly Told[]): DataGroup[] =>
  collections.some(({ name }) => entriesOf(graph, name).length > 0)
    ? collections.map((told) => collectionGroup(graph, told))
    : [];
