import type { z } from 'zod';
import { authorityRecord } from './records/common.ts';
import { writeCsv } from './write-csv.ts';

/**
 * Any public records as a table, from their schema alone. A field is a column; the fields of an object are columns with its
 * name in front, as `schedule_when`; a link is the title of what it leads to; a council is its name, and its code beside
 * it. The entries of a list stand on lines of their own in one cell. An entry with fields of its own is written as
 * `date: 2026-03-04; begins: 16:30`. Long plain text is left out: it is in the JSON.
 */

interface Column {
  name: string;
  /** Where its value stands in a record. */
  path: readonly string[];
}

interface Internals {
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  out?: z.ZodType;
  options?: z.ZodType[];
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const isLink = (value: object): value is { title: string; url: string; kind?: string } =>
  'title' in value && 'url' in value;

/** The columns of a schema. Those of a union are the columns of all its options, each once. */
function columnsOf(schema: z.ZodType, path: readonly string[] = []): Column[] {
  const { shape, innerType, out, options } = schema.def as unknown as Internals;
  const leaf = { name: path.map(snake).join('_'), path };
  const inner = innerType ?? out;
  if (inner) return columnsOf(inner, path);
  if (schema === authorityRecord)
    return [
      { ...leaf, path: [...path, 'name'] },
      { name: `${leaf.name}_gss`, path: [...path, 'gss'] },
    ];
  // The record itself has a title and an address, too.
  if (shape && (path.length === 0 || !isLink(shape)))
    return Object.entries(shape)
      .filter(([name]) => name !== 'text')
      .flatMap(([name, field]) => columnsOf(field, [...path, name]));
  const objects = options?.filter((option) => 'shape' in option.def) ?? [];
  if (objects.length > 0) {
    const all = objects.flatMap((option) => columnsOf(option, path));
    return all.filter(({ name }, at) => all.findIndex((one) => one.name === name) === at);
  }
  return [leaf];
}

/** A value as words of one line. */
function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  if (isLink(value)) return value.kind ? `[${value.kind}] ${value.title}` : value.title;
  return `(${fields(value)})`;
}

const fields = (value: object): string =>
  Object.entries(value)
    .map(([name, field]) => `${name}: ${words(field)}`)
    .join('; ');

/** An entry of a list, which has a line of its own and so needs no brackets. */
const entryWords = (value: unknown): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isLink(value)
    ? fields(value)
    : words(value);

function cell(record: unknown, path: readonly string[]): string {
  let value = record;
  for (const name of path) value = (value as Record<string, unknown> | undefined)?.[name];
  if (value === undefined) return '';
  return Array.isArray(value) ? value.map(entryWords).join('\n') : words(value);
}

/** Records as CSV, one row each, with the columns of their schema also where there is no record. */
export function recordsCsv(schema: z.ZodType, records: readonly object[]): string {
  const columns = columnsOf(schema);
  return writeCsv(
    records.map((record) =>
      Object.fromEntries(columns.map(({ name, path }) => [name, cell(record, path)])),
    ),
    columns.map(({ name }) => name),
  );
}
