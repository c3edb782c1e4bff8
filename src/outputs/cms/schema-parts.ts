/** Reads a zod schema: what kind it is, what it is made of, and what its wraps say. */
import type { z } from 'zod';

/** What zod keeps of a schema, as far as a form needs it. */
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

/** The definition of a schema. Zod types one by its kind; which kind a schema is, only its definition tells. */
export const definitionOf = (schema: z.ZodType) => (schema as unknown as { def: Definition }).def;

/** A schema without what wraps it, and what the wraps said. */
export interface Unwrapped {
  schema: z.ZodType;
  required: boolean;
  fallback?: unknown;
  description?: string;
}

/** Takes a schema out of its wraps: optional, with a default, piped. */
export function unwrap(wrapped: z.ZodType): Unwrapped {
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

/** The values of an enumeration; undefined for any other schema. */
export function enumOf(schema: z.ZodType): string[] | undefined {
  const { type, entries } = definitionOf(schema);
  return type === 'enum' ? Object.values(entries ?? {}) : undefined;
}

interface Rules {
  maxLength?: number | null;
  format?: string | null;
  def: { checks?: { _zod: { def: { check: string; value?: number; inclusive?: boolean } } }[] };
}

const checksOf = ({ def }: Rules) => (def.checks ?? []).map(({ _zod }) => _zod.def);

/** Most characters of a text of words; undefined for a code or an address, which a pattern describes. */
export function lengthOfWords(schema: z.ZodType): number | undefined {
  const rules = schema as unknown as Rules;
  const isPattern = checksOf(rules).some(({ check }) => check === 'string_format');
  return isPattern ? undefined : (rules.maxLength ?? undefined);
}

/** Whether a number is a whole one, and the least it can be. */
export function numberRules(schema: z.ZodType): { whole: boolean; least?: number } {
  const rules = schema as unknown as Rules;
  const whole = rules.format === 'safeint' || rules.format === 'int32';
  const limit = checksOf(rules).find(({ check }) => check === 'greater_than');
  if (limit?.value === undefined || (limit.inclusive !== true && !whole)) return { whole };
  return { whole, least: limit.inclusive === true ? limit.value : limit.value + 1 };
}

/**
 * A union of groups as one group: the names of all of them with the schemas they have there, and which names every group
 * has.
 */
export function unionShape(options: readonly z.ZodType[]): {
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

/** Names of a schema in its order, as dotted paths without list numbers: the order in which a file has them. */
export function namesInOrder(schema: z.ZodType): string[] {
  const names = new Set<string>();
  const walk = (wrapped: z.ZodType, path: string): void => {
    const { shape, element, options } = definitionOf(unwrap(wrapped).schema);
    if (element) walk(element, path);
    for (const option of options ?? []) walk(option, path);
    for (const [name, field] of Object.entries(shape ?? {})) {
      const inside = path === '' ? name : `${path}.${name}`;
      names.add(inside);
      walk(field, inside);
    }
  };
  walk(schema, '');
  return [...names];
}
