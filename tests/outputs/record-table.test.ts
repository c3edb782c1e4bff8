import { describe, expect, test } from 'vitest';
import { directoryTables, tableCollections } from '#outputs/directory-files.ts';
import { recordsCsv } from '#outputs/record-table.ts';
import { directoryRecord, directoryRecords } from '#outputs/records/directory.ts';
import type { DirectoryCollection } from '#outputs/records/kinds.ts';
import { linksOf } from '#outputs/records/links.ts';
import { fixture, modelOf } from '../model/fixture.ts';
import { csvCells } from './csv-cells.ts';

const { graph, frame } = modelOf(fixture());
const tables = directoryTables(graph, frame.origin);
const schemaOf = (collection: DirectoryCollection) =>
  directoryRecord(collection, linksOf(graph, frame.origin));

/** A row of a table by the id of its record, by column. */
function rowOf(collection: DirectoryCollection, id: string): Record<string, string> {
  const [head = [], ...rows] = csvCells(tables[collection] ?? expect.fail(collection));
  const row = rows.find(([first]) => first === id) ?? expect.fail(id);
  return Object.fromEntries(head.map((name, at) => [name, row[at] ?? '']));
}

describe('a table of records', () => {
  test.each(tableCollections)('of %s has a row for each, and as many cells in each', (name) => {
    const [head = [], ...rows] = csvCells(tables[name] ?? expect.fail());
    expect(rows.map(([id]) => id)).toEqual(
      directoryRecords(graph, name, frame.origin).map(({ id }) => id),
    );
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(new Set(head).size).toBe(head.length);
    for (const column of head) expect(column).toMatch(/^[a-z][a-z_]*$/);
  });

  test('has its head also without a record', () => {
    const [head, ...rows] = csvCells(recordsCsv(schemaOf('newsline'), []));
    expect(head).toEqual(csvCells(tables['newsline'] ?? '')[0]);
    expect(rows).toEqual([]);
  });

  test('has a column for each field of an object, and those of all options of a union', () => {
    expect(rowOf('services', 'governor-training')).toMatchObject({
      class_kind: 'both',
      class_offer_printed: 'Governor training',
      class_duty_printed: 'Appointment of authority governors',
      authority: 'Northshire County Council',
      authority_gss: 'E10000099',
    });
    expect(rowOf('publications', 'gcse-results-pack')).toMatchObject({
      schedule_phase: 'secondary',
      schedule_focus: 'GCSE\nProgress from Year 7',
      dates: '2026-09-10\n2027-09-09',
    });
  });

  test('tells the four states of a chair apart', () => {
    const chairs = ['school-places-forum', 'group-on-worship', 'music-group', 'science-group'].map(
      (id) => rowOf('groups', id),
    );
    expect(chairs.map((row) => row['chair_state'])).toEqual(['named', 'vacant', 'not-given', 'unclear']); // prettier-ignore
    expect(chairs.map((row) => row['chair_name'])).toEqual(['Ms A Pennyfeather', '', '', '']);
    expect(chairs[0]?.['chair_role']).toBe('Director for Schools');
    expect(chairs[3]?.['chair_why']).toBe('The handbook prints “Mr C or Ms D”.');
  });

  test('says of an entry with fields what each of them is', () => {
    expect(rowOf('meetings', 'heads-and-officers')['dates']?.split('\n')).toEqual([
      'date: 2026-01-20; begins: 16:30; ends: 18:00; venue: County Hall, Northtown',
      'date: 2026-06-09; begins: 09:15',
      'date: 2026-10-06',
    ]);
    expect(rowOf('services', 'pay-and-pensions')['class_offer_packages']?.split('\n')[0]).toContain(
      'basis: (kind: bands; bands: (from: 0; to: 100; pence: 95000), ',
    );
    // A cell that is copied out of its table still says what a contact is worth.
    expect(rowOf('services', 'bus-passes')['contacts']?.split('\n')[0]).toBe(
      'kind: phone; value: 01632 960123; what: Questions about passes; note: As printed in 2012, not verified',
    );
    expect(rowOf('services', 'bus-passes')['neighbours']).toContain('[team] Learning Support Team');
  });

  test('leaves the long words out', () => {
    expect(csvCells(tables['services'] ?? '')[0]).not.toContain('text');
  });

  test('makes harmless what a spreadsheet could run', () => {
    const [record] = directoryRecords(graph, 'plans', frame.origin);
    for (const sign of ['=', '+', '-', '@']) {
      const nasty = { ...record, title: `${sign}HYPERLINK("x")` };
      const [head = [], row = []] = csvCells(recordsCsv(schemaOf('plans'), [nasty]));
      expect(row[head.indexOf('title')]).toBe(`'${sign}HYPERLINK("x")`);
    }
  });
});
