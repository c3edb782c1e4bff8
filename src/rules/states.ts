import { diagram, type Node } from './diagram.ts';
import { type Era, eraSlug, erasOf } from './eras.ts';
import type { Answers, Field, Table } from './table.ts';

/** The answer “not sure”, which stands for each answer of its question. */
export const notSure = 'not-sure';

/** An answer of a state; the band may be “not sure”. */
export interface Given {
  field: string;
  band: string;
}

/** One page of the checker: the answers so far, and what they lead to. */
export interface State {
  era: Era;
  /** Rules of today. */
  current: boolean;
  given: Given[];
  /** Path of its page below the checker’s address, with a slash at the end. */
  path: string;
  /** The next question; missing when the outcome is certain. */
  field?: Field;
  /** For each complete meaning of the answers, the node they lead to: one, or more after “not sure”. */
  nodes: Node[];
}

/** Questions that offer “not sure”. It is offered for the rules of today only: see docs/decisions. */
export type NotSureFields = ReadonlySet<string>;

const slugOf = ({ field, band }: Given) => (band === notSure ? `${field}-${notSure}` : band);

/** Path of the page for these answers, below the checker’s address: the era, then an answer a step. */
export function statePath(era: Era, given: readonly Given[]): string {
  return [eraSlug(era), ...given.map(slugOf)].join('/') + '/';
}

function after(node: Node, field: Field, band: string): Node[] {
  if (node.kind === 'outcome' || node.field.id !== field.id) return [node];
  if (band === notSure) return [...new Set(node.next.values())];
  const next = node.next.get(band);
  return next ? [next] : [];
}

// Answers without “not sure” lead to one node: nearly every step of the thousands that the pages of the checker take.
function step(nodes: readonly Node[], field: Field, band: string): Node[] {
  const [only] = nodes;
  if (only && nodes.length === 1) return after(only, field, band);
  return [...new Set(nodes.flatMap((node) => after(node, field, band)))];
}

/** The question asked next of several nodes: the first in the order of the table. */
function nextField(table: Table, nodes: readonly Node[]): Field | undefined {
  const [only] = nodes;
  if (only && nodes.length === 1) return only.kind === 'question' ? only.field : undefined;
  const open = new Set(nodes.flatMap((node) => (node.kind === 'question' ? [node.field.id] : [])));
  return table.fields.find(({ id }) => open.has(id));
}

/** Every page of the checker, for every era: questions first come before what they lead to. */
export function* everyState(table: Table, notSureFields: NotSureFields): Generator<State> {
  const eras = erasOf(table);
  for (const era of eras) {
    const root = diagram(table, era.from);
    if (!root) continue;
    const current = era === eras.at(-1);
    const visit = function* (nodes: Node[], given: Given[]): Generator<State> {
      const field = nextField(table, nodes);
      yield { era, current, given, path: statePath(era, given), ...(field && { field }), nodes };
      if (!field) return;
      const bands =
        current && notSureFields.has(field.id) ? [...field.bands, notSure] : field.bands;
      for (const band of bands)
        yield* visit(step(nodes, field, band), [...given, { field: field.id, band }]);
    };
    yield* visit([root], []);
  }
}

/**
 * Follows answers as far as they lead: the path of the outcome, or of the first question they leave open, which is given too. Answers to
 * questions that no longer matter are dropped.
 */
export function furthest(
  table: Table,
  root: Node,
  era: Era,
  given: readonly Given[],
): { path: string; given: Given[]; open?: Field } {
  const bands = new Map(given.map(({ field, band }) => [field, band]));
  const kept: Given[] = [];
  let nodes = [root];
  for (;;) {
    const field = nextField(table, nodes);
    const band = field && bands.get(field.id);
    if (!field || band === undefined)
      return { path: statePath(era, kept), given: kept, ...(field && { open: field }) };
    kept.push({ field: field.id, band });
    nodes = step(nodes, field, band);
  }
}

/** The complete meanings of answers with “not sure”: each with what it assumes. */
export function meanings(
  table: Table,
  given: readonly Given[],
): { answers: Answers; assumed?: Given }[] {
  const open = given.find(({ band }) => band === notSure);
  const answers = Object.fromEntries(given.map(({ field, band }) => [field, band]));
  if (!open) return [{ answers }];
  const field = table.fields.find(({ id }) => id === open.field);
  return (field?.bands ?? []).map((band) => ({
    answers: { ...answers, [open.field]: band },
    assumed: { field: open.field, band },
  }));
}
