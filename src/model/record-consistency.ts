import type { Entry } from '#schemas/body.ts';
import type { Content } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';
import type { Indicator } from '#schemas/measures/indicators.ts';
import { didYouMean } from '#schemas/suggest.ts';
import { addresses } from './addresses.ts';
import { edtfWords, firstPossibleDay, sortDay } from './date-words.ts';
import { entryAddress } from './entry-address.ts';
import { andWords } from './list-words.ts';
import { placeOfPath } from './references.ts';
import { doubledPlaces, otherCouncil } from './school-consistency.ts';

/** Rules between strategies, indicators, figures and reports that no schema of one entry can check. */

const at = ({ file, lines }: Entry<unknown>, path: string) => ({
  file,
  ...placeOfPath(lines, path),
});

/** Every year has a value for the council and each authority it is compared with, and for nobody else. */
function wholeGroups(content: Content): Fault[] {
  const groups = new Map(content['comparator-groups'].map((group) => [group.id, group]));
  return content.indicators.flatMap((indicator) => {
    const group = groups.get(indicator.data.comparedWith);
    // A group that is not there is a dangling reference and is reported as one.
    if (!group) return [];
    const members = group.data.members.map(({ id }) => id);
    return indicator.data.series.flatMap(({ year, values }, index): Fault[] => {
      const path = `series.${index}.values`;
      const missing = members.filter((id) => values[id] === undefined);
      const strangers = Object.keys(values).filter((id) => !members.includes(id));
      return [
        ...(missing.length === 0
          ? []
          : [
              {
                ...at(indicator, path),
                fault: `“${path}” has no value for ${andWords(missing.map((id) => `“${id}”`))} in ${year.printed}.`,
                remedy: `Add ${missing.length === 1 ? 'it' : 'them'}: ${group.file} names ${missing.length === 1 ? 'this authority' : 'these authorities'}, and a place among all can be worked out only when every value is there.`,
              },
            ]),
        ...strangers.map((id) => ({
          ...at(indicator, `${path}.${id}`),
          fault: `“${path}” has a value for “${id}”, which is not in ${group.file}.`,
          remedy: `Correct the name, or add the authority there.${didYouMean(id, members)}`,
        })),
      ];
    });
  });
}

/** Years follow each other, each once. */
function yearsInOrder(content: Content): Fault[] {
  const faultOf = (
    indicator: Entry<Indicator>,
    index: number,
    words: Pick<Fault, 'fault' | 'remedy'>,
  ): Fault => ({ ...at(indicator, `series.${index}.year.date`), ...words });
  return content.indicators.flatMap((indicator) =>
    indicator.data.series.flatMap(({ year }, index): Fault[] => {
      const before = indicator.data.series[index - 1]?.year;
      if (!before) return [];
      const path = `series.${index}.year.date`;
      const order =
        firstPossibleDay(before.date).localeCompare(firstPossibleDay(year.date)) ||
        sortDay(before.date).localeCompare(sortDay(year.date));
      if (order < 0) return [];
      return [
        order === 0
          ? faultOf(indicator, index, {
              fault: `“${path}” is ${edtfWords(year.date)}, which the list already has.`,
              remedy: 'Give each year once.',
            })
          : faultOf(indicator, index, {
              fault: `“${path}” is ${edtfWords(year.date)}, but the year before it in the list is ${edtfWords(before.date)}.`,
              remedy: 'Put the oldest year first.',
            }),
      ];
    }),
  );
}

interface Belonging {
  entry: Entry<{ authority: string }>;
  /** Field that names what it belongs to. */
  field: string;
  to: Entry<{ authority: string }> | undefined;
}

/** Sections with their works, and what else belongs to something of a council. */
function belongings(content: Content): { sections: Belonging[]; others: Belonging[] } {
  const find = <Data>(entries: readonly Entry<Data>[], id: string | undefined) =>
    entries.find((one) => one.id === id);
  const { strategies, reports, plans, priorities, indicators } = content;
  return {
    sections: [
      ...content['strategy-sections'].map((entry) => ({
        entry,
        field: 'strategy',
        to: find(strategies, entry.data.strategy),
      })),
      ...content['report-sections'].map((entry) => ({
        entry,
        field: 'report',
        to: find(reports, entry.data.report),
      })),
    ],
    others: [
      ...priorities.map((entry) => ({ entry, field: 'plan', to: find(plans, entry.data.plan) })),
      ...[...priorities, ...indicators].map((entry) => ({
        entry,
        field: 'strategy',
        to: find(strategies, entry.data.strategy),
      })),
      ...indicators.map((entry) => ({
        entry,
        field: 'comparedWith',
        to: find(content['comparator-groups'], entry.data.comparedWith),
      })),
    ],
  };
}

/** The address of a section is that of its work and the rest of its own id. */
const sectionNames = (content: Content): Fault[] =>
  belongings(content).sections.flatMap(({ entry, field, to }) => {
    if (!to || (entry.id.startsWith(`${to.id}-`) && entry.id.length > to.id.length + 1)) return [];
    return [
      {
        ...at(entry, field),
        fault: `The file is called “${entry.id}”, but its “${field}” is “${to.id}”.`,
        remedy: `Name the file “${to.id}-” and a word for the page, such as “${to.id}-introduction”: the address of the page is made of it.`,
      },
    ];
  });

/** What stands under a work, a plan or a strategy is shown as of the same council. */
function sameCouncil(content: Content): Fault[] {
  const { sections, others } = belongings(content);
  return [...sections, ...others].flatMap(({ entry, field, to }) =>
    to === undefined || to.data.authority === entry.data.authority
      ? []
      : [
          {
            ...at(entry, 'authority'),
            fault: `The entry is of “${entry.data.authority}”, but its “${field}” is of “${to.data.authority}”.`,
            remedy: 'Name the same council in both, so that nothing is shown as another council’s.',
          },
        ],
  );
}

const places = (content: Content): Fault[] => [
  ...doubledPlaces(
    content['strategy-sections'],
    'place',
    ({ strategy, place }) => `${strategy} ${place}`,
  ),
  ...doubledPlaces(
    content['report-sections'],
    'place',
    ({ report, place }) => `${report} ${place}`,
  ),
  ...doubledPlaces(content.priorities, 'place', ({ plan, strategy, authority, heading, place }) =>
    plan === undefined && strategy === undefined
      ? `${authority} ${heading ?? ''} ${place}`
      : `${plan ?? ''}/${strategy ?? ''} ${place}`,
  ),
];

/** How far shares in percent may be from 100: sources round them. */
const rounding = 0.5;

const shares = ({ figures }: Content): Fault[] =>
  figures.flatMap((figure) => {
    const { parts, unit, rows } = figure.data;
    const sum = Math.round(rows.reduce((total, { value }) => total + value, 0) * 1000) / 1000;
    if (parts !== 'share' || unit !== 'percent' || Math.abs(sum - 100) <= rounding) return [];
    return [
      {
        ...at(figure, 'rows'),
        fault: `The shares of “rows” add up to ${sum} percent, not to 100.`,
        remedy:
          'Correct a value or add the share that is missing. Numbers that are no shares of one whole are parts: separate.',
      },
    ];
  });

/** A figure that stands on no page would be lost without a word. */
const placedFigures = ({ figures }: Content): Fault[] =>
  figures
    .filter(({ data }) =>
      [data.decisions, data.handbook, data.sections].every((ids) => !ids?.length),
    )
    .map((figure) => ({
      ...at(figure, 'title'),
      fault: 'The figure stands on no page.',
      remedy: 'Name the pages under “decisions”, “handbook” or “sections”.',
    }));

/** Figures and groups of authorities are of the council of their document, as entries of the directory are. */
const sources = (content: Content): Fault[] =>
  otherCouncil(content, ['comparator-groups', 'figures']);

/** Addresses that pages made of data have: no page of an editor can have the same. */
function reservedNames(content: Content): Fault[] {
  const taken = new Set<string>([
    addresses.compareIndicators,
    ...content.strategies.map(({ id }) => addresses.strategyFigures(id)),
    ...content.reports.map(({ id }) => addresses.reportFindings(id)),
  ]);
  const names = ['indicators', 'strategy-sections', 'report-sections'] as const;
  return names.flatMap((name) =>
    content[name]
      .filter(({ id, data }) => taken.has(entryAddress(name, id, data)))
      .map(({ id, file, data }) => ({
        file,
        line: 1,
        fault: `The address ${entryAddress(name, id, data)} is that of a page which the site makes itself.`,
        remedy: 'Give the file another name.',
      })),
  );
}

/** Every rule between the entries of the record, with all its faults. */
export const recordConsistencyFaults = (content: Content): Fault[] =>
  [
    wholeGroups,
    yearsInOrder,
    sectionNames,
    sameCouncil,
    places,
    shares,
    placedFigures,
    sources,
    reservedNames,
  ].flatMap((rule) => rule(content));
