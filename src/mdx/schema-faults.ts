import type { z } from 'zod';
import type { Fault } from '#schemas/fault.ts';
import { didYouMean, orList } from '#schemas/suggest.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Fault, 'fault' | 'remedy'>;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );

/** What an editor wrote, on one line and without signs that would change how a message is shown. */
const short = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const shown = text.slice(0, 60).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
  return text.length > 60 ? `${shown}…` : shown;
};

/** Kinds of values whose name in the schema says little to an editor. */
const kindWords: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a group of settings',
  string: 'text',
};

/** Splits “is not so; do this” into fault and remedy. */
function parts(message: string, fallback: string): [string, string] {
  const [first = '', ...rest] = message.split('; ');
  const remedy = rest.join('; ');
  return [first, remedy ? `${remedy[0]?.toUpperCase()}${remedy.slice(1)}.` : fallback];
}

/** Where a missing setting belongs: under the one that holds it, or at the place of all settings. */
function within(path: readonly PropertyKey[], home: string): string {
  const holder = path.slice(0, -1).map(String).join('.');
  return holder === '' ? home : `under “${holder}”`;
}

/**
 * Puts one issue of a schema into words for an editor. `name` words the place from the path of the value;
 * `data` is what the editor wrote; `home` is where a setting stands.
 */
export function describeIssue(
  issue: Issue,
  name: (path: string) => string,
  data: unknown,
  home = 'at the top of the file',
): Words {
  const path = issue.path.map(String).join('.');
  const place = name(path);
  const value = valueAt(data, issue.path);
  const missing = value === undefined;
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        fault: `${issue.keys.map((key) => `“${short(key)}”`).join(', ')} ${issue.keys.length > 1 ? 'are not settings' : 'is not a setting'} here.`,
        remedy: 'Remove the line, or correct the name of the setting.',
      };
    case 'invalid_value': {
      const words = issue.values.map(String);
      return missing
        ? { fault: `${place} is missing.`, remedy: `Add it. It is one of: ${orList(words)}.` }
        : {
            fault: `${place} must be one of: ${words.join(', ')}. You wrote “${short(value)}”.`,
            remedy: `Write one of the words in the list.${didYouMean(short(value), words)}`,
          };
    }
    case 'invalid_type':
      return missing
        ? { fault: `${place} is missing.`, remedy: `Add it ${within(issue.path, home)}.` }
        : {
            fault: `${place} ${issue.message.startsWith('must') ? issue.message : `must be ${kindWords[issue.expected] ?? 'written in another way'}`}. You wrote “${short(value)}”.`,
            remedy:
              issue.expected === 'string'
                ? 'Put it in quotation marks.'
                : 'Follow the writing guide of this collection.',
          };
    case 'too_big':
      return {
        fault: `${place} ${issue.message.startsWith('must') ? issue.message : 'is too big'}.`,
        remedy: 'Make it shorter.',
      };
    case 'too_small': {
      const remedy = 'Write it, or take the line out if it may be left out.';
      const [own, more] = parts(issue.message, remedy);
      return {
        fault: `${place} ${own.startsWith('must') ? own : 'needs at least one entry'}.`,
        remedy: more,
      };
    }
    case 'custom':
    case 'invalid_format':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of': {
      const [fault, remedy] = parts(
        issue.message,
        value === undefined ? 'Add it.' : `Correct it. You wrote “${short(value)}”.`,
      );
      return { fault: `${place} ${fault}.`, remedy };
    }
  }
}

/** The path of a value as a fault tells it; the file as a whole has none. */
const fieldOf = (path: readonly PropertyKey[]) =>
  path.length > 0 ? { field: path.map(String).join('.') } : {};

/**
 * Checks data against a schema and gives the faults with their lines and paths. `lines` tells the line of a value by its path;
 * a missing value gets the line of what should hold it.
 */
export function schemaFaults(
  schema: z.ZodType,
  data: unknown,
  lines: Record<string, number>,
): { data?: unknown; faults: Omit<Fault, 'file'>[] } {
  const result = schema.safeParse(data ?? {});
  if (result.success) return { data: result.data, faults: [] };
  const lineFor = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const place = path.slice(0, length).map(String).join('.');
      const line = Object.hasOwn(lines, place) ? lines[place] : undefined;
      if (line !== undefined) return line;
    }
    return 1;
  };
  const faults = result.error.issues.flatMap((issue) => {
    const words = describeIssue(issue, (path) => (path ? `“${path}”` : 'The file'), data);
    if (issue.code !== 'unrecognized_keys')
      return [{ line: lineFor(issue.path), ...fieldOf(issue.path), ...words }];
    const known = schemaKeys(schema);
    return issue.keys.map((key) => ({
      line: lineFor([...issue.path, key]),
      ...fieldOf([...issue.path, key]),
      fault: `“${short(key)}” is not a setting here.`,
      remedy: `Remove the line.${issue.path.length === 0 ? didYouMean(key, known) : ''}`,
    }));
  });
  return { faults };
}

function schemaKeys(schema: z.ZodType): string[] {
  return 'shape' in schema ? Object.keys(schema.shape as object) : [];
}
