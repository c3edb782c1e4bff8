import { follow } from '#rules/diagram.ts';
import type { Era } from '#rules/eras.ts';
import type { Given } from '#rules/states.ts';
import type { Answers, Row } from '#rules/table.ts';
import { addresses } from '../addresses.ts';
import { orWords } from '../list-words.ts';
import type { TransportContext } from './context.ts';
import type { DecidedView, FailedRowView } from './views.ts';

/** What the answers given say of a row; “open” when a condition was not asked because it could change nothing. */
function rowState({ when }: Row, answers: Answers): 'holds' | 'fails' | 'open' {
  const conditions = Object.entries(when);
  if (
    conditions.some(
      ([field, allowed]) => answers[field] !== undefined && !allowed.includes(answers[field]),
    )
  )
    return 'fails';
  return conditions.every(([field]) => answers[field] !== undefined) ? 'holds' : 'open';
}

function failure(
  context: TransportContext,
  { id, when, outcome }: Row,
  answers: Answers,
): FailedRowView {
  const { words } = context;
  const because = Object.entries(when).flatMap(([field, allowed]) => {
    const given = answers[field];
    if (given === undefined || allowed.includes(given)) return [];
    const needs = orWords(allowed.map((band) => words.answer(field, band)));
    return [
      `${words.question(field).short}: it needs “${needs}”; you answered “${words.answer(field, given)}”.`,
    ];
  });
  return {
    row: { text: 'Read the rule', href: addresses.transportRule(id) },
    title: context.row(id).title,
    outcome: context.outcome(outcome).title,
    because,
  };
}

/**
 * The outcome of complete answers with its reasons. `assumed` is the answer that stands in for “not sure”. For the outcome of
 * the lowest priority it also says of each other rule by what it failed.
 */
export function explain(
  context: TransportContext,
  era: Era,
  answers: Answers,
  assumed?: Given,
): DecidedView {
  const { node } = follow(context.root(era), answers);
  if (node.kind !== 'outcome')
    throw new Error('The answers leave a question open; only complete ones are explained.');
  const { title, headline, explanation } = context.outcome(node.outcome);
  const rows = context.rowsIn(era);
  const supporting = rows.filter(
    (row) => row.outcome === node.outcome && rowState(row, answers) !== 'fails',
  );
  const certain = supporting.filter((row) => rowState(row, answers) === 'holds');
  const last = context.rules.table.outcomes.at(-1);
  const others = rows.filter((row) => row.outcome !== node.outcome && row.outcome !== last);
  return {
    ...(assumed && {
      assumption: `If you answer “${context.words.answer(assumed.field, assumed.band)}”`,
    }),
    outcome: { id: node.outcome, title, headline, explanation },
    reasons: (certain.length > 0 ? certain : supporting).map(({ id }) => context.reason(id)),
    alsoHolds: others
      .filter((row) => rowState(row, answers) === 'holds')
      .map(({ id }) => context.reason(id)),
    failed:
      node.outcome === last
        ? others
            .filter((row) => rowState(row, answers) === 'fails')
            .map((row) => failure(context, row, answers))
        : [],
  };
}
