import { index } from '../../lookups.ts';
import type { DirectoryNode, Graph } from '../../nodes.ts';
import type { StrategyView } from '../../strategy-views.ts';
import { topicLink } from '../common.ts';
import { entryLink, entryParts, fact } from '../schools/parts.ts';
import { indicatorsOf, lists, passagesOf, underList } from './record-common.ts';
import { numbersPage, sectionsOf, strategyPages } from './work-pages.ts';

type Strategy = DirectoryNode<'strategies'>;

/** The indicators of a strategy: in the order of its pages, then those that no page shows. */
function indicatorIdsOf(strategy: Strategy, graph: Graph): string[] {
  const shown = sectionsOf(strategy, graph).flatMap(({ data }) => data.indicators ?? []);
  const held = graph.directory.indicators
    .filter(({ data }) => data.strategy === strategy.id)
    .map(({ id }) => id);
  return [...new Set([...shown, ...held])];
}

/** What it set out to do, under the principle each action serves, in the order of the source. */
function actionsOf(
  { data: { actions = [] } }: Strategy,
  passage: ReturnType<typeof passagesOf>,
): StrategyView['actions'] {
  const groups = new Map<string | undefined, StrategyView['actions'][number]['items']>();
  for (const { principle, number, text, source } of actions) {
    const items = groups.get(principle) ?? [];
    groups.set(principle, [...items, { number, text, passage: passage(source) }]);
  }
  return [...groups].map(([principle, items]) => ({
    ...(principle !== undefined && { principle }),
    items,
  }));
}

/** The figures a strategy gives, each with the words that give it. */
export const numbersOf = (
  { data: { facts = [] } }: Strategy,
  passage: ReturnType<typeof passagesOf>,
): StrategyView['numbers'] =>
  facts.map(({ what, value, quote, source }) => ({ what, value, quote, passage: passage(source) }));

/** Page of one strategy: what it stands for, and the way to its sections. */
export function strategyView(strategy: Strategy, graph: Graph): StrategyView {
  const { data, neighbours, topics } = strategy;
  const passage = passagesOf(graph);
  const sections = strategyPages(strategy, graph);
  const indicators = indicatorsOf(indicatorIdsOf(strategy, graph), graph);
  const isPriority = new Set(
    neighbours.filter(({ collection }) => collection === 'priorities').map(({ id }) => id),
  );
  const priorities = graph.directory.priorities
    .filter(({ id }) => isPriority.has(id))
    .map(entryLink);
  const parts = entryParts(strategy, index(graph.documents), [
    ...sections.map(({ link }) => link.href),
    ...indicators.map(({ href }) => href),
    ...priorities.map(({ href }) => href),
  ]);
  return {
    type: 'strategy',
    ...parts,
    head: underList(parts.head, lists.strategies),
    ...(data.subtitle && { subtitle: data.subtitle }),
    facts: data.period === undefined ? [] : [fact('Period', data.period)],
    topics: topics.map(topicLink),
    sections,
    principles: (data.principles ?? []).map(({ title, text, source }) => ({
      title,
      ...(text && { text }),
      passage: passage(source),
    })),
    numbers: numbersPage(strategy) ? [] : numbersOf(strategy, passage),
    actions: actionsOf(strategy, passage),
    priorities,
    indicators,
    statements: sections.length > 0 ? [] : parts.statements,
  };
}
