import { follow } from '#rules/diagram.ts';
import { eraSlug } from '#rules/eras.ts';
import {
  everyState,
  furthest,
  type Given,
  meanings,
  notSure,
  type State,
  statePath,
} from '#rules/states.ts';
import { addresses } from '../addresses.ts';
import { home, pageHead } from '../build-views/common.ts';
import type { PageHead } from '../views.ts';
import { whileSame } from '../while-same.ts';
import type { TransportContext } from './context.ts';
import { explain } from './explain.ts';
import { ruleParts } from './rule-set.ts';
import type { AnswerView, CheckFrame, CheckOutcomeView, CheckQuestionView } from './views.ts';
import { periodWords } from './words.ts';

const breadcrumbs = [
  home,
  { text: 'School transport', href: addresses.schoolTransport },
  { text: 'Check', href: addresses.check },
];

/** Head of a page of the checker: kept out of search engines, the site map and our own search. */
function checkHead(title: string, path: string): PageHead {
  return pageHead({
    title,
    documentTitle: `${title} – School transport check`,
    description: 'One step of the school transport check.',
    path,
    breadcrumbs,
    section: addresses.schoolTransport,
    caption: 'School transport check',
    indexable: false,
  });
}

/** The same answers with one of them changed. */
const withAnswer = (given: readonly Given[], field: string, band: string): Given[] =>
  given.map((one) => (one.field === field ? { field, band } : one));

/** One other answer to a question, with where it leads. */
type Change = AnswerView['changes'][number];

/**
 * Where another answer leads. When it opens a question that was not asked before, and answers wait behind it, there is a
 * link for each answer to that question too: so the waiting answers are kept without script.
 */
function changesTo(
  context: TransportContext,
  { era, given }: State,
  field: string,
  band: string,
): Change[] {
  const { words, rules } = context;
  const root = context.root(era);
  const text = words.answer(field, band);
  const changed = withAnswer(given, field, band);
  const { path, open } = furthest(rules.table, root, era, changed);
  const order = rules.table.fields.map(({ id }) => id);
  const behind = (one: Given) => open && order.indexOf(one.field) > order.indexOf(open.id);
  if (!open || !changed.some(behind)) return [{ band, text, href: addresses.check + path }];
  const question = words.question(open.id);
  return open.bands.map((other) => ({
    band,
    text: `${text} – and “${question.short}”: ${words.answer(open.id, other)}`,
    href:
      addresses.check +
      furthest(rules.table, root, era, [...changed, { field: open.id, band: other }]).path,
  }));
}

function answerViews(context: TransportContext, state: State): AnswerView[] {
  const { words, notSureFields } = context;
  return state.given.map(({ field, band }) => {
    const question = words.question(field);
    const bands = question.options.map((option) => option.band as string);
    const others = [
      ...bands,
      ...(state.current && notSureFields.has(field) ? [notSure] : []),
    ].filter((other) => other !== band);
    return {
      field,
      band,
      question: question.short,
      answer: words.answer(field, band),
      changes: others.flatMap((other) => changesTo(context, state, field, other)),
    };
  });
}

function checkFrame(context: TransportContext, state: State): CheckFrame {
  const { era, current } = state;
  return {
    eraWords: periodWords(era),
    eraFrom: era.from,
    ...(era.to && { eraTo: era.to }),
    eraHref: addresses.check + eraSlug(era) + '/',
    past: !current,
    answers: answerViews(context, state),
    version: context.rules.version,
    checked: context.checked,
    start: { text: 'Start again', href: addresses.check },
  };
}

function questionView(context: TransportContext, state: State, field: string): CheckQuestionView {
  const { era, current, given, path } = state;
  const {
    title,
    counts,
    measured,
    why,
    options,
    exact,
    notSure: notSureWords,
  } = context.words.question(field);
  const to = (band: string) => addresses.check + statePath(era, [...given, { field, band }]);
  return {
    type: 'check-question',
    head: checkHead(title, addresses.check + path),
    check: checkFrame(context, state),
    field,
    question: title,
    counts,
    ...(measured && { measured }),
    why,
    options: [
      ...options.map(({ band, label, hint }) => ({
        band,
        label,
        ...(hint && { hint }),
        href: to(band),
      })),
      ...(notSureWords && current
        ? [
            {
              band: notSure,
              label: notSureWords,
              hint: 'We follow both answers.',
              href: to(notSure),
            },
          ]
        : []),
    ],
    ...(exact && { exact }),
    limits: { ...context.rules.limits },
    lowIncomeTests: field === 'income' ? context.lowIncomeTests(era) : [],
  };
}

const milesWords = (hundredths: number) => `${hundredths / 100} miles`;

/** Distances by question, with the limit between each band and the next. */
function distanceLimits({ rules: { limits } }: TransportContext): Record<string, number[]> {
  return {
    walk: [limits.walkUnder8, limits.walkFrom8],
    road: [limits.roadThreeNearest, limits.roadBelief],
  };
}

function nearLimits(
  context: TransportContext,
  { era, given }: State,
): CheckOutcomeView['nearLimits'] {
  const { table } = context.rules;
  const root = context.root(era);
  return Object.entries(distanceLimits(context)).flatMap(([fieldId, limits]) => {
    const answer = given.find(({ field }) => field === fieldId);
    const bands = table.fields.find(({ id }) => id === fieldId)?.bands ?? [];
    const at = answer ? bands.indexOf(answer.band) : -1;
    if (at < 0) return [];
    return limits.flatMap((limit, index) => {
      // Limit `index` parts band `index` from the next.
      const other = index === at ? bands[at + 1] : index === at - 1 ? bands[at - 1] : undefined;
      if (other === undefined) return [];
      const moved = furthest(table, root, era, withAnswer(given, fieldId, other));
      const { node } = follow(
        root,
        Object.fromEntries(moved.given.map(({ field, band }) => [field, band])),
      );
      const outcome =
        node.kind === 'outcome'
          ? context.outcome(node.outcome).title
          : 'more questions would decide';
      return [
        {
          field: fieldId as 'walk' | 'road',
          limit,
          limitWords: `${milesWords(limit)}${fieldId === 'road' ? ' by road' : ''}`,
          outcome,
          href: addresses.check + moved.path,
        },
      ];
    });
  });
}

function outcomeView(context: TransportContext, state: State): CheckOutcomeView {
  const decided = meanings(context.rules.table, state.given).map(({ answers, assumed }) =>
    explain(context, state.era, answers, assumed),
  );
  const distinct = [...new Map(decided.map((one) => [one.outcome.id, one])).values()];
  const headline =
    distinct.length === 1
      ? (decided[0]?.outcome.headline ?? '')
      : 'It depends on the answer you are not sure of';
  // When both answers end alike, the assumption need not be told.
  const shown =
    distinct.length === 1 ? decided.slice(0, 1).map(({ assumption: _, ...rest }) => rest) : decided;
  const next = [...new Set(shown.flatMap(({ outcome }) => context.outcome(outcome.id).next))];
  return {
    type: 'check-outcome',
    head: checkHead(headline, addresses.check + state.path),
    check: checkFrame(context, state),
    headline,
    decided: shown,
    nearLimits: nearLimits(context, state),
    next,
    council: context.council,
  };
}

/** The view of every question and outcome page, one after the other. */
export const checkViews = whileSame(
  ({ content, authority }: TransportContext) => [...ruleParts(content), authority.data],
  (context): (CheckQuestionView | CheckOutcomeView)[] =>
    [...everyState(context.rules.table, context.notSureFields)].map((state) =>
      state.field ? questionView(context, state, state.field.id) : outcomeView(context, state),
    ),
);
