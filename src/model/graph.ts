import type { Entry } from '#schemas/body.ts';
import type { Authority } from '#schemas/authorities.ts';
import type { Content } from '#schemas/content.ts';
import type { Decision, trailLinks } from '#schemas/decisions.ts';
import type { Document } from '#schemas/documents.ts';
import type { SourcedDate } from '#schemas/fields/date.ts';
import type { Page } from '#schemas/pages.ts';
import type { Paper } from '#schemas/papers.ts';
import type { Topic } from '#schemas/topics.ts';
import { sortDay } from './date-words.ts';

/** The entries of a site joined to each other: every reference is the thing itself. */

export type AuthorityNode = Entry<Authority> & { other: boolean };
export type TopicNode = Entry<Topic>;
export type DocumentNode = Entry<Document> & { authority: AuthorityNode; topics: TopicNode[] };
export type PaperNode = Entry<Paper> & {
  authority: AuthorityNode;
  document: DocumentNode;
  decisions: DecisionNode[];
};

type EventData = NonNullable<Decision['events']>[number];

export interface DecisionNode extends Entry<Decision> {
  paper: PaperNode;
  authority: AuthorityNode;
  topics: TopicNode[];
  document: DocumentNode;
  /** When it was decided: its own date, else its paper’s. */
  date: SourcedDate;
  /** Dated events around it, each with the document that reports it. */
  events: (EventData & { document: DocumentNode })[];
  /** Earlier decisions it bears on. */
  earlier: TrailEdge[];
  /** Later decisions that bear on it. */
  later: TrailEdge[];
}

/** A page of the site; with a council only when it is one council’s matter. */
export type PageNode = Entry<Page> & { authority?: AuthorityNode };

export interface TrailEdge {
  type: (typeof trailLinks)[number];
  decision: DecisionNode;
  note?: string;
}

export interface Graph {
  site: Content['site'];
  authority: AuthorityNode;
  topics: TopicNode[];
  documents: DocumentNode[];
  /** Newest first. */
  papers: PaperNode[];
  /** Newest first, in the order of their papers. */
  decisions: DecisionNode[];
  pages: PageNode[];
  alerts: Content['alerts'];
}

const { compare } = new Intl.Collator('en-GB');
const byTitle = <T extends { data: { title: string } }>(a: T, b: T) =>
  compare(a.data.title, b.data.title);

/** Index by id whose look-up never fails: references were checked before. */
function index<T extends { id: string }>(entries: T[]): (id: string) => T {
  const map = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = map.get(id);
    if (!entry)
      throw new Error(`“${id}” was not found; references are checked before the graph is made.`);
    return entry;
  };
}

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
    alerts: content.alerts,
  };
}
