import type { Entry } from '#schemas/body.ts';
import type { Content } from '#schemas/content.ts';
import type { Figure } from '#schemas/measures/figures.ts';
import type { Indicator } from '#schemas/measures/indicators.ts';
import type { LocalAccount } from '#schemas/strategy/local-accounts.ts';
import type { Priority } from '#schemas/strategy/priorities.ts';
import type { Report } from '#schemas/strategy/reports.ts';
import type { Strategy } from '#schemas/strategy/strategies.ts';
import { ofProvenance, type Passage, type Quotation, quote, quotes } from './quotation.ts';

/** What strategies, indicators, accounts and committee reports quote. */

function ofIndicator(indicator: Indicator): Quotation[] {
  const { source, target } = indicator;
  return [...ofProvenance(indicator), quote(source, target?.quote, 'target.quote')];
}

const ofFigure = (figure: Figure): Quotation[] => [
  ...ofProvenance(figure),
  ...figure.rows.map((row, index) => quote(figure.source, row.quote, `rows.${index}.quote`)),
];

/** Words of a list whose entries name their own passages. */
function eachOf<Item extends { source: Passage }>(
  items: readonly Item[] | undefined,
  path: string,
  words: (item: Item) => Record<string, string | readonly string[] | undefined>,
): Quotation[] {
  return (items ?? []).flatMap((item, index) =>
    Object.entries(words(item)).flatMap(([key, value]) =>
      [value]
        .flat()
        .map((one, at) =>
          quote(
            item.source,
            one,
            `${path}.${index}.${key}${Array.isArray(value) ? `.${at}` : ''}`,
            `${path}.${index}.source.section`,
          ),
        ),
    ),
  );
}

const ofStrategy = (strategy: Strategy): Quotation[] => [
  ...ofProvenance(strategy),
  ...eachOf(strategy.principles, 'principles', ({ title, text }) => ({ title, text })),
  ...eachOf(strategy.facts, 'facts', ({ quote: words }) => ({ quote: words })),
  ...eachOf(strategy.actions, 'actions', ({ text }) => ({ text })),
];

const ofPriority = (priority: Priority): Quotation[] => [
  ...ofProvenance(priority),
  quote(priority.source, priority.title, 'title'),
  ...quotes(priority.source, priority.parts, 'parts'),
];

function ofAccount(entry: LocalAccount): Quotation[] {
  const { source, account } = entry;
  if (account.kind === 'edition') return ofProvenance(entry);
  return [
    ...ofProvenance(entry),
    ...quotes(source, account.elements, 'account.elements'),
    ...(account.themes ?? []).flatMap(({ title, text }, index) => [
      quote(source, title, `account.themes.${index}.title`),
      quote(source, text, `account.themes.${index}.text`),
    ]),
  ];
}

function ofReport(report: Report): Quotation[] {
  const { source, committee, purpose, recommendations } = report;
  return [
    ...ofProvenance(report),
    quote(source, committee, 'committee'),
    quote(source, purpose, 'purpose'),
    ...quotes(source, recommendations, 'recommendations'),
    ...eachOf(report.findings, 'findings', ({ title, text, parts = [] }) => ({
      title,
      text,
      parts,
    })),
    ...eachOf(report.alignment, 'alignment', ({ priority, text }) => ({ priority, text })),
    ...eachOf(report.implications, 'implications', ({ title, text }) => ({ title, text })),
    ...(report.implications ?? []).flatMap(({ clearance }, index) =>
      clearance
        ? [
            ...(['question', 'officer', 'remark'] as const).map((key) =>
              quote(
                clearance.source,
                clearance[key],
                `implications.${index}.clearance.${key}`,
                `implications.${index}.clearance.source.section`,
              ),
            ),
          ]
        : [],
    ),
  ];
}

/** Every entry of these collections with its quotations. */
export function recordQuotations(
  content: Content,
): { entry: Entry<unknown>; quotations: Quotation[] }[] {
  const each = <Data>(entries: Entry<Data>[], of: (data: Data) => Quotation[]) =>
    entries.map((entry) => ({ entry, quotations: of(entry.data) }));
  return [
    ...each(content['comparator-groups'], ofProvenance),
    ...each(content.indicators, ofIndicator),
    ...each(content.figures, ofFigure),
    ...each(content.strategies, ofStrategy),
    ...each(content['strategy-sections'], ofProvenance),
    ...each(content.priorities, ofPriority),
    ...each(content['local-accounts'], ofAccount),
    ...each(content.reports, ofReport),
    ...each(content['report-sections'], ofProvenance),
  ];
}
