import { addresses } from '../../addresses.ts';
import { index } from '../../lookups.ts';
import type { ComparatorGroupNode, DirectoryNode, Graph } from '../../nodes.ts';
import type {
  ChartData,
  IndicatorSummary,
  StandingView,
  TargetView,
  ValueRow,
} from '../../measure-views.ts';
import { lead, placed, rankWords } from './standing.ts';
import { differenceWords, valueWords } from './value-words.ts';

export type IndicatorNode = DirectoryNode<'indicators'>;

/** The authorities that an indicator compares. References are checked before. */
export const groupOf = (
  indicator: IndicatorNode,
  { comparatorGroups }: Graph,
): ComparatorGroupNode => index(comparatorGroups)(indicator.data.comparedWith);

/** The newest year of an indicator; the schema lets none through without a year. */
export function newestOf({ data: { series } }: IndicatorNode) {
  const newest = series.at(-1);
  if (!newest) throw new Error('An indicator has at least one year; the schema checks it.');
  return newest;
}

/** The council itself among those that are compared. */
export function ownOf(group: ComparatorGroupNode) {
  const own = group.data.members.find((member) => member.own);
  if (!own) throw new Error('A comparator group has its own council; the schema checks it.');
  return own;
}

/** The council and those it is compared with, such as “Essex and its statistical neighbours”. */
export function comparedWords(group: ComparatorGroupNode): string {
  const { title } = group.data;
  const { name } = ownOf(group);
  // A group may be called by the council’s name already.
  return title.includes(name)
    ? title
    : `${name} and its ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

export const betterWords = {
  higher: 'Higher is better',
  lower: 'Lower is better',
} as const;

/** How a value stands to the target: met, or how far it falls short. */
function targetView({ data }: IndicatorNode, value: number): TargetView | undefined {
  const { target, better, unit } = data;
  if (!target) return undefined;
  const ahead = lead(value, target.value, better);
  const size = differenceWords(ahead, unit);
  const side = ahead > 0 === (better === 'higher') ? 'above' : 'below';
  return {
    value: target.value,
    text: valueWords(target.value, unit),
    year: target.year.printed,
    gap: ahead === 0 ? 'exactly at the target' : `${size} ${side} the target`,
    met: ahead >= 0,
    quote: target.quote,
  };
}

/** The council’s standing in the newest year: value, place among the compared, and target. */
export function standingOf(indicator: IndicatorNode, graph: Graph): StandingView {
  const { unit, better } = indicator.data;
  const group = groupOf(indicator, graph);
  const own = ownOf(group);
  const { values, year } = newestOf(indicator);
  const places = placed(values, better);
  const mine = places.find(({ id }) => id === own.id);
  if (!mine) throw new Error('Every member has a value; the consistency check sees to it.');
  const [first] = places;
  const best = group.data.members.find(({ id }) => id === first?.id)?.name ?? '';
  const target = targetView(indicator, mine.value);
  return {
    value: mine.value,
    text: valueWords(mine.value, unit),
    year: year.printed,
    rank: rankWords(mine),
    of: places.length,
    best: first ? `${best}, ${valueWords(first.value, unit)}` : best,
    ...(target && { target }),
  };
}

/** The finding in one sentence, for lists, charts and data. */
export function findingOf(indicator: IndicatorNode, graph: Graph): string {
  const { text, year, rank, of, best, target } = standingOf(indicator, graph);
  const own = ownOf(groupOf(indicator, graph)).name;
  const goal = target ? `, ${target.gap} of ${target.text} for ${target.year}` : '';
  return `In ${year} ${own} had ${text}: ${rank} of ${of}, where ${betterWords[indicator.data.better].toLowerCase()}${goal}. The best was ${best}.`;
}

/** Every authority with its value and place, the best first. */
export function rowsOf(indicator: IndicatorNode, graph: Graph): ValueRow[] {
  const { unit, better } = indicator.data;
  const members = new Map(
    groupOf(indicator, graph).data.members.map((member) => [member.id, member]),
  );
  return placed(newestOf(indicator).values, better).map((place) => {
    const member = members.get(place.id);
    const name = member?.name ?? place.id;
    return {
      id: place.id,
      name,
      value: place.value,
      text: valueWords(place.value, unit),
      rank: rankWords(place),
      own: member?.own ?? false,
      ...(!member?.own && {
        compare: {
          text: `Compare with ${name}`,
          href: addresses.compareIndicatorsWith(place.id),
        },
      }),
    };
  });
}

/** What the chart of an indicator shows. */
export function chartOf(indicator: IndicatorNode, graph: Graph): ChartData {
  const standing = standingOf(indicator, graph);
  return {
    id: indicator.id,
    title: `${indicator.data.title}, ${standing.year}`,
    finding: findingOf(indicator, graph),
    bars: rowsOf(indicator, graph).map(({ name, value, text, own }) => ({
      label: name,
      value,
      text,
      own,
    })),
    ...(standing.target && {
      target: {
        value: standing.target.value,
        text: `Target ${standing.target.year}: ${standing.target.text}`,
      },
    }),
  };
}

/** An indicator in a list, or on a page about something else. */
export const indicatorSummary = (indicator: IndicatorNode, graph: Graph): IndicatorSummary => ({
  href: addresses.entry('indicators', indicator.id),
  title: indicator.data.title,
  code: indicator.data.code,
  better: betterWords[indicator.data.better],
  finding: findingOf(indicator, graph),
  standing: standingOf(indicator, graph),
  chart: chartOf(indicator, graph),
});
