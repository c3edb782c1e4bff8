import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#mdx/read-content.ts';
import { directoryLists, directoryRecordFiles } from '#outputs/directory-files.ts';
import { recordSchema } from '#outputs/json.ts';
import { type DirectoryRecord, directoryRecords } from '#outputs/records/directory.ts';
import { directoryCollections, directoryKinds, kindOfNeighbour } from '#outputs/records/kinds.ts';
import { fixture, longAfter, modelOf } from '../model/fixture.ts';
import { jsonSchemaReader } from './json-schema.ts';

const real =
  readContent(join(import.meta.dirname, '../../content')).content ??
  expect.fail('The content has faults.');

describe.each([['the example council', fixture()], ['the council of this site', real]])('the directory of %s as records', (whose, content) => {
  const { graph, frame, views } = modelOf(content, whose === 'the example council' ? '2026-01-01' : longAfter);
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

  test('leads to pages that are there, and to those of its neighbours', () => {
    const pages = new Set(Object.values(views).flat().map(({ head }) => frame.origin + head.path));
    for (const collection of directoryCollections)
      for (const { url, neighbours } of directoryRecords(graph, collection, frame.origin)) {
        const others = ((neighbours ?? []) as { url: string }[]).map((other) => other.url);
        for (const address of [url, ...others]) expect(pages).toContain(address.replace(/#.*/, ''));
      }
  });

  test('gives every record of another council as its own, and none of the council of this site', () => {
    for (const collection of directoryCollections)
      for (const record of directoryRecords(graph, collection, frame.origin)) {
        const { id } = record['authority'] as { id: string };
        const { publisher } = (record['source'] ?? {}) as { publisher?: string };
        const owner = graph.documents.find(({ authority }) => authority.data.name === publisher)?.authority.id;
        expect({ record: record.url, id }).toEqual({ record: record.url, id: owner ?? id });
        if (collection === 'reports' || collection === 'report-sections') expect(id).not.toBe(graph.authority.id);
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

  test('of an indicator has its values as numbers, and links in the place of ids', () => {
    expect(recordOf('indicators', 'absence')).toMatchObject({
      url: 'https://record.northshire.example/indicators/absence/',
      comparedWith: {
        id: 'neighbours',
        url: 'https://record.northshire.example/indicators/compare/',
      },
      strategy: link('strategies', 'northshire-works', 'Northshire works'),
      series: [{}, {}, { values: { northshire: 5.8, eastshire: 5.2 } }],
      target: { value: 5, year: { printed: '2012/13', date: '2012/2013' } },
    });
  });

  test('of a page of a longer work stands under the work, and holds its words', () => {
    const section = recordOf('strategy-sections', 'northshire-works-early-help');
    expect(section.url).toBe(
      'https://record.northshire.example/strategies/northshire-works/early-help/',
    );
    expect(section['text']).not.toBe('');
    expect(section['neighbours']).toContainEqual(
      expect.objectContaining({
        kind: 'strategy',
        url: 'https://record.northshire.example/strategies/northshire-works/',
      }),
    );
  });

  test('of a figure leads to its place on the first page that it names', () => {
    for (const { id, data } of graph.figures) {
      const place = data.decisions?.[0] ?? data.handbook?.[0] ?? data.sections?.[0] ?? '';
      expect(recordOf('figures', id).url).toMatch(
        new RegExp(`/${place.replace('northshire-works-', '')}/#figure-${id}$`),
      );
    }
  });

  test('of a committee report of another council is that council’s', () => {
    expect(recordOf('reports', 'schools-see-southshire')).toMatchObject({
      authority: { id: 'southshire' },
      source: { publisher: 'Southshire County Council' },
    });
  });

  test('of a kind that has no name is a fault that says where to name it', () => {
    expect(() => kindOfNeighbour('bridges')).toThrow(
      /“bridges”.*Name them in src\/outputs\/records\/kinds\.ts/,
    );
  });

  test('that does not fit its schema is a fault that names its file and its field', () => {
    const { graph: broken } = modelOf(fixture());
    Object.assign(broken.directory.plans[0]?.data ?? expect.fail(), { colour: 'blue' });
    expect(() => directoryRecords(broken, 'plans', frame.origin)).toThrow(
      /content\/plans\/.*“plans”.*colour/s,
    );
  });

  test('of a group of authorities leads to its document where no indicator compares them', () => {
    const { graph: bare } = modelOf(fixture());
    bare.directory.indicators = [];
    expect(directoryRecords(bare, 'comparator-groups', frame.origin)[0]?.url).toMatch(
      /\/documents\/northshire-works\/#/,
    );
  });

  test('of news is there only while it may be seen', () => {
    const lists = directoryLists(graph, frame.origin);
    const news = directoryRecords(graph, 'newsline', frame.origin);
    expect(news.map(({ id }) => id)).toEqual(['boiler-recall', 'census-day', 'new-training-dates']);
    expect(JSON.stringify(lists)).not.toMatch(/Zanzibarquux|Plonkerwhist/);
  });
});
