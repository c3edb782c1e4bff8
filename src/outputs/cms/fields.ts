/** Makes the fields of the editor's forms from a schema: one definition says what is valid and how it is typed in. */
import type { z } from 'zod';
import { editing } from '#schemas/editing/fields.ts';
import { hintOf } from '#schemas/editing/hints.ts';
import { labelOf, words } from '#schemas/editing/labels.ts';
import { references } from '#schemas/fields/ref.ts';
import { type CollectionName, collections } from '#schemas/index.ts';

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

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  values?: unknown[];
  defaultValue?: unknown;
}

// Zod types a definition by its kind; which kind a schema is, only its definition tells.
const definitionOf = (schema: z.ZodType) => (schema as unknown as { def: Definition }).def;

/** A schema without what wraps it, and what the wraps said. */
interface Unwrapped {
  schema: z.ZodType;
  required: boolean;
  fallback?: unknown;
  description?: string;
}

function unwrap(wrapped: z.ZodType): Unwrapped {
  let schema = wrapped;
  let required = true;
  let fallback: unknown;
  let { description } = schema;
  for (let def = definitionOf(schema); def.innerType ?? def.in; def = definitionOf(schema)) {
    if (def.type === 'optional' || def.type === 'default') required = false;
    if (def.type === 'default') fallback = def.defaultValue;
    schema = (def.innerType ?? def.in) as z.ZodType;
    description ??= schema.description;
  }
  return {
    schema,
    required,
    ...(fallback !== undefined && { fallback }),
    ...(description !== undefined && { description }),
  };
}

/** Longer texts get a field of several lines. */
const longLine = 140;

const lengthOf = (schema: z.ZodType) =>
  (schema as unknown as { maxLength?: number | null }).maxLength ?? undefined;

const choices = (values: readonly string[]) =>
  values.map((value) => ({ label: words(value), value }));

const enumOf = (schema: z.ZodType) => {
  const { type, entries } = definitionOf(schema);
  return type === 'enum' ? Object.values(entries ?? {}) : undefined;
};

/** How entries of a collection are found and shown in a relation field. */
function relation(collection: string) {
  const { shape = {} } = definitionOf(
    unwrap(collections[collection as CollectionName].schema).schema,
  );
  const name = 'title' in shape ? 'title' : 'name';
  return {
    widget: 'relation',
    collection,
    search_fields: [name],
    display_fields: [name],
    value_field: '{{slug}}',
    options_length: 500,
  };
}

/** A union of groups as one group: what chooses between them, then the fields of all; the schema says which belong together. */
function unionShape(options: readonly z.ZodType[]): {
  shape: Record<string, z.ZodType[]>;
  shared: Set<string>;
} {
  const shape: Record<string, z.ZodType[]> = {};
  const shapes = options.map((option) => definitionOf(unwrap(option).schema).shape ?? {});
  for (const fields of shapes)
    for (const [name, field] of Object.entries(fields)) (shape[name] ??= []).push(field);
  const shared = new Set(
    Object.keys(shape).filter((name) => shapes.every((fields) => name in fields)),
  );
  return { shape, shared };
}

function unionFields(options: readonly z.ZodType[], path: string, required: boolean): CmsField[] {
  const { shape, shared } = unionShape(options);
  return Object.entries(shape).map(([name, [first, ...others]]) => {
    const inside = `${path}.${name}`;
    const literals = [first, ...others].flatMap((field) =>
      field ? (definitionOf(unwrap(field).schema).values ?? []) : [],
    );
    if (literals.length > 1) {
      const label = labelOf(inside);
      const hint = hintOf(inside, undefined);
      return {
        name,
        label,
        path: inside,
        widget: 'select',
        hint,
        required,
        options: choices(literals.map(String)),
      };
    }
    // The field of the first of them serves all: each of our unions uses a name for one kind of value only.
    return fieldOf(name, first as z.ZodType, inside, required && shared.has(name));
  });
}

/** The part of a field that depends on the type of its value. */
function widgetOf(name: string, { schema, required }: Unwrapped, path: string): Partial<CmsField> {
  const target = references.get(schema);
  if (target) return relation(target.collection);
  const def = definitionOf(schema);
  const asked = editing.get(schema)?.widget;
  if (asked === 'date')
    return {
      widget: 'datetime',
      format: 'YYYY-MM-DD',
      date_format: 'YYYY-MM-DD',
      time_format: false,
      picker_utc: false,
    };
  const values = enumOf(schema);
  if (values) return { widget: 'select', options: choices(values) };
  switch (def.type) {
    case 'object':
      return {
        widget: 'object',
        collapsed: !required,
        fields: objectFields(schema, path, required),
      };
    case 'union':
      return { widget: 'object', fields: unionFields(def.options ?? [], path, required) };
    case 'array':
      return listOf(name, unwrap(def.element as z.ZodType), path);
    case 'record':
      return { widget: 'county-hall-values' };
    case 'boolean':
      return { widget: 'boolean', default: false, required: false };
    case 'number': {
      const { format, minValue } = schema as unknown as { format?: string; minValue?: number };
      const whole = format === 'safeint' || format === 'int32';
      const least =
        typeof minValue === 'number' &&
        Number.isFinite(minValue) &&
        minValue > Number.MIN_SAFE_INTEGER;
      return {
        widget: 'number',
        value_type: whole ? 'int' : 'float',
        ...(least && { min: minValue }),
      };
    }
    case 'literal':
      return { widget: 'hidden', default: def.values?.[0] };
    default:
      return { widget: (lengthOf(schema) ?? 0) > longLine ? 'text' : 'string' };
  }
}

/** One of what a list holds: `aliases` gives `alias`, `priorities` gives `priority`. */
const singular = (name: string) =>
  name
    .replace(/ies$/, 'y')
    .replace(/(as)es$/, '$1')
    .replace(/(?<!a)s$/, '');

function listOf(name: string, item: Unwrapped, path: string): Partial<CmsField> {
  const target = references.get(item.schema);
  if (target) return { ...relation(target.collection), multiple: true };
  const values = enumOf(item.schema);
  if (values) return { widget: 'select', multiple: true, options: choices(values) };
  const base = {
    widget: 'list',
    default: [],
    collapsed: true,
    label_singular: words(singular(name)).toLowerCase(),
  };
  const { type, options } = definitionOf(item.schema);
  if (type === 'union') return { ...base, fields: unionFields(options ?? [], path, true) };
  if (type === 'object') {
    const fields = objectFields(item.schema, path, true);
    const shown = fields.find(({ widget }) => widget === 'text' || widget === 'string');
    return { ...base, fields, ...(shown && { summary: `{{fields.${shown.name}}}` }) };
  }
  const field = fieldOf('item', item.schema, path, true);
  return { ...base, field: { ...field, label: words(base.label_singular) } };
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
function fieldOf(
  name: string,
  schema: z.ZodType,
  path: string,
  mayBeRequired: boolean,
): CmsField {
  const unwrapped = unwrap(schema);
  const required = unwrapped.required && mayBeRequired;
  const hint = hintOf(path, unwrapped.description);
  return {
    name,
    label: labelOf(path),
    path,
    ...(hint !== '' && { hint }),
    required,
    ...(unwrapped.fallback !== undefined && { default: unwrapped.fallback }),
    ...widgetOf(name, { ...unwrapped, required }, path),
  } as CmsField;
}

/** The fields of a whole entry, in the order of its schema. `collection` begins their paths. */
export function fieldsOf(schema: z.ZodType, collection: string): CmsField[] {
  return objectFields(unwrap(schema).schema, collection, true);
}

/** Names of a schema in its order, as dotted paths without list numbers: the order in which a file has them. */
export function namesInOrder(schema: z.ZodType): string[] {
  const names: string[] = [];
  const walk = (wrapped: z.ZodType, path: string): void => {
    const { shape, element, options } = definitionOf(unwrap(wrapped).schema);
    if (element) walk(element, path);
    for (const option of options ?? []) walk(option, path);
    for (const [name, field] of Object.entries(shape ?? {})) {
      const inside = path === '' ? name : `${path}.${name}`;
      if (!names.includes(inside)) names.push(inside);
      walk(field, inside);
    }
  };
  walk(schema, '');
  return names;
}
