import { z } from 'zod';
import { slug } from '#schemas/fields/text.ts';
import { lowIncomeTest } from '#schemas/transport/low-income.ts';
import { transportLimit } from '#schemas/transport/limits.ts';
import { transportOutcome } from '#schemas/transport/outcomes.ts';
import { transportRule } from '#schemas/transport/rules.ts';
import type { TransportRecordSource } from '#model/transport/rule-set.ts';

/** Version 1 of the public rules of school transport, derived from the schemas that editors fill in. */
export const transportRulesRecord = z
  .strictObject({
    version: z.string().describe('Short code of this rule set; the same rules have the same code.'),
    checked: z.string().describe('The last day on which the sources were read, ISO.'),
    fields: z
      .array(z.strictObject({ id: z.string(), bands: z.array(z.string()) }))
      .describe(
        'The questions in the order in which they are asked, each with its possible answers.',
      ),
    outcomes: z
      .array(z.strictObject({ id: slug, ...transportOutcome.shape }))
      .describe('Outcomes, highest priority first.'),
    rules: z
      .array(z.strictObject({ id: slug, ...transportRule.shape }))
      .describe(
        'Rows of the decision table. All that match are reasons; the outcome of the highest priority is the result.',
      ),
    limits: z.array(z.strictObject({ id: slug, ...transportLimit.shape })),
    lowIncomeTests: z.array(z.strictObject({ id: slug, ...lowIncomeTest.shape })),
  })
  .describe('The rules of home to school transport as a decision table.');

export type TransportRulesRecord = z.infer<typeof transportRulesRecord>;

const withId = <Data>({ id, data }: { id: string; data: Data }) => ({ id, ...data });

/** Public record of the rules. */
export function toTransportRecord({
  rules,
  rows,
  outcomes,
  limits,
  tests,
}: TransportRecordSource): TransportRulesRecord {
  return {
    version: rules.version,
    checked: rules.checked,
    fields: rules.table.fields.map(({ id, bands }) => ({ id, bands: [...bands] })),
    outcomes: [...outcomes].sort((a, b) => a.data.priority - b.data.priority).map(withId),
    rules: [...rows].sort((a, b) => a.data.order - b.data.order).map(withId),
    limits: limits.map(withId),
    lowIncomeTests: [...tests].sort((a, b) => a.data.order - b.data.order).map(withId),
  };
}
