import type { TransportRecordSource } from '#model/transport/rule-set.ts';
import { toTransportRecord, type TransportRulesRecord } from './records/transport.ts';
import { writeCsv } from './write-csv.ts';

/** Files of the rules of school transport. */

/** The rules as JSON for everybody. */
export const transportRulesJson = (source: TransportRecordSource): string =>
  `${JSON.stringify(toTransportRecord(source), null, 2)}\n`;

/** The table alone, for the checker’s script: as small as it can be. */
export const checkerJson = ({ rules: { table, limits, version } }: TransportRecordSource): string =>
  JSON.stringify({ version, table, limits });

const allowed = (rule: TransportRulesRecord['rules'][number], field: string) =>
  ((rule.when as Record<string, readonly string[] | undefined>)[field] ?? ['any']).join('\n');

/** The table as CSV: a row a rule, a column a question; “any” where a question does not matter. */
export function transportRulesCsv(source: TransportRecordSource): string {
  const { rules, fields } = toTransportRecord(source);
  return writeCsv(
    rules.map((rule) => ({
      id: rule.id,
      title: rule.title,
      from: rule.from,
      until: rule.until ?? '',
      ...Object.fromEntries(fields.map(({ id }) => [id, allowed(rule, id)])),
      outcome: rule.outcome,
      ground: rule.ground,
      status: rule.status,
      sources: rule.citations
        .map(({ source: name, section }) => [name, section].filter(Boolean).join(', '))
        .join('\n'),
      reading: rule.reading ?? '',
      checked: rule.checked,
    })),
  );
}
