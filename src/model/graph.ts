import type { Content } from '#schemas/content.ts';
import { sortDay } from './date-words.ts';
import { buildDirectory } from './directory.ts';
import { byTitle, index } from './lookups.ts';
import type { AuthorityNode, DecisionNode, DocumentNode, Graph, PaperNode } from './nodes.ts';

function joinTrails(decisions: DecisionNode[]): void {
  const decisionOf = index(decisions);
  for (const later of decisions) {
    for (const { type, decision: id, note } of later.data.trail ?? []) {
      const earlier = decisionOf(id);
      const words = note === undefined ? {} : { note };
      later.earlier.push({ type, decision: earlier, ...words });
      earlier.later.push({ type, decision: later, ...words });
    }
  }
}

/** Joins checked content into a graph. Throws when a reference dangles, which `referenceFaults` finds before. */
export function buildGraph(content: Content): Graph {
  const authorities = content.authorities.map((entry) => ({
    ...entry,
    other: entry.id !== content.site.authority,
  }));
  const authorityOf = index<AuthorityNode>(authorities);
  const topics = [...content.topics].sort(byTitle);
  const topicOf = index(topics);
  const documents: DocumentNode[] = content.documents
    .map((entry) => ({
      ...entry,
      authority: authorityOf(entry.data.authority),
      topics: entry.data.topics.map(topicOf),
    }))
    .sort((a, b) => sortDay(b.data.asAt.date).localeCompare(sortDay(a.data.asAt.date)));
  const documentOf = index(documents);
  const papers: PaperNode[] = content.papers
    .map((entry) => ({
      ...entry,
      authority: authorityOf(entry.data.authority),
      document: documentOf(entry.data.document),
      decisions: [],
    }))
    .sort(
      (a, b) => sortDay(b.data.date.date).localeCompare(sortDay(a.data.date.date)) || byTitle(a, b),
    );
  const paperOf = index(papers);
  const decisions: DecisionNode[] = content.decisions.map((entry) => {
    const paper = paperOf(entry.data.paper);
    return {
      ...entry,
      paper,
      authority: paper.authority,
      topics: entry.data.topics.map(topicOf),
      document: documentOf(entry.data.source.document),
      date: entry.data.decidedOn ?? paper.data.date,
      events: (entry.data.events ?? []).map((event) => ({
        ...event,
        document: documentOf(event.source.document),
      })),
      earlier: [],
      later: [],
    };
  });
  const places = new Map(papers.map((paper, place) => [paper, place]));
  const place = ({ paper }: DecisionNode) => places.get(paper) ?? papers.length;
  decisions.sort(
    (a, b) =>
      sortDay(b.date.date).localeCompare(sortDay(a.date.date)) ||
      place(a) - place(b) ||
      a.data.item - b.data.item,
  );
  for (const decision of decisions) decision.paper.decisions.push(decision);
  for (const paper of papers) paper.decisions.sort((a, b) => a.data.item - b.data.item);
  joinTrails(decisions);
  return {
    site: content.site,
    authority: authorityOf(content.site.authority),
    topics,
    documents,
    papers,
    decisions,
    pages: content.pages.map((entry) => ({
      ...entry,
      ...(entry.data.authority && { authority: authorityOf(entry.data.authority) }),
    })),
    directory: buildDirectory(content, { authorityOf, documentOf, topicOf }),
    serviceClasses: content['service-classes'].map((entry) => ({
      ...entry,
      authority: authorityOf(entry.data.authority),
      document: documentOf(entry.data.source.document),
    })),
    comparatorGroups: content['comparator-groups'].map((entry) => ({
      ...entry,
      document: documentOf(entry.data.source.document),
    })),
    figures: content.figures.map((entry) => ({
      ...entry,
      authority: authorityOf(entry.data.authority),
      document: documentOf(entry.data.source.document),
    })),
    newsline: content.newsline
      .map((entry) => ({
        ...entry,
        authority: authorityOf(entry.data.authority),
        topics: (entry.data.topics ?? []).map(topicOf),
      }))
      .sort((a, b) => b.data.from.localeCompare(a.data.from) || byTitle(a, b)),
    alerts: content.alerts,
  };
}
