import type { Answers, BandId, Field, Row, Table } from './table.ts';
import { rowsOn } from './table.ts';

/**
 * The table of one day as a reduced decision diagram: a question stands in it only where its answer can still change the
 * outcome. Equal parts are one object, so that two ways lead to the same node exactly when they can only end alike.
 */
export type Node = Leaf | Question;

interface Leaf {
  kind: 'outcome';
  outcome: string;
}

interface Question {
  kind: 'question';
  field: Field;
  next: ReadonlyMap<BandId, Node>;
}

/** Rows that can still match after an answer, with the answered condition taken out. */
function narrow(rows: readonly Row[], field: string, band: BandId): Row[] {
  return rows.flatMap((row) => {
    const allowed = row.when[field];
    if (allowed === undefined) return [row];
    if (!allowed.includes(band)) return [];
    const { [field]: _, ...when } = row.when;
    return [{ ...row, when }];
  });
}

const keyOf = (rows: readonly Row[]) =>
  JSON.stringify(rows.map(({ when, outcome }) => [when, outcome]));

/**
 * Makes the diagram for a day of travel, asking in the order of the table’s fields. Gives nothing when no row is in force.
 * Throws when some answers lead to no outcome: the table must end with a row that always holds.
 */
export function diagram(table: Table, day: string): Node | undefined {
  const rows = rowsOn(table, day);
  if (rows.length === 0) return undefined;
  const rank = new Map(table.outcomes.map((outcome, index) => [outcome, index]));
  const rankOf = ({ outcome }: Row) => rank.get(outcome) ?? Infinity;
  const leaves = new Map<string, Leaf>();
  const made = new Map<string, Node>();
  const unique = new Map<string, Question>();
  const numbers = new Map<Node, number>();

  const leaf = (outcome: string): Leaf => {
    const known = leaves.get(outcome) ?? { kind: 'outcome', outcome };
    leaves.set(outcome, known);
    return known;
  };
  const number = (node: Node): number => {
    const known = numbers.get(node) ?? numbers.size;
    numbers.set(node, known);
    return known;
  };

  const build = (open: readonly Row[], depth: number): Node => {
    // A row without conditions left decides against every row of lower priority.
    const best = Math.min(...open.filter(({ when }) => Object.keys(when).length === 0).map(rankOf));
    const live = open.filter(
      (row) => rankOf(row) < best || (rankOf(row) === best && Object.keys(row.when).length === 0),
    );
    const key = `${depth} ${keyOf(live)}`;
    const known = made.get(key);
    if (known) return known;
    const field = table.fields[depth];
    let node: Node;
    if (live.every(({ when }) => Object.keys(when).length === 0) || !field) {
      const outcome = table.outcomes[best];
      if (outcome === undefined)
        throw new Error(
          'Some answers lead to no outcome: the table needs a row that always holds.',
        );
      node = leaf(outcome);
    } else {
      const next = new Map(
        field.bands.map((band) => [band, build(narrow(live, field.id, band), depth + 1)]),
      );
      const [first] = next.values();
      if (first && [...next.values()].every((other) => other === first)) {
        node = first;
      } else {
        const shape = `${field.id} ${[...next.values()].map(number).join(' ')}`;
        node = unique.get(shape) ?? { kind: 'question', field, next };
        unique.set(shape, node as Question);
      }
    }
    made.set(key, node);
    return node;
  };
  return build(rows, 0);
}

/** Follows answers from a node as far as they go: to an outcome, or to the first question that is still open. */
export function follow(node: Node, answers: Answers): { node: Node; asked: [Field, BandId][] } {
  const asked: [Field, BandId][] = [];
  let at = node;
  while (at.kind === 'question') {
    const band = answers[at.field.id];
    const next = band === undefined ? undefined : at.next.get(band);
    if (band === undefined || next === undefined) break;
    asked.push([at.field, band]);
    at = next;
  }
  return { node: at, asked };
}
