import type { Content } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';
import { limitNames } from '#schemas/transport/limits.ts';
import { fieldNames } from '#schemas/transport/bands.ts';
import { erasOf } from '#rules/eras.ts';
import { everyCombination } from '#rules/space.ts';
import { decide, rowsOn } from '#rules/table.ts';
import { placeOfPath } from '../references.ts';
import { whileSame } from '../while-same.ts';
import { ruleParts, type RuleSet, ruleSetOf } from './rule-set.ts';

/** What makes the rules of school transport unfit to decide. The site is built only when there is nothing. */

type Found = { id: string; path: string; fault: string; remedy: string };

function inFile(
  content: Content,
  collection: 'transport-rules' | 'transport-outcomes' | 'transport-limits' | 'transport-questions',
  found: Found[],
): Fault[] {
  return found.map(({ id, path, fault, remedy }) => {
    const entry = content[collection].find((one) => one.id === id);
    return {
      file: entry?.file ?? `content/${collection}`,
      ...(entry ? placeOfPath(entry.lines, path) : { line: 1 }),
      fault,
      remedy,
    };
  });
}

/** Entries of which each number or name may stand once. */
function repeated<Entry extends { id: string }>(
  entries: Entry[],
  valueOf: (entry: Entry) => string | number,
  path: string,
  what: string,
): Found[] {
  const seen = new Map<string | number, string>();
  return entries.flatMap((entry) => {
    const value = valueOf(entry);
    const other = seen.get(value);
    seen.set(value, entry.id);
    return other === undefined
      ? []
      : [
          {
            id: entry.id,
            path,
            fault: `${what} “${value}” is also that of “${other}”.`,
            remedy: 'Give each its own.',
          },
        ];
  });
}

function missingParts(content: Content): Fault[] {
  const limits = new Set(content['transport-limits'].map(({ data }) => data.limit));
  const questions = new Set(content['transport-questions'].map(({ data }) => data.field));
  const missing = [
    ...limitNames
      .filter((name) => !limits.has(name))
      .map((name) => ['transport-limits', `the limit “${name}”`]),
    ...fieldNames
      .filter((name) => !questions.has(name))
      .map((name) => ['transport-questions', `the question “${name}”`]),
  ];
  return missing.map(([folder, what]) => ({
    file: `content/${folder}`,
    fault: `Nothing gives ${what}.`,
    remedy: 'Add a file for it.',
  }));
}

function gaps(content: Content): Fault[] {
  const { table } = ruleSetOf(content);
  const always = table.rows
    .filter(({ when }) => Object.keys(when).length === 0)
    .sort((a, b) => a.from.localeCompare(b.from));
  return erasOf(table).flatMap(({ from, to }) => {
    if (
      always.some(
        (row) => row.from <= from && (row.to === undefined || (to !== undefined && to <= row.to)),
      )
    )
      return [];
    return [
      {
        file: 'content/transport-rules',
        fault: `From ${from} to ${to ?? 'now'} some answers may lead to no outcome: no row without conditions is in force.`,
        remedy:
          'Let a row without conditions hold for the whole time, without a gap between its periods.',
      },
    ];
  });
}

/**
 * Rows that never decide: no answers on any day make them one of the reasons for the outcome that wins. Looked for again
 * when the table is another, not when words change.
 */
const deadRows = whileSame(
  ({ version }: RuleSet) => [version],
  ({ table }): Found[] => {
    const alive = new Set<string>();
    for (const { from } of erasOf(table)) {
      const unproved = new Set(
        rowsOn(table, from).flatMap(({ id }) => (alive.has(id) ? [] : [id])),
      );
      for (const answers of everyCombination(table)) {
        if (unproved.size === 0) break;
        const { outcome, reasons } = decide(table, answers, from);
        for (const { id } of reasons.filter((row) => row.outcome === outcome)) {
          alive.add(id);
          unproved.delete(id);
        }
      }
    }
    return table.rows
      .filter(({ id }) => !alive.has(id))
      .map(({ id }) => ({
        id,
        path: 'when',
        fault: 'This row never decides: other rows of higher priority always hold where it does.',
        remedy: 'Widen its conditions or its period, or take the row out.',
      }));
  },
);

/** All faults of the rules: parts that are missing or stand twice, gaps between periods, and rows that never decide. */
export const transportFaults = whileSame(ruleParts, (content: Content): Fault[] => {
  if (content['transport-rules'].length === 0) return [];
  const faults = [
    ...inFile(
      content,
      'transport-outcomes',
      repeated(content['transport-outcomes'], ({ data }) => data.priority, 'priority', 'Priority'),
    ),
    ...inFile(
      content,
      'transport-rules',
      repeated(content['transport-rules'], ({ data }) => data.order, 'order', 'Place'),
    ),
    ...inFile(
      content,
      'transport-limits',
      repeated(content['transport-limits'], ({ data }) => data.limit, 'limit', 'The limit'),
    ),
    ...inFile(
      content,
      'transport-questions',
      repeated(content['transport-questions'], ({ data }) => data.field, 'field', 'The question'),
    ),
    ...missingParts(content),
    ...gaps(content),
  ];
  return faults.length > 0
    ? faults
    : inFile(content, 'transport-rules', deadRows(ruleSetOf(content)));
});
