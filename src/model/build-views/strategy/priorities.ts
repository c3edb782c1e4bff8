import { addresses } from '../../addresses.ts';
import { asAtWords } from '../../date-words.ts';
import { index } from '../../lookups.ts';
import type { DirectoryNode, Graph } from '../../nodes.ts';
import type { PrioritiesView, PriorityView } from '../../strategy-views.ts';
import type { Link } from '../../views.ts';
import { datedTitle, home, ownedTitle, pageHead, topicLink } from '../common.ts';
import { commonHistory } from '../schools/common-history.ts';
import { entryLink, entryParts, fact, linkFact } from '../schools/parts.ts';
import { tableId } from '../schools/tables.ts';
import { indicatorsOf, lists, underList } from './record-common.ts';

type Priority = DirectoryNode<'priorities'>;
type Group = PrioritiesView['groups'][number];
type Heading = Group['headings'][number];

/** The plan or strategy that sets a priority; nothing where the source names none. */
function setterOf({ data }: Priority, { directory }: Graph) {
  if (data.plan !== undefined) return index(directory.plans)(data.plan);
  if (data.strategy !== undefined) return index(directory.strategies)(data.strategy);
  return undefined;
}

/** Page of one priority: its words, who set it, and what it concerns. */
export function priorityView(priority: Priority, graph: Graph): PriorityView {
  const { data, topics } = priority;
  const setter = setterOf(priority, graph);
  const setBy = setter ? [entryLink(setter)] : [];
  const indicators = indicatorsOf(data.indicators ?? [], graph);
  const parts = entryParts(priority, index(graph.documents), [
    ...setBy.map(({ href }) => href),
    ...indicators.map(({ href }) => href),
  ]);
  return {
    type: 'priority',
    head: {
      ...underList(parts.head, lists.priorities),
      description: `A priority${setter ? ` of the ${setter.data.title}` : ''}, ${asAtWords(data.asAt.date)}: ${data.title}`,
    },
    history: parts.history,
    title: data.title,
    facts: [
      ...linkFact('Set by', setBy),
      ...(data.heading === undefined ? [] : [fact('Under the heading', data.heading)]),
      ...linkFact('Topics', topics.map(topicLink)),
    ],
    parts: data.parts ?? [],
    statements: parts.statements,
    indicators,
    notes: parts.notes,
    related: parts.related,
    source: parts.source,
  };
}

/** A priority in the list, with the indicators, services and decisions it concerns. */
function itemOf(priority: Priority, graph: Graph): Heading['items'][number] {
  const setter = setterOf(priority, graph);
  const setBy = setter && entryLink(setter).href;
  const { text, href } = entryLink(priority);
  // A section of the handbook is where a priority is printed, not what it concerns; its own page has it.
  const links: Link[] = priority.neighbours
    .filter((one) => one.href !== setBy && one.collection !== 'handbook')
    .map((one) => ({ text: one.title, href: one.href }));
  return {
    link: { text: ownedTitle(text, priority.authority), href },
    parts: priority.data.parts ?? [],
    links,
  };
}

/** Things under their key, in the order in which the keys first come. */
function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const headingsOf = (priorities: readonly Priority[], graph: Graph): Heading[] =>
  [...grouped(priorities, ({ data }) => data.heading)].map(([title, nodes]) => ({
    ...(title !== undefined && { title }),
    items: nodes.map((node) => itemOf(node, graph)),
  }));

/** The priorities of each plan, then of each strategy, then those whose source names neither, under their own headings. */
function groupsOf(graph: Graph): Group[] {
  const { priorities, plans, strategies } = graph.directory;
  const bySetter = grouped(priorities, (priority) => setterOf(priority, graph));
  const set = [...plans, ...strategies].flatMap((setter): Group[] => {
    const nodes = bySetter.get(setter);
    if (!nodes) return [];
    const { text, href } = entryLink(setter);
    return [
      {
        id: `${setter.collection}-${setter.id}`,
        title: ownedTitle(text, setter.authority),
        setBy: { text, href },
        headings: headingsOf(nodes, graph),
      },
    ];
  });
  const others = headingsOf(bySetter.get(undefined) ?? [], graph).map(
    ({ title = 'Other priorities', items }): Group => ({
      id: tableId(title),
      title,
      headings: [{ items }],
    }),
  );
  return [...set, ...others];
}

/** All priorities on one page; it is there also for a council that has none, so that breadcrumbs lead to it. */
export function prioritiesViews(graph: Graph): PrioritiesView[] {
  const { priorities } = graph.directory;
  const groups = groupsOf(graph);
  const history = commonHistory(priorities);
  const title = lists.priorities.text;
  return [
    {
      type: 'priorities',
      head: pageHead({
        title,
        documentTitle: history ? datedTitle(title, history.asAt.edtf) : title,
        description: 'What plans and strategies set as priorities, and what each concerns.',
        path: lists.priorities.href,
        breadcrumbs: [home],
        section: lists.priorities.href,
        search: { kind: 'List', topics: [], years: [] },
        data: { text: 'All priorities as JSON', href: addresses.api.collection('priorities') },
      }),
      ...(history && { history }),
      introduction:
        groups.length === 0
          ? 'There are no priorities on this site yet.'
          : 'What plans and strategies set as priorities, in the words of the sources, under the headings they have there. Each leads to the indicators, services and decisions that it concerns.',
      groups,
    },
  ];
}
