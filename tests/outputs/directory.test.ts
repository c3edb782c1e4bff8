import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#mdx/read-content.ts';
import { directoryLists, directoryRecordFiles } from '#outputs/directory-files.ts';
import { recordSchema } from '#outputs/json.ts';
import {
  directoryCollections,
  directoryKinds,
  type DirectoryRecord,
  directoryRecords,
} from '#outputs/records/directory.ts';
import { fixture, longAfter, modelOf } from '../model/fixture.ts';
import { jsonSchemaReader } from './json-schema.ts';

const real =
  readContent(join(import.meta.dirname, '../../content')).content ??
  expect.fail('The content has faults.');

describe.each([['the example council', fixture()], ['the council of this site', real]])('the directory of %s as records', (whose, content) => {
  const { graph, frame } = modelOf(content, whose === 'the example council' ? '2026-01-01' : longAfter);
  const ajv = jsonSchemaReader();

  test.each(directoryCollections)('of %s is what its JSON Schema says', (collection) => {
    const validate = ajv.compile(JSON.parse(recordSchema(directoryKinds[collection], frame.origin)) as object);
    const records = directoryRecords(graph, collection, frame.origin);
    if (collection !== 'newsline') expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      validate(record);
      expect({ id: record.id, faults: validate.errors ?? [] }).toEqual({ id: record.id, faults: [] });
    }
  });

  test('has a file for each record, the same as in its list, and nothing empty', () => {
    const files = directoryRecordFiles(graph, frame.origin);
    for (const [collection, text] of Object.entries(directoryLists(graph, frame.origin))) {
      const list = JSON.parse(text) as { total: number; schema: string; records: DirectoryRecord[] };
      expect(list.total).toBe(list.records.length);
      for (const record of list.records)
        expect(JSON.parse(files[`${collection}/${record.id}`] ?? 'null')).toEqual(record);
      expect(text).not.toMatch(/: (?:null|""|undefined)/);
    }
  });
}); // prettier-ignore

describe('a record of the directory', () => {
  const { graph, frame } = modelOf(fixture());
  const recordOf = (collection: (typeof directoryCollections)[number], id: string) =>
    directoryRecords(graph, collection, frame.origin).find((record) => record.id === id) ??
    expect.fail(id);
  const link = (collection: string, id: string, title: string) => ({
    id,
    title,
    url: `https://record.northshire.example/${collection}/${id}/`,
  });

  test('has the fields of its schema, and a link in the place of each id', () => {
    expect(recordOf('services', 'bus-passes')).toMatchObject({
      url: 'https://record.northshire.example/services/bus-passes/',
      class: { kind: 'statutory', duty: { printed: 'Bus passes for pupils' } },
      teams: [link('teams', 'learning-support-team', 'Learning Support Team')],
      seeAlso: [{ service: link('services', 'school-places', 'School places') }],
      changedBy: [{ decision: link('decisions', 'new-buses', 'Twelve new buses bought') }],
      authority: { id: 'northshire', gss: 'E10000099' },
    });
    expect(recordOf('teams', 'learning-support-team')).toMatchObject({
      partOf: link('teams', 'schools-service', 'Schools Service'),
    });
    expect(recordOf('groups', 'school-places-forum')).toMatchObject({
      chair: {
        state: 'named',
        role: link('roles', 'director-for-schools', 'Director for Schools'),
      },
    });
  });

  test('names its passages by whole addresses, and says that its document is history', () => {
    expect(recordOf('services', 'bus-passes')).toMatchObject({
      class: {
        duty: {
          source: {
            passage:
              'https://record.northshire.example/documents/schools-handbook/#b-statutory-services',
          },
        },
      },
      source: { status: 'historical', publisher: 'Northshire County Council' },
    });
    expect(recordOf('services', 'pay-and-pensions')).toMatchObject({
      source: { quote: 'Payroll is a popular service' },
    });
  });

  test('says of each contact whether anybody tried it', () => {
    const notes = (id: string) =>
      (recordOf('services', id)['contacts'] as { note: string }[]).map(({ note }) => note);
    expect(notes('bus-passes')).toEqual(Array(2).fill('As printed in 2012, not verified'));
    expect(notes('pay-and-pensions')).toContain('Verified on 2025-09-01');
  });

  test('tells a neighbour on both, though editors write it on one', () => {
    const kinds = (record: DirectoryRecord) =>
      (record['neighbours'] as { kind: string; id: string }[]).map(
        ({ kind, id }) => `${kind} ${id}`,
      );
    expect(kinds(recordOf('plans', 'plan-for-school-places'))).toContain(
      'group school-places-forum',
    );
    expect(kinds(recordOf('groups', 'school-places-forum'))).toContain(
      'plan plan-for-school-places',
    );
    expect(recordOf('plans', 'plan-for-school-places')).not.toHaveProperty('related');
  });

  test('leads to its calendar where days are known', () => {
    expect(recordOf('meetings', 'heads-and-officers')['calendar']).toBe(
      'https://record.northshire.example/meetings/heads-and-officers.ics',
    );
    expect(recordOf('meetings', 'unions')).not.toHaveProperty('calendar');
  });

  test('holds the words of its page, but not those of the handbook', () => {
    expect(recordOf('services', 'pay-and-pensions')['text']).toBe(
      'Payroll runs from the first day of a month.',
    );
    expect(recordOf('handbook', 'who-does-what')).not.toHaveProperty('text');
  });

  test('of a class leads to its place on the page of classes', () => {
    expect(recordOf('service-classes', 'traded').url).toBe(
      'https://record.northshire.example/services/classes/#traded',
    );
  });

  test('of news is there only while it may be seen', () => {
    const lists = directoryLists(graph, frame.origin);
    const news = directoryRecords(graph, 'newsline', frame.origin);
    expect(news.map(({ id }) => id)).toEqual(['boiler-recall', 'census-day', 'new-training-dates']);
    expect(JSON.stringify(lists)).not.toMatch(/Zanzibarquux|Plonkerwhist/);
  });
});
