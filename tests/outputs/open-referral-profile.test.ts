import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#mdx/read-content.ts';
import { fixture, longAfter, modelOf } from '../model/fixture.ts';
import { jsonSchemaReader } from './json-schema.ts';
import { openReferralOf } from './open-referral-files.ts';

/** Every file against the profile as Open Referral UK publishes it, which this project does not hold. */
const root = join(import.meta.dirname, '../..');
const folder = '../shared/measures/hsds-uk-3.0';
const there = existsSync(join(root, folder, 'openapi.json'));

const schemaIn = (file: string) =>
  JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as object;

interface OpenApi {
  paths: { '/': { get: { responses: { 200: { content: Record<string, { schema: object }> } } } } };
  components: { schemas: { Page: object } };
}

/** A function that tells what the published schemas find wrong with a file, by its name. */
function profileReader(): (name: string, value: unknown) => string[] {
  const ajv = jsonSchemaReader();
  // One names another by its file.
  ajv.addSchema(schemaIn('taxonomy_term.json'), 'taxonomy_term.json');
  ajv.addSchema(schemaIn('taxonomy.json'), 'taxonomy.json');
  const { paths, components } = schemaIn('openapi.json') as OpenApi;
  const base = paths['/'].get.responses[200].content['application/json']?.schema;
  const list = (items: object) => ({
    allOf: [components.schemas.Page],
    properties: { contents: { type: 'array', items } },
    required: ['contents'],
  });
  const [taxonomy, term] = [{ $ref: 'taxonomy.json' }, { $ref: 'taxonomy_term.json' }];
  const schemas: Record<string, object> = {
    index: base ?? expect.fail('The profile says nothing of the base address.'),
    services: list(schemaIn('compiled/service_list.json')),
    'services/': schemaIn('compiled/service.json'),
    taxonomies: list(taxonomy),
    'taxonomies/': taxonomy,
    taxonomy_terms: list(term),
    'taxonomy_terms/': term,
    service_at_locations: list(schemaIn('compiled/service_at_location_list.json')),
  };
  const validators = new Map(
    Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]),
  );
  return (name, value) => {
    const validate = validators.get(name.replace(/\/.*/, '/')) ?? expect.fail(name);
    validate(value);
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}

if (!there) {
  test('the published profile of Open Referral UK is not run: ../shared is not here', () => {
    console.log(`not run: ${folder} is not here`);
  });
} else {
  const faultsOf = profileReader();
  const real = readContent(join(root, 'content')).content ?? expect.fail('The content has faults.');

  describe.each([
    ['the example council', fixture(), '2026-01-01'],
    ['the council of this site', real, longAfter],
  ])('the published profile finds no fault with %s', (_whose, content, today) => {
    const { graph, frame } = modelOf(content, today);
    const files = openReferralOf(graph, frame.origin);

    test('in any file', () => {
      expect(Object.keys(files).length).toBeGreaterThan(10);
      for (const [name, text] of Object.entries(files))
        expect({ name, faults: faultsOf(name, JSON.parse(text)) }).toEqual({ name, faults: [] });
    });
  });

  describe('the published profile', () => {
    const { graph, frame } = modelOf(fixture());
    const files = openReferralOf(graph, frame.origin);
    const name = Object.keys(files).find((one) => one.startsWith('services/')) ?? expect.fail();
    const service = JSON.parse(files[name] ?? '') as Record<string, unknown>;

    // Without this, a reader that finds nothing would look like files without a fault.
    test.each([
      ['an id that is none', { ...service, id: 'bus-passes' }],
      ['a status that is none', { ...service, status: 'old' }],
      ['no name', { ...service, name: undefined }],
      ['an address that is none', { ...service, url: 'the desk' }],
      ['a time that is none', { ...service, last_modified: 'yesterday' }],
      ['a term without a name', { ...service, attributes: [{ id: service['id'], taxonomy_term: {} }] }],
    ])('finds %s', (_what, wrong) => {
      expect(faultsOf(name, JSON.parse(JSON.stringify(wrong)))).not.toEqual([]);
    }); // prettier-ignore
  });
}
