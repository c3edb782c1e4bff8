import { addresses } from '../addresses.ts';
import { dateView } from '../date-words.ts';
import {
  type DecisionNode,
  directoryNames,
  type DirectoryNode,
  type Graph,
  type Neighbour,
  type TrailEdge,
} from '../nodes.ts';
import { amountKindLabels, isDecision, outcomeView, trailLabels } from '../labels.ts';
import { amountWords } from '../money-words.ts';
import type { DecisionPageView } from '../measure-views.ts';
import type { TrailLinkView } from '../decision-views.ts';
import type { Link } from '../views.ts';
import {
  decisionSummary,
  historyView,
  home,
  labelledTitle,
  ownedTitle,
  pageHead,
  searchView,
  searchWords,
  sourceView,
  topicLink,
} from './common.ts';
import { figuresOn } from './measures/figures.ts';
import { entryLink, relatedGroups } from './schools/parts.ts';
import { timeline, trailOf } from './timeline.ts';

const link = ({ id, data }: DecisionNode): Link => ({
  text: data.title,
  href: addresses.decision(id),
});

const trailView =
  (side: 'later' | 'earlier') =>
  ({ type, decision, note }: TrailEdge): TrailLinkView => ({
    relation: trailLabels[type][side],
    decision: link(decision),
    date: dateView(decision.date),
    ...(note && { note }),
  });

/** The entries of the directory that name each decision, by the decision’s id. Another council’s say whose they are. */
function namersOf({ directory }: Graph): Map<string, Neighbour[]> {
  const namers = new Map<string, Neighbour[]>();
  const nodes = directoryNames.flatMap((name): DirectoryNode[] => directory[name]);
  for (const node of nodes) {
    const { text, href } = entryLink(node);
    const namer = {
      collection: node.collection,
      id: node.id,
      title: ownedTitle(text, node.authority),
      href,
    };
    for (const { collection, id } of node.neighbours) {
      if (collection === 'decisions') namers.set(id, [...(namers.get(id) ?? []), namer]);
    }
  }
  return namers;
}

/** Pages of all decisions. */
export function decisionViews(graph: Graph): DecisionPageView[] {
  const namers = namersOf(graph);
  return graph.decisions.map((decision) =>
    decisionView(decision, graph, namers.get(decision.id) ?? []),
  );
}

function decisionView(
  decision: DecisionNode,
  graph: Graph,
  namers: readonly Neighbour[],
): DecisionPageView {
  const { id, data, body, paper, authority, topics, document, date } = decision;
  const summary = decisionSummary(decision);
  const at = paper.decisions.indexOf(decision);
  const previous = paper.decisions[at - 1];
  const next = paper.decisions[at + 1];
  return {
    type: 'decision',
    head: pageHead({
      title: data.title,
      documentTitle: labelledTitle(data.title, date.date, authority),
      description: data.summary,
      path: addresses.decision(id),
      breadcrumbs: [home, { text: 'Decisions', href: addresses.decisions }],
      section: addresses.decisions,
      caption: `${paper.data.decidedBy} ${isDecision(data.outcomes) ? 'decision' : 'item'}`,
      search: searchView('Decision', date.date, authority, topics, {
        fact: summary.outcomes.map(({ label }) => label).join(', '),
        ...searchWords(data),
      }),
      feeds: [{ text: 'Decisions (Atom feed)', href: addresses.feeds.decisions }],
      data: { text: 'This decision as JSON', href: addresses.api.decision(id) },
      published: data.published,
    }),
    history: historyView(document),
    summary: data.summary,
    printedTitle: data.printedTitle,
    outcomes: summary.outcomes,
    decidedBy: paper.data.decidedBy,
    isDecision: isDecision(data.outcomes),
    ...(data.decidedOn && { decidedOn: dateView(data.decidedOn) }),
    paperDate: dateView(paper.data.date),
    paper: summary.paper,
    item: data.item,
    itemCount: paper.decisions.length,
    topics: topics.map(topicLink),
    resolutions: data.resolutions.map(({ outcome, also = [], text, parts = [] }) => ({
      outcomes: [outcome, ...also].map(outcomeView),
      text,
      parts,
    })),
    takesEffect: (data.takesEffect ?? []).map(({ date: on, what, kind, quote }) => ({
      date: dateView({ date: on }),
      what,
      isTarget: kind === 'target',
      quote,
    })),
    amounts: (data.amounts ?? []).map((amount) => ({
      text: amountWords(amount),
      pence: amount.pence,
      kind: amountKindLabels[amount.kind],
      what: amount.what,
      quote: amount.quote,
      ...(amount.period && { period: amount.period }),
    })),
    trail: [
      ...decision.earlier.map(trailView('later')),
      ...decision.later.map(trailView('earlier')),
    ],
    timeline: timeline(trailOf(decision), [], id),
    figures: figuresOn(graph, 'decisions', id),
    related: relatedGroups(namers),
    notes: data.notes ?? [],
    body,
    source: sourceView(document, data.source.section),
    ...(previous && { previous: link(previous) }),
    ...(next && { next: link(next) }),
  };
}
