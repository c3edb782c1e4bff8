import { describe, expect, test } from 'vitest';
import { cmsConfig } from '#outputs/cms/config.ts';
import type { CmsField } from '#outputs/cms/fields.ts';
import { normalisedConfig } from '#outputs/cms/normalise.ts';
import { editorComponents } from '#outputs/cms/components.ts';
import { suffixes } from '#schemas/editing/by-suffix.ts';
import { hints } from '#schemas/editing/hints.ts';
import { settingsCollection, singleFiles } from '#schemas/forms.ts';
import { collectionNames } from '#schemas/index.ts';

const config = cmsConfig({ siteName: 'Northshire', siteUrl: 'https://www.example.org' });

const inside = (field: CmsField): CmsField[] => [
  field,
  ...(field.fields ?? []).flatMap(inside),
  ...(field.field ? inside(field.field) : []),
];

const fieldsOf = (name: string): CmsField[] => {
  const collection = config.collections.find((one) => one.name === name);
  const files = collection?.files?.flatMap(({ fields }) => fields);
  return (collection?.fields ?? files ?? []).flatMap(inside);
};

const field = (path: string) => {
  const form = path.split('.')[0] ?? '';
  const found = fieldsOf(form in singleFiles ? settingsCollection : form).find(
    (one) => one.path === path,
  );
  if (!found) throw new Error(`There is no field ${path}.`);
  return found;
};

/** The fields of every form and of every block that a text may hold. */
const everyField = [
  ...config.collections.flatMap(({ name }) => fieldsOf(name)),
  ...editorComponents().flatMap(({ fields }) => fields.flatMap(inside)),
];

describe('the forms', () => {
  test('are there for every collection and for the settings of the site', () => {
    const names = config.collections.map(({ name }) => name).sort();
    expect(names).toEqual([...collectionNames, 'settings'].sort());
  });

  test('tell under every field what it is and what good looks like', () => {
    const silent = everyField.filter(({ label, hint = '' }) => label === '' || hint.length < 20);
    console.log(`forms: ${everyField.length} fields looked at`);
    expect(silent.map(({ path }) => path)).toEqual([]);
    expect(everyField.length).toBeGreaterThan(1000);
  });

  test('give an example for everything that is typed', () => {
    const typed = [
      'string',
      'text',
      'number',
      'richtext',
      'county-hall-money',
      'county-hall-values',
    ];
    const without = everyField.filter(
      ({ widget, hint = '' }) => typed.includes(widget) && !/“.+”|\d|\/|\|/.test(hint),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('use every hint that was written', () => {
    const used = new Set(
      everyField.map(({ path }) => suffixes(path).find((suffix) => Object.hasOwn(hints, suffix))),
    );
    expect(Object.keys(hints).filter((key) => !used.has(key))).toEqual([]);
  });

  test('let an editor pick another entry by its title', () => {
    expect(field('decisions.paper')).toMatchObject({
      widget: 'relation',
      collection: 'papers',
      search_fields: ['title'],
      value_field: '{{slug}}',
    });
    expect(field('decisions.topics')).toMatchObject({ widget: 'relation', multiple: true });
    expect(field('documents.authority')).toMatchObject({ display_fields: ['name'] });
  });

  test('ask for a day as a day, for money in pounds, for a choice from a list', () => {
    expect(field('decisions.published')).toMatchObject({
      widget: 'datetime',
      format: 'YYYY-MM-DD',
    });
    expect(field('decisions.amounts.pence').widget).toBe('county-hall-money');
    expect(field('services.class.offer.packages.basis.least').widget).toBe('county-hall-money');
    expect(field('decisions.item')).toMatchObject({ widget: 'number', value_type: 'int', min: 1 });
    expect(field('indicators.target.value')).toMatchObject({ value_type: 'float' });
    expect(field('decisions.amounts.precision')).toMatchObject({
      widget: 'select',
      default: 'exact',
      required: false,
    });
  });

  test('require nothing inside a group that may be left out, since Decap would then require the group', () => {
    expect(field('decisions.decidedOn.date').required).toBe(false);
    expect(field('papers.date.date').required).toBe(true);
  });

  test('show one group for what can be of several kinds, with the fields of all', () => {
    expect(field('services.class.kind')).toMatchObject({
      widget: 'select',
      options: [{ value: 'traded' }, { value: 'statutory' }, { value: 'both' }],
    });
    expect(field('services.class.offer').required).toBe(false);
  });

  test('take words over several lines only where there may be many, never codes and addresses', () => {
    expect(field('decisions.summary').widget).toBe('text');
    expect(field('decisions.source.section').widget).toBe('string');
    expect(field('authorities.website').widget).toBe('string');
  });

  test('show of a closed group or item what it says', () => {
    expect(field('decisions.resolutions')['summary']).toBe('{{fields.text}}');
    expect(field('indicators.series')['summary']).toBe('{{fields.year.printed}}');
    expect(field('services.related')['summary']).toBeUndefined();
  });

  test('take phrases of a search on one line', () => {
    const { widget, field: item, fields } = field('synonyms.synonyms.say');
    expect({ widget, item, fields }).toEqual({ widget: 'list' });
    expect(field('synonyms.synonyms')['summary']).toBe('{{fields.say.0}}');
    expect(field('best-bets.bestBets')['summary']).toBe('{{fields.queries.0}}');
  });

  test('never fill a list of an entry that has none', () => {
    const lists = config.collections
      .flatMap(({ name }) => fieldsOf(name))
      .filter(({ widget }) => widget === 'list');
    expect(lists.length).toBeGreaterThan(20);
    expect(lists.filter((list) => JSON.stringify(list['default']) !== '[]')).toEqual([]);
  });
});

describe('the configuration as Decap has it after its own reading', () => {
  test('says of every collection what kind it is and that it can be published', () => {
    const { collections } = normalisedConfig(config) as { collections: Record<string, unknown>[] };
    const types = new Set(
      collections.map(({ type, publish }) => `${String(type)} ${String(publish)}`),
    );
    expect(types).toEqual(new Set(['folder_based_collection true', 'file_based_collection true']));
  });

  test('has names for filters and groups', () => {
    const { collections } = normalisedConfig(config) as {
      collections: { name: string; view_groups: object[]; view_filters: object[] }[];
    };
    const decisions = collections.find(({ name }) => name === 'decisions');
    expect(decisions?.view_groups).toMatchObject([{ field: 'paper', id: 'paper__undefined' }]);
    const news = collections.find(({ name }) => name === 'newsline');
    expect(news?.view_filters).toMatchObject([{ field: 'urgent', id: 'urgent__true' }]);
  });
});
