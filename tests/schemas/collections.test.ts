import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { components } from '#schemas/components/index.ts';
import { collectionNames, collections } from '#schemas/index.ts';
import { readContent } from '#mdx/read-content.ts';
import { siteSettings } from '#schemas/site.ts';
import { changed, fixture } from '../model/fixture.ts';

const settings = changed(fixture().site);
// The example council holds no rules of its own: the law is the same for all, so the real ones are looked at.
const { content } = readContent('content');
const entriesOf = (name: (typeof collectionNames)[number]) => {
  const entries = fixture()[name];
  return (entries.length > 0 ? entries : (content?.[name] ?? [])).map(
    ({ data }) => data as Record<string, unknown>,
  );
};

describe.each(collectionNames)('the schema of %s', (name) => {
  const schema: z.ZodType = collections[name].schema;

  test('takes what the example content holds, and gives it back unchanged', () => {
    const entries = entriesOf(name);
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(schema.parse(entry)).toEqual(entry);
  });

  test('refuses a setting it does not know', () => {
    const [entry] = entriesOf(name);
    expect(schema.safeParse({ ...entry, wibble: 1 }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['wibble'] },
    ]);
  });

  test('refuses an empty file', () => {
    expect(schema.safeParse({}).success).toBe(false);
  });

  test('can be told as JSON Schema that refuses other settings, with a description of every field', () => {
    const json = z.toJSONSchema(schema, { io: 'input' });
    expect(json.type).toBe('object');
    expect(json.additionalProperties).toBe(false);
    for (const field of Object.values(json.properties ?? {}))
      expect((field as { description?: string }).description).toBeTruthy();
  });
});

describe('parts of an entry', () => {
  test('refuse a setting they do not know, too', () => {
    const decision = changed(fixture().decisions[0]?.data);
    const wrong = { ...decision, source: { ...decision?.source, page: 4 } };
    expect(collections.decisions.schema.safeParse(wrong).error?.issues).toMatchObject([
      { path: ['source'], keys: ['page'] },
    ]);
  });

  test('refuse an outcome that is not in the list, and one that is named twice', () => {
    const decision = fixture().decisions[0]?.data;
    expect(
      collections.decisions.schema.safeParse({ ...decision, outcomes: ['agred'] }).success,
    ).toBe(false);
    expect(
      collections.decisions.schema.safeParse({ ...decision, outcomes: ['noted', 'noted'] }).success,
    ).toBe(false);
  });

  test.each([
    ['outcomes', ['noted', 'noted'], 'names the same thing twice'],
    ['topics', ['buses', 'buses'], 'names the same thing twice'],
    ['topics', Array.from({ length: 51 }, (_, at) => `topic-${at}`), 'at most 50 entries'],
    ['notes', Array.from({ length: 51 }, () => 'A note.'), 'at most 50 entries'],
  ])('that are lists hold nothing twice and have an end: %s', (key, value, words) => {
    const decision = { ...fixture().decisions[0]?.data, [key]: value };
    expect(collections.decisions.schema.safeParse(decision).error?.issues).toMatchObject([
      { path: [key], message: expect.stringContaining(words) },
    ]);
  });

  test('that name a council are in Latin letters: others can look the same', () => {
    const data = fixture().authorities[0]?.data;
    const takes = (shortName: string) =>
      collections.authorities.schema.safeParse({ ...data, shortName }).success;
    expect(['Essex', 'Ynys Môn'].map(takes)).toEqual([true, true]);
    expect(['\u0415\u0455\u0455\u0435\u0445', '\u0395', '12'].map(takes)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('of an alert must end after it begins', () => {
    const alert = { title: 'Snow', text: 'Closed.', severity: 'warning', from: '2026-01-02' };
    expect(collections.alerts.schema.safeParse({ ...alert, until: '2026-01-02' }).success).toBe(
      true,
    );
    expect(
      collections.alerts.schema.safeParse({ ...alert, until: '2026-01-01' }).error?.issues,
    ).toMatchObject([{ path: ['until'], message: 'is before the first day' }]);
  });
});

describe('the settings of the site', () => {
  const refuses = (change: Record<string, unknown>) =>
    !siteSettings.safeParse({ ...settings, ...change }).success;

  test('are taken as the example council writes them', () => {
    expect(siteSettings.parse(settings)).toEqual(settings);
  });

  test.each([
    ['an unknown key', { motto: 'x' }],
    ['an address with a path', { address: 'https://record.example/site/' }],
    ['an address that is none', { address: 'foo' }],
    ['an address of numbers without end', { address: 'https://999.999.999.999' }],
    ['an address with a question', { address: 'https://record.example/?a' }],
    ['a page twice in the footer', { footer: ['about', 'about'] }],
    ['an address without https', { address: 'http://record.example' }],
    ['two doors', { doors: settings.doors.slice(1) }],
    ['no navigation', { navigation: [] }],
    ['seven sections', { navigation: Array.from({ length: 7 }, () => settings.navigation[0]) }],
    [
      'a link to another site in the navigation',
      { navigation: [{ text: 'x', href: 'https://x.example/' }] },
    ],
    ['a link without its last slash', { navigation: [{ text: 'x', href: '/decisions' }] }],
    ['a link that runs code', { navigation: [{ text: 'x', href: 'javascript:alert(1)' }] }],
    ['a pale brand colour', { colours: { ...settings.colours, brand: '#5694ca' } }],
    ['a footer without pages', { footer: [] }],
  ])('are refused with %s', (_what, change) => {
    expect(refuses(change)).toBe(true);
  });
});

describe('the components that an editor may use', () => {
  test.each(Object.entries(components))('%s takes only the settings it names', (_name, schema) => {
    const result = schema.safeParse({ onClick: 'x' });
    expect(result.error?.issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
  });

  test('fill in what may be left out', () => {
    expect(components.Notice.parse({})).toEqual({ type: 'info' });
    expect(components.Table.parse({ caption: 'Hours' })).toEqual({
      caption: 'Hours',
      rowHeaders: 'no',
    });
  });

  test('number paragraphs as reports do', () => {
    const number = (text: string) => components.Paragraph.safeParse({ number: text }).success;
    expect(['1', '2.3', '10.11.12'].map(number)).toEqual([true, true, true]);
    expect(['a', '2.', '2.3.4.5.6', '', '2..3', '100'].map(number)).not.toContain(true);
  });
});
