import type { z } from 'zod';
import { emptyBody, type Entry } from '#schemas/body.ts';
import type { Fault } from '#schemas/fault.ts';
import { type SingleFileName, singleFiles } from '#schemas/forms.ts';
import { type CollectionName, collections } from '#schemas/index.ts';
import { mostOfLists, readYaml, splitFrontMatter } from './front-matter.ts';
import { readBody } from './read-body.ts';
import { schemaFaults } from './schema-faults.ts';
import { textFaults } from './text-limits.ts';

/** An entry, or the faults that keep it from being one. */
export type EntryResult = { entry?: Entry<unknown>; faults: Fault[] };

/** Turns the bytes of a file into text, or says why they are none. Line ends become `\n`. */
function decode(bytes: Uint8Array, file: string): { text: string; faults: Fault[] } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text: text.replace(/\r\n?/g, '\n'), faults: [] };
  } catch {
    const fault = {
      file,
      fault: 'This file is not saved as UTF-8 text.',
      remedy: 'Save it again from the editor.',
    };
    return { text: '', faults: [fault] };
  }
}

/**
 * Reads one file of a collection: limits, front matter, schema, body. All faults of the file are given at once.
 * `file` is the path to show; its last part without the ending is the id.
 */
export function readEntry(
  collection: CollectionName,
  file: string,
  bytes: Uint8Array,
): EntryResult {
  const { schema, format } = collections[collection];
  const decoded = decode(bytes, file);
  const within = (found: Omit<Fault, 'file'>[]): Fault[] =>
    found.map((fault) => ({ file, ...fault }));
  if (decoded.faults.length > 0) return { faults: decoded.faults };
  const limitFaults = textFaults(decoded.text);
  if (limitFaults.length > 0) return { faults: within(limitFaults) };

  const split =
    format === 'yaml' ? { ...readYaml(decoded.text, 1), body: '' } : splitFrontMatter(decoded.text);
  const checked =
    split.faults.length > 0
      ? { faults: split.faults }
      : schemaFaults(schema as z.ZodType, split.data, split.lines);
  const title = (checked as { data?: { title?: string } }).data?.title ?? '';
  const { body, faults: bodyFaults } =
    format === 'mdx' ? readBody(split.body, title) : { body: emptyBody, faults: [] };
  const faults = within([...checked.faults, ...bodyFaults]);
  if (faults.length > 0 || !('data' in checked)) return { faults };
  const id =
    file
      .split('/')
      .at(-1)
      ?.replace(/\.(?:mdx|yaml)$/, '') ?? '';
  return { entry: { id, file, data: checked.data, body, lines: split.lines }, faults };
}

/** A file that stands alone, such as the settings of the site, or the faults that keep it from being read. */
export interface SingleResult<Data> {
  data?: Data;
  lines: Record<string, number>;
  faults: Fault[];
}

/** How much a file may hold: the synonyms are one long list of words. */
export const mostOf = (file: string) =>
  file.endsWith(`/${singleFiles.synonyms.path}`) ? mostOfLists : undefined;

/** What a single file holds. */
export type SingleData<Name extends SingleFileName> = z.output<
  (typeof singleFiles)[Name]['schema']
>;

/** Reads a file that is no entry of a collection. `file` is the path to show. */
export function readSingle<Name extends SingleFileName>(
  name: Name,
  file: string,
  bytes: Uint8Array,
): SingleResult<SingleData<Name>> {
  const { schema } = singleFiles[name];
  const decoded = decode(bytes, file);
  if (decoded.faults.length > 0) return { lines: {}, faults: decoded.faults };
  const limitFaults = textFaults(decoded.text);
  if (limitFaults.length > 0) {
    return { lines: {}, faults: limitFaults.map((fault) => ({ file, ...fault })) };
  }
  const yaml = readYaml(decoded.text, 1, mostOf(file));
  const checked =
    yaml.faults.length > 0 ? { faults: yaml.faults } : schemaFaults(schema, yaml.data, yaml.lines);
  const faults = checked.faults.map((fault) => ({ file, ...fault }));
  return 'data' in checked && checked.data !== undefined
    ? { data: checked.data as SingleData<Name>, lines: yaml.lines, faults }
    : { lines: yaml.lines, faults };
}
