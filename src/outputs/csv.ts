import type { DecisionRecord } from './records/decision.ts';
import { writeCsv } from './write-csv.ts';

/** Parts the entries of a list in one cell. It stands in no text of a record: those are on one line. */
const list = (values: readonly string[]) => values.join('\n');

/** Decisions as CSV, one row each. Entries of a list stand on lines of their own in their cell. */
export function decisionsCsv(records: DecisionRecord[]): string {
  return writeCsv(
    records.map((record) => ({
      id: record.id,
      title: record.title,
      printed_title: record.printedTitle,
      summary: record.summary,
      authority: record.authority.name,
      authority_gss: record.authority.gss,
      decided_by: record.decidedBy,
      decided_on_edtf: record.decidedOn?.date ?? '',
      reported_in_paper_of_edtf: record.reportedIn.date,
      reported_in_paper_inferred: record.reportedIn.inferred ?? '',
      paper: record.paper.title,
      item: record.item,
      outcomes: list(record.outcomes),
      topics: list(record.topics.map(({ title }) => title)),
      resolutions: list(
        record.resolutions.map(({ outcome, also = [], text, parts = [] }) =>
          [`[${[outcome, ...also].join(', ')}]`, text, ...parts].join(' '),
        ),
      ),
      takes_effect: list(
        record.takesEffect.map(({ date, kind, what }) => `${date} [${kind}] ${what}`),
      ),
      amounts: list(
        record.amounts.map(
          ({ pence, precision, kind, what }) => `${precision} ${pence} pence [${kind}] ${what}`,
        ),
      ),
      events: list(record.events.map(({ date, what }) => `${date} ${what}`)),
      source: record.source.passage,
      url: record.url,
      published: record.published,
    })),
  );
}
