/**
 * A decision table in the sense of DMN (Decision Model and Notation 1.5): every matching row is collected as a reason, then
 * one outcome is chosen by a stated order of priority. Pure data; the same in the build, the browser and the tests.
 */

/** A question’s name, such as `walk`. */
type FieldId = string;
/** One of a question’s possible answers, such as `over-3`. */
export type BandId = string;

/** A question and its possible answers. Fields stand in the order in which they are asked. */
export interface Field {
  id: FieldId;
  bands: readonly BandId[];
}

/** One row: when all its conditions hold on a day in its period, its outcome is a candidate. */
export interface Row {
  id: string;
  /** First day of travel it holds for, ISO. */
  from: string;
  /** Last day of travel it holds for, ISO; missing while it is in force. */
  to?: string;
  /** Allowed answers by question; a question that is not named does not matter to the row. */
  when: Readonly<Record<FieldId, readonly BandId[]>>;
  outcome: string;
}

export interface Table {
  fields: readonly Field[];
  /** Outcomes in order of priority: the first that a matching row names is the result. */
  outcomes: readonly string[];
  rows: readonly Row[];
}

/** An answer to each question; in a partial one, questions that are still open are missing. */
export type Answers = Readonly<Partial<Record<FieldId, BandId>>>;

/** Rows in force on a day of travel (ISO). */
export function rowsOn(table: Table, day: string): Row[] {
  return table.rows.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
}

/** Whether a row’s conditions hold for complete answers. */
function holds(row: Row, answers: Answers): boolean {
  return Object.keys(row.when).every((field) => row.when[field]?.includes(answers[field] ?? ''));
}

/** The outcome for a day and complete answers, with every row that supports any outcome. */
export interface Decision {
  /** Missing when no rules are held for that day. */
  outcome?: string;
  /** Every matching row, in the order of the table. */
  reasons: Row[];
}

/** Decides on complete answers. Gives no outcome when no row of the table is in force on that day. */
export function decide(table: Table, answers: Answers, day: string): Decision {
  const reasons = rowsOn(table, day).filter((row) => holds(row, answers));
  const outcome = table.outcomes.find((name) => reasons.some((row) => row.outcome === name));
  return outcome === undefined ? { reasons } : { outcome, reasons };
}
