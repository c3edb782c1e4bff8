import { stringify } from 'csv-stringify/sync';
import type { DecisionRecord } from './records/decision.ts';

const list = (values: readonly string[]) => values.join('; ');

/** Decisions as CSV (RFC 4180), one row each. Cells that a spreadsheet could run as a formula are made harmless. */
export function decisionsCsv(records: DecisionRecord[]): string {
  return stringify(
    records.map((record) => ({
      id: record.id,
      title: record.title,
      printed_title: record.printedTitle,
      summary: record.summary,
      authority: record.authority.name,
      authority_gss: record.authority.gss,
      decided_by: record.decidedBy,
      decided_on_edtf: record.decidedOn.date,
      decided_on_inferred: record.decidedOn.inferred ?? '',
      paper: record.paper.title,
      item: record.item,
      outcomes: list(record.outcomes),
      topics: list(record.topics.map(({ title }) => title)),
      resolutions: list(
        record.resolutions.map(({ text, parts = [] }) => [text, ...parts].join(' | ')),
      ),
      takes_effect: list(record.takesEffect.map(({ date, what }) => `${date}: ${what}`)),
      amounts_pence: list(record.amounts.map(({ pence, what }) => `${pence}: ${what}`)),
      source: record.source.passage,
      url: record.url,
      published: record.published,
    })),
    { header: true, record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ },
  );
}
