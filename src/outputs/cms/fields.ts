/** Makes the fields of the editor's forms from a schema: one definition says what is valid and how it is typed in. */
import type { z } from 'zod';
import { editing } from '#schemas/editing/fields.ts';
import { hintOf } from '#schemas/editing/hints.ts';
import { choiceLabel, labelOf, oneOf } from '#schemas/editing/labels.ts';
import { references } from '#schemas/fields/ref.ts';
import { type CollectionName, collections } from '#schemas/index.ts';
import { definitionOf, enumOf, lengthOfWords, numberRules, unionShape, unwrap, type Unwrapped } from './schema-parts.ts'; // prettier-ignore

/** A field as Decap 3.16 has it. */
export interface CmsField {
  name: string;
  label: string;
  widget: string;
  hint?: string;
  required?: boolean;
  fields?: CmsField[];
  field?: CmsField;
  /** The field's place in the data, for checks while writing: dotted, without list numbers. */
  path: string;
  [option: string]: unknown;
}

/** Longer texts get a field of several lines. */
const longLine = 140;

const day = {
  widget: 'datetime',
  format: 'YYYY-MM-DD',
  date_format: 'YYYY-MM-DD',
  time_format: false,
  picker_utc: false,
};

const choices = (values: readonly string[]) =>
  values.map((value) => ({ label: choiceLabel(value), value }));

/** How entries of a collection are found and shown in a relation field. */
function relation(collection: string) {
  const { schema } = collections[collection as CollectionName];
  const name = 'title' in (definitionOf(unwrap(schema).schema).shape ?? {}) ? 'title' : 'name';
  return {
    widget: 'relation',
    collection,
    search_fields: [name],
    display_fields: [name],
    value_field: '{{slug}}',
    options_length: 500,
  };
}

/** What good looks like in every field of a type. */
function usual(schema: z.ZodType): string {
  const { type, element } = definitionOf(schema);
  if (element && references.get(unwrap(element).schema))
    return 'Type a word of each name and choose it from the list.';
  if (references.get(schema)) return 'Type a word of its name and choose it from the list.';
  if (type === 'boolean') return 'Switch it on for yes.';
  return editing.get(schema)?.usual ?? '';
}

/** The fields of a union of groups: what chooses between them, then those of all. The schema says which belong together. */
function unionFields(options: readonly z.ZodType[], path: string, required: boolean): CmsField[] {
  const { shape, shared } = unionShape(options);
  return Object.entries(shape).map(([name, [first, ...others]]) => {
    const inside = `${path}.${name}`;
    const literals = [first, ...others].flatMap((field) =>
      field ? (definitionOf(unwrap(field).schema).values ?? []) : [],
    );
    // The field of the first of them serves all: each of our unions uses a name for one kind of value only.
    if (literals.length < 2)
      return fieldOf(name, first as z.ZodType, inside, required && shared.has(name));
    return {
      name,
      label: labelOf(inside),
      path: inside,
      widget: 'select',
      hint: hintOf(inside),
      required,
      options: choices(literals.map(String)),
    };
  });
}

/** The part of a field that depends on the type of its value. */
function widgetOf(name: string, { schema, required }: Unwrapped, path: string): Partial<CmsField> {
  const target = references.get(schema);
  if (target) return relation(target.collection);
  const asked = editing.get(schema)?.widget;
  if (asked === 'date') return day;
  if (asked === 'money') return { widget: 'county-hall-money' };
  // A list without a field is one line with commas.
  if (asked === 'words') return { widget: 'list', default: [] };
  const values = enumOf(schema);
  if (values) return { widget: 'select', options: choices(values) };
  const { type, element, options = [], values: literals } = definitionOf(schema);
  switch (type) {
    case 'object':
      return groupOf(objectFields(schema, path, required), required);
    case 'union':
      return groupOf(unionFields(options, path, required), required);
    case 'array':
      return listOf(name, unwrap(element as z.ZodType), path);
    case 'record':
      return { widget: 'county-hall-values' };
    case 'boolean':
      return { widget: 'boolean', default: false, required: false };
    case 'number': {
      const { whole, least } = numberRules(schema);
      const min = least === undefined ? {} : { min: least };
      return { widget: 'number', value_type: whole ? 'int' : 'float', ...min };
    }
    case 'literal':
      return { widget: 'hidden', default: literals?.[0] };
    default:
      return { widget: (lengthOfWords(schema) ?? 0) > longLine ? 'text' : 'string' };
  }
}

/** A list of phrases on one line. */
const isPhrases = ({ widget, field, fields }: CmsField) => widget === 'list' && !field && !fields;

/** Where the words are that a closed group or item of a list shows of itself: its first text or phrase, or the first choice. */
function wordsOf(fields: readonly CmsField[]): string | undefined {
  const isOneOf = (widgets: string[]) =>
    fields.find(({ widget, multiple }) => widgets.includes(widget) && multiple !== true);
  const text = fields.find((one) => ['text', 'string'].includes(one.widget) || isPhrases(one));
  const own = text ?? isOneOf(['select', 'datetime']);
  if (own) return isPhrases(own) ? `${own.name}.0` : own.name;
  const group = isOneOf(['object']);
  const inside = group && wordsOf(group.fields ?? []);
  return group && inside !== undefined ? `${group.name}.${inside}` : undefined;
}

function shown(fields: readonly CmsField[]): { summary?: string } {
  const path = wordsOf(fields);
  return path === undefined ? {} : { summary: `{{fields.${path}}}` };
}

const groupOf = (fields: CmsField[], required: boolean): Partial<CmsField> => ({
  widget: 'object',
  collapsed: !required,
  fields,
  ...shown(fields),
});

function listOf(name: string, item: Unwrapped, path: string): Partial<CmsField> {
  const target = references.get(item.schema);
  if (target) return { ...relation(target.collection), multiple: true };
  const values = enumOf(item.schema);
  if (values) return { widget: 'select', multiple: true, options: choices(values) };
  const one = oneOf(name);
  const base = { widget: 'list', default: [], collapsed: true, label_singular: one };
  const { type, options = [] } = definitionOf(item.schema);
  if (type === 'union' || type === 'object') {
    const fields =
      type === 'union' ? unionFields(options, path, true) : objectFields(item.schema, path, true);
    return { ...base, fields, ...shown(fields) };
  }
  const label = one.charAt(0).toUpperCase() + one.slice(1);
  return { ...base, field: { ...fieldOf('item', item.schema, path, true), label } };
}

/** In a group that may be left out nothing is required: the form cannot ask for a part only when another is filled in. */
function objectFields(schema: z.ZodType, path: string, required: boolean): CmsField[] {
  return Object.entries(definitionOf(schema).shape ?? {}).map(([name, field]) =>
    fieldOf(name, field, `${path}.${name}`, required),
  );
}

/**
 * Makes one field. `path` is its place, such as `decisions.source.quote`; `mayBeRequired` is false inside a group that may
 * be left out, where the schema alone says what belongs together.
 */
function fieldOf(name: string, schema: z.ZodType, path: string, mayBeRequired: boolean): CmsField {
  const unwrapped = unwrap(schema);
  const required = unwrapped.required && mayBeRequired;
  return {
    name,
    label: labelOf(path),
    path,
    hint: hintOf(path, unwrapped.description, usual(unwrapped.schema)),
    required,
    ...(unwrapped.fallback !== undefined && { default: unwrapped.fallback }),
    ...widgetOf(name, { ...unwrapped, required }, path),
  } as CmsField;
}

/** The fields of a whole entry, in the order of its schema. `collection` begins their paths. */
export function fieldsOf(schema: z.ZodType, collection: string): CmsField[] {
  return objectFields(unwrap(schema).schema, collection, true);
}
