import { z } from 'zod';
import { decisionRecord, type DecisionRecord } from './records/decision.ts';
import { transportRulesRecord } from './records/transport.ts';
import { paperRecord, type PaperRecord } from './records/paper.ts';

/** JSON files of the public data, version 1. Additions are minor; a removal needs a version 2. */

const lines = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** One record as a file. */
export const recordJson = (record: DecisionRecord | PaperRecord): string => lines(record);

/** A list of records as a file, with the version and the schema of its records. */
export function listJson(
  kind: 'decision' | 'paper',
  records: (DecisionRecord | PaperRecord)[],
  origin: string,
): string {
  const schema = `${origin}/api/v1/schemas/${kind}.json`;
  return lines({ version: 'v1', schema, total: records.length, records });
}

const schemas = {
  decision: decisionRecord,
  paper: paperRecord,
  'transport-rules': transportRulesRecord,
};
export type RecordKind = keyof typeof schemas;
export const recordKinds = Object.keys(schemas) as RecordKind[];

/** JSON Schema (2020-12) of a public record. */
export function recordSchema(kind: RecordKind, origin: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schemas[kind], {
    target: 'draft-2020-12',
    io: 'output',
  });
  return lines({
    $schema,
    $id: `${origin}/api/v1/schemas/${kind}.json`,
    title: `County Hall ${kind} record, version 1`,
    ...rest,
  });
}
