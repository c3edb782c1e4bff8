import { describe, expect, test } from 'vitest';
import { placed } from '#model/build-views/measures/standing.ts';
import { indicatorMetadataFiles, indicatorsMetadata } from '#outputs/csvw.ts';
import { indicatorsCsv, indicatorTables } from '#outputs/indicators.ts';
import { contentTypeOf, headersFor } from '#outputs/policy.ts';
import { fixture, fixtureWith, modelOf } from '../model/fixture.ts';
import { csvCells, csvRows } from './csv-cells.ts';

const { graph, frame } = modelOf(fixture());
const { origin } = frame;
const tables = indicatorTables(graph, placed, origin);
const rowsOf = (id: string) => csvRows(tables[`indicators/${id}`] ?? expect.fail(id));

describe('the table of an indicator', () => {
  test('has a row for each year and authority, the oldest year first, and in it the best', () => {
    expect(rowsOf('absence').map((row) => [row['year'], row['authority'], row['rank']])).toEqual([
      ['2008/9', 'Eastshire', '1'],
      ['2008/9', 'Midshire', '2'],
      ['2008/9', 'Westshire', '3'],
      ['2008/9', 'Northshire', '4'],
      ['2009/10', 'Eastshire', '1'],
      ['2009/10', 'Midshire', '2'],
      ['2009/10', 'Northshire', '3'],
      ['2009/10', 'Westshire', '4'],
      ['2010/11', 'Eastshire', '1'],
      ['2010/11', 'Midshire', '2'],
      ['2010/11', 'Northshire', '2'],
      ['2010/11', 'Westshire', '4'],
    ]);
  });

  test('says of each value whose it is, when, of what, and where it is printed', () => {
    expect(rowsOf('absence').at(-2)).toEqual({
      id: 'absence',
      code: 'N 1',
      title: 'Absence from school',
      authority: 'Northshire',
      authority_id: 'northshire',
      own: 'true',
      year: '2010/11',
      date_edtf: '2010/2011',
      value: '5.8',
      unit: 'percent',
      better: 'lower',
      rank: '2',
      target: '5',
      target_year: '2012/13',
      target_date_edtf: '2012/2013',
      published_by: 'Northshire County Council',
      as_at_edtf: '2011-03',
      source: `${origin}/documents/northshire-works/#absence-from-school`,
    });
  });

  test('gives the target to the council that set it, and to no other', () => {
    for (const row of rowsOf('absence')) expect(row['target'] !== '').toBe(row['own'] === 'true');
    for (const row of rowsOf('reading-at-seven')) expect(row['target']).toBe('');
  });

  test('keeps a number below zero a number', () => {
    const { graph: below } = modelOf(
      fixtureWith(({ indicators }) => {
        const { data } = indicators.find(({ id }) => id === 'school-meals') ?? expect.fail();
        Object.assign(data.series[0]?.values ?? expect.fail(), { northshire: -2.5 });
      }),
    );
    expect(indicatorTables(below, placed, origin)['indicators/school-meals']).toContain(',-2.5,');
  });

  test('is, with all the others, the table of all indicators', () => {
    expect(csvRows(indicatorsCsv(graph, placed, origin))).toEqual(
      graph.directory.indicators.flatMap(({ id }) => rowsOf(id)),
    );
    expect(Object.keys(tables).sort()).toEqual(
      graph.directory.indicators.map(({ id }) => `indicators/${id}`).sort(),
    );
  });

  test('has its head alone where there is no indicator', () => {
    const { graph: bare } = modelOf(fixture());
    bare.directory.indicators = [];
    const [head, ...rows] = csvCells(indicatorsCsv(bare, placed, origin));
    expect(head).toEqual(csvCells(tables['indicators/absence'] ?? '')[0]);
    expect(rows).toEqual([]);
  });
});

interface Column {
  name: string;
  titles: string[];
  datatype: string;
  required?: boolean;
}

interface Metadata {
  url: string;
  'dc:title': string;
  'dc:description': string;
  'dc:source': unknown;
  tableSchema: { columns: Column[]; primaryKey: string[] };
}

/** What the cells of each type look like (XML Schema, as CSV on the Web has it). */
const forms: Record<string, RegExp> = {
  string: /^/,
  boolean: /^(true|false)$/,
  decimal: /^-?\d+(\.\d+)?$/,
  integer: /^\d+$/,
  anyURI: /^https:\/\/\S+$/,
};

const described: [string, string, string][] = [
  ['all indicators', indicatorsMetadata(graph, origin), indicatorsCsv(graph, placed, origin)],
  ...Object.entries(indicatorMetadataFiles(graph, origin)).map(
    ([name, text]): [string, string, string] => [
      name,
      text,
      tables[name.replace(/\.csv-metadata$/, '')] ?? '',
    ],
  ),
];

describe('the description of a table', () => {
  test.each(described)('of %s tells of every column what its cells hold', (_name, text, csv) => {
    const metadata = JSON.parse(text) as Metadata & { '@context': unknown[] };
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    const { columns, primaryKey } = metadata.tableSchema;
    const [head = [], ...rows] = csvCells(csv);
    expect(columns.map(({ name }) => name)).toEqual(head);
    // A reader of the standard compares the head of the table with the titles.
    for (const { name, titles } of columns) expect(titles).toContain(name);
    for (const row of rows)
      columns.forEach(({ name, datatype, required }, at) => {
        const cell = row[at] ?? '';
        if (required || cell !== '') expect({ name, cell }).toEqual({ name, cell: expect.stringMatching(forms[datatype] ?? /never^/) }); // prettier-ignore
      });
    const keys = csvRows(csv).map((row) => primaryKey.map((name) => row[name]).join('\n'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('stands beside its table, where the standard looks for it', () => {
    const files = indicatorMetadataFiles(graph, origin);
    for (const name of Object.keys(tables)) {
      const metadata = JSON.parse(files[`${name}.csv-metadata`] ?? '{}') as Metadata;
      expect(`indicators/${metadata.url}`).toBe(`${name}.csv`);
    }
    expect((JSON.parse(indicatorsMetadata(graph, origin)) as Metadata).url).toBe('indicators.csv');
  });

  test('names the passage, and tells where the source is unclear', () => {
    const text = indicatorMetadataFiles(graph, origin)['indicators/reading-at-seven.csv-metadata'];
    const metadata = JSON.parse(text ?? '{}') as Metadata;
    expect(metadata['dc:title']).toBe('Reading at seven (N 2)');
    expect(metadata['dc:description']).toContain('The table has no sign for percent');
    expect(metadata['dc:source']).toEqual({
      '@id': `${origin}/documents/northshire-works/#reading-at-seven`,
    });
  });

  test('is served as what it is, to other sites’ pages too', () => {
    const path = '/api/v1/indicators/absence.csv-metadata.json';
    expect(contentTypeOf(path)).toBe('application/csvm+json; charset=utf-8');
    expect(contentTypeOf('/api/v1/indicators/absence.csv')).toBe('text/csv; charset=utf-8');
    for (const one of [path, path.replace('-metadata.json', ''), '/api/v1/indicators/absence.json'])
      expect(headersFor(one)['Access-Control-Allow-Origin']).toBe('*');
  });
});
