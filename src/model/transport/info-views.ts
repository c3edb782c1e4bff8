import { erasOf, type Era } from '#rules/eras.ts';
import { everyState, furthest } from '#rules/states.ts';
import { decide } from '#rules/table.ts';
import { addresses } from '../addresses.ts';
import { audienceLabels } from '../school-labels.ts';
import { home, pageHead } from '../build-views/common.ts';
import type { Link, PageHead, SearchView } from '../views.ts';
import { whileSame } from '../while-same.ts';
import type { TransportContext } from './context.ts';
import { ruleParts } from './rule-set.ts';
import type { ChangesView, CheckElsewhereView, CheckStartView, RulesView } from './views.ts';
import { citationView, periodWords, statusLabels } from './words.ts';

const transport: Link = { text: 'School transport', href: addresses.schoolTransport };

const search: SearchView = { kind: 'Page', topics: [transport.text], years: [] };

function head(
  title: string,
  description: string,
  path: string,
  rest: Partial<PageHead> = {},
): PageHead {
  return pageHead({
    title,
    documentTitle: `${title} – School transport`,
    description,
    path,
    breadcrumbs: [home, transport],
    section: addresses.schoolTransport,
    search,
    ...rest,
  });
}

/** How many question and outcome pages the table makes. */
const countPages = whileSame(
  ({ content }: TransportContext) => ruleParts(content),
  ({ rules, notSureFields }) => {
    let pages = 0;
    for (const _ of everyState(rules.table, notSureFields)) pages += 1;
    return pages;
  },
);

const firstQuestion = (context: TransportContext, era: Era) =>
  addresses.check + furthest(context.rules.table, context.root(era), era, []).path;

const areaNoteOf = ({ authority: { data } }: TransportContext) =>
  data.areaNote === undefined ? {} : { areaNote: data.areaNote };

/** Where the checker begins. */
export function startView(context: TransportContext): CheckStartView {
  const eras = erasOf(context.rules.table).reverse();
  return {
    type: 'check-start',
    head: head(
      'Check if your child can get school transport',
      'Answer a few questions and see whether the rules give free or subsidised travel to school, with the reasons and their sources.',
      addresses.check,
      {
        search: {
          ...search,
          kind: 'Checker',
          history: false,
          fact: 'Answer a few questions to see what the rules give',
          audiences: [audienceLabels.parents],
        },
      },
    ),
    eras: eras.map((era, index) => ({
      words: periodWords(era),
      href: firstQuestion(context, era),
      from: era.from,
      ...(era.to && { to: era.to }),
      current: index === 0,
    })),
    elsewhere: { text: 'No', href: addresses.checkElsewhere },
    ...areaNoteOf(context),
    pages: countPages(context),
    version: context.rules.version,
    checked: context.checked,
    council: context.council,
  };
}

/** For a family that lives outside the council’s area. */
export function elsewhereView(context: TransportContext): CheckElsewhereView {
  const { authority } = context;
  return {
    type: 'check-elsewhere',
    head: head(
      'Ask your own council',
      `School transport outside the area of ${authority.data.name}.`,
      addresses.checkElsewhere,
      {
        breadcrumbs: [home, transport, { text: 'Check', href: addresses.check }],
        indexable: false,
      },
    ),
    authority: authority.data.name,
    ...areaNoteOf(context),
  };
}

const miles = (hundredths: number) => `${hundredths / 100} miles`;
const compareWords = {
  'more-than': 'more than',
  'not-more-than': 'not more than',
  'at-least': 'from the birthday at',
} as const;

/** The table for people. */
export function rulesView(context: TransportContext): RulesView {
  const { content, words, rules, checked } = context;
  const combinations = rules.table.fields.reduce((product, { bands }) => product * bands.length, 1);
  const outcomes = rules.table.outcomes.map((id) => context.outcome(id));
  return {
    type: 'rules',
    head: head(
      'The rules, row by row',
      'The whole decision table behind the school transport check, with its sources, periods and proof.',
      addresses.transportRules,
      {
        data: { text: 'The rules as JSON', href: addresses.api.transportRules },
      },
    ),
    outcomes: outcomes.map(({ title, explanation }) => ({ title, explanation })),
    rows: rules.table.rows.map(({ id, when, from, to, outcome }) => {
      const row = context.row(id);
      return {
        id,
        title: row.title,
        period: periodWords({ from, to }),
        outcome: context.outcome(outcome).title,
        conditions: Object.entries(when).map(([field, bands]) => ({
          question: words.question(field).short,
          answers: bands.map((band) => words.answer(field, band)),
        })),
        ground: row.ground,
        status: statusLabels[row.status],
        ...(row.reading && { reading: row.reading }),
        citations: row.citations.map(citationView),
      };
    }),
    limits: content['transport-limits'].map(
      ({ data: { title, value, compare, measured, citations } }) => ({
        title,
        value:
          compare === 'at-least'
            ? `${compareWords[compare]} ${value}`
            : `${compareWords[compare]} ${miles(value)}`,
        measured,
        citations: citations.map(citationView),
      }),
    ),
    lowIncomeTests: [...content['low-income-tests']]
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ data: { title, text, from, until, certainty, citations } }) => ({
        title,
        text,
        period: periodWords({ from, to: until }),
        askCouncil: certainty === 'ask-the-council',
        citations: citations.map(citationView),
      })),
    proof: {
      combinations,
      eras: erasOf(rules.table).length,
      rows: rules.table.rows.length,
      pages: countPages(context),
      version: rules.version,
      checked,
    },
    files: [
      { text: 'The rules as JSON', href: addresses.api.transportRules },
      { text: 'The rules as CSV', href: addresses.api.transportRulesCsv },
      { text: 'What the JSON holds (JSON Schema)', href: addresses.api.schema('transport-rules') },
    ],
  };
}

/** Before and after the decision, for made-up families. */
export function changesView(context: TransportContext, decision: Link): ChangesView {
  const { table } = context.rules;
  // Part of the Act itself began only in September 2008; the comparison starts with the rules as they stood before the decision.
  const eras = erasOf(table).slice(1);
  const examples = [...context.content['transport-examples']].sort(
    (a, b) => a.data.order - b.data.order,
  );
  return {
    type: 'changes',
    head: head(
      'What changed in September 2012',
      'The rules before and after the Cabinet’s decision on faith school transport, side by side.',
      addresses.transportChanges,
    ),
    decision,
    days: eras.map((era) => ({
      words: `Travel ${periodWords(era)}`,
      href: firstQuestion(context, era),
    })),
    families: examples.map(({ data: { title, point, answers } }) => ({
      title,
      facts: [point],
      outcomes: eras.map((era) => {
        const { outcome } = decide(table, answers, era.from);
        if (outcome === undefined) throw new Error(`No outcome for ${title} on ${era.from}.`);
        const given = table.fields.map(({ id }) => ({
          field: id,
          band: answers[id as keyof typeof answers],
        }));
        const { path } = furthest(table, context.root(era), era, given);
        const words = context.outcome(outcome);
        return { title: words.title, headline: words.headline, href: addresses.check + path };
      }),
    })),
  };
}
