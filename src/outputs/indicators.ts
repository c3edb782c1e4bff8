import type { placed } from '#model/build-views/measures/standing.ts';
import type { DirectoryNode, Graph } from '#model/nodes.ts';
import { toSource } from './records/common.ts';
import { writeCsv } from './write-csv.ts';

/** Indicators as tables: a row for each value, so that any program can group and draw them. */

type Indicator = DirectoryNode<'indicators'>;

/** What places values in order; the model’s, so that a table and a page never tell different places. */
export type Placing = typeof placed;

/** The columns, in their order, as CSV on the Web describes them: what a cell says and of which type it is. */
export const indicatorColumns = [
  ['id', 'Indicator', 'string', 'Name of the indicator in addresses.'],
  ['code', 'Code', 'string', 'Code of the indicator, as printed.'],
  ['title', 'Title', 'string', 'What is measured, in plain English.'],
  ['authority', 'Authority', 'string', 'The authority that the value is of, as printed.'],
  ['authority_id', 'Id of the authority', 'string', 'Short name of the authority.'],
  [
    'own',
    'Own',
    'boolean',
    'True for the council that published the indicator, false for those it is compared with.',
  ],
  ['year', 'Year', 'string', 'The year that was measured, as printed. Some spreadsheets take “2006/7” for a month: “date_edtf” is the same year.'],
  ['date_edtf', 'Year (EDTF)', 'string', 'The same year as EDTF (ISO 8601-2).'],
  ['value', 'Value', 'decimal', 'The value, as printed. “unit” says what it counts.'],
  ['unit', 'Unit', 'string', 'percent (from 0 to 100), percentage-points, number or pounds.'],
  ['better', 'Better', 'string', 'Which direction is the better one: higher or lower.'],
  ['rank', 'Rank', 'integer', 'Place among all authorities of that year, 1 for the best. Equal values share a place.'],
  ['target', 'Target', 'decimal', 'What the council aimed at. Only beside its own values.'],
  ['target_year', 'Target year', 'string', 'The year the target is for, as printed.'],
  ['target_date_edtf', 'Target year (EDTF)', 'string', 'The same year as EDTF (ISO 8601-2).'],
  ['published_by', 'Published by', 'string', 'The council whose document gives the figures.'],
  ['as_at_edtf', 'As at (EDTF)', 'string', 'The date the document speaks of, as EDTF.'],
  ['source', 'Source', 'anyURI', 'Address of the passage that gives the figures.'],
] as const; // prettier-ignore

type Column = (typeof indicatorColumns)[number][0];
type Row = Record<Column, string | number>;

/** The rows of one indicator: by year, the oldest first, and in each by place. */
function rowsOf(
  { id, data, authority, document }: Indicator,
  graph: Graph,
  place: Placing,
  origin: string,
): Row[] {
  const { target } = data;
  const group = graph.comparatorGroups.find((one) => one.id === data.comparedWith);
  const members = new Map(group?.data.members.map((member) => [member.id, member]));
  return data.series.flatMap(({ year, values }) =>
    place(values, data.better).map(({ id: member, value, rank }) => {
      const { name = member, own = false } = members.get(member) ?? {};
      const aim = own ? target : undefined;
      return {
        id,
        code: data.code,
        title: data.title,
        authority: name,
        authority_id: member,
        own: String(own),
        year: year.printed,
        date_edtf: year.date,
        value,
        unit: data.unit,
        better: data.better,
        rank,
        target: aim?.value ?? '',
        target_year: aim?.year.printed ?? '',
        target_date_edtf: aim?.year.date ?? '',
        published_by: authority.data.name,
        as_at_edtf: data.asAt.date,
        source: toSource(document, data.source.section, origin).passage,
      };
    }),
  );
}

const names = indicatorColumns.map(([name]) => name);

/** All values of all indicators in one table. `origin` is the site’s address without a slash at the end. */
export const indicatorsCsv = (graph: Graph, place: Placing, origin: string): string =>
  writeCsv(
    graph.directory.indicators.flatMap((indicator) => rowsOf(indicator, graph, place, origin)),
    names,
  );

/** One table an indicator, by the name of its file without its ending, such as `indicators/persistent-absence`. */
export const indicatorTables = (
  graph: Graph,
  place: Placing,
  origin: string,
): Record<string, string> =>
  Object.fromEntries(
    graph.directory.indicators.map((indicator) => [
      `indicators/${indicator.id}`,
      writeCsv(rowsOf(indicator, graph, place, origin), names),
    ]),
  );
