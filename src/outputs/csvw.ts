import type { DirectoryNode, Graph } from '#model/nodes.ts';
import { indicatorColumns } from './indicators.ts';
import { toSource } from './records/common.ts';

/**
 * What the tables of indicators hold, for programs: CSV on the Web (W3C Metadata Vocabulary for Tabular Data). Each file stands
 * where the standard looks for it, at the table’s address with `-metadata.json` behind it, so the table needs no header
 * that leads to it.
 */

type Indicator = DirectoryNode<'indicators'>;

interface Described {
  /** Name of the table’s file, in the same folder. */
  file: string;
  title: string;
  description: string;
  /** Addresses of the passages or documents that give the values. */
  sources: readonly string[];
  /** Councils that published them. */
  publishers: readonly string[];
}

const oneOrAll = <Value>(values: readonly Value[]) => (values.length === 1 ? values[0] : values);

/** The description of one table. Only a target may be missing: it stands beside the council’s own values alone. */
const metadata = ({ file, title, description, sources, publishers }: Described): string =>
  `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      url: file,
      'dc:title': title,
      'dc:description': description,
      ...(sources.length > 0 && { 'dc:source': oneOrAll(sources.map((url) => ({ '@id': url }))) }),
      ...(publishers.length > 0 && { 'dc:creator': oneOrAll(publishers) }),
      dialect: { encoding: 'utf-8', header: true },
      tableSchema: {
        columns: indicatorColumns.map(([name, words, datatype, meaning]) => ({
          name,
          // The first is what the head of the table says, the second is for people.
          titles: [name, words],
          datatype,
          ...(!name.startsWith('target') && { required: true }),
          'dc:description': meaning,
        })),
        primaryKey: ['id', 'date_edtf', 'authority_id'],
      },
    },
    null,
    2,
  )}\n`;

const unique = (values: readonly string[]): string[] => [...new Set(values)];

const passageOf = ({ document, data }: Indicator, origin: string): string =>
  toSource(document, data.source.section, origin).passage;

/** What is said of a table: its caption, and where its source is unclear or at fault. */
const wordsOf = ({ data: { caption, summary, unitNote, notes = [] } }: Indicator): string =>
  [`${caption}.`, summary, unitNote, ...notes].filter(Boolean).join(' ');

/** The description of the table of all indicators. */
export const indicatorsMetadata = ({ directory: { indicators } }: Graph, origin: string): string =>
  metadata({
    file: 'indicators.csv',
    title: 'Indicators',
    description:
      'One row for each indicator, year and authority: what was measured, and how a council compared with others.',
    sources: unique(
      indicators.map(({ document }) => toSource(document, undefined, origin).passage),
    ),
    publishers: unique(indicators.map(({ authority }) => authority.data.name)),
  });

/** The description of each indicator’s table, by the name of its file without `.json`. */
export const indicatorMetadataFiles = (
  { directory: { indicators } }: Graph,
  origin: string,
): Record<string, string> =>
  Object.fromEntries(
    indicators.map((indicator) => [
      `indicators/${indicator.id}.csv-metadata`,
      metadata({
        file: `${indicator.id}.csv`,
        title: `${indicator.data.title} (${indicator.data.code})`,
        description: wordsOf(indicator),
        sources: [passageOf(indicator, origin)],
        publishers: [indicator.authority.data.name],
      }),
    ]),
  );
