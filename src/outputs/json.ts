import { z } from 'zod';
import { decisionRecord } from './records/decision.ts';
import { directoryRecord } from './records/directory.ts';
import { directoryCollections, type DirectoryKind, directoryKinds } from './records/kinds.ts';
import { transportRulesRecord } from './records/transport.ts';
import { paperRecord } from './records/paper.ts';

/** JSON files of the public data, version 1. Additions are minor; a removal needs a version 2. */

const lines = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** One record as a file. */
export const recordJson = (record: object): string => lines(record);

/** A list of records as a file, with the version and the schema of its records. */
export function listJson(
  kind: 'decision' | 'paper' | DirectoryKind,
  records: readonly object[],
  origin: string,
): string {
  const schema = `${origin}/api/v1/schemas/${kind}.json`;
  return lines({ version: 'v1', schema, total: records.length, records });
}

/** The shape of a record is asked for, and no record is made. */
const noLinks = () => {
  throw new Error('A schema has no links.');
};

const schemas: Record<string, z.ZodType> = {
  decision: decisionRecord,
  paper: paperRecord,
  'transport-rules': transportRulesRecord,
  ...Object.fromEntries(
    directoryCollections.map((collection) => [
      directoryKinds[collection],
      directoryRecord(collection, noLinks),
    ]),
  ),
};

/** The kinds of records that have a schema. */
export const recordKinds = Object.keys(schemas);

/** JSON Schema (2020-12) of a public record. Throws for a kind that there is not. */
export function recordSchema(kind: string, origin: string): string {
  const record = schemas[kind];
  if (!record) throw new Error(`“${kind}” is no kind of record.`);
  const { $schema, ...rest } = z.toJSONSchema(record, { target: 'draft-2020-12', io: 'output' });
  return lines({
    $schema,
    $id: `${origin}/api/v1/schemas/${kind}.json`,
    title: `County Hall ${kind} record, version 1`,
    ...rest,
  });
}
