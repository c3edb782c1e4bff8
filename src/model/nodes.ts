import type { Entry } from '#schemas/body.ts';
import type { Authority } from '#schemas/authorities.ts';
import type { Content } from '#schemas/content.ts';
import type { Decision, trailLinks } from '#schemas/decisions.ts';
import type { Document } from '#schemas/documents.ts';
import type { SourcedDate } from '#schemas/fields/date.ts';
import type { Page } from '#schemas/pages.ts';
import type { Paper } from '#schemas/papers.ts';
import type { Topic } from '#schemas/topics.ts';

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

/** The collections whose entries name their passage and their neighbours: services to schools and all around them, strategies, indicators and reports. */
export const directoryNames = [
  'services',
  'teams',
  'roles',
  'groups',
  'partnerships',
  'meetings',
  'publications',
  'plans',
  'handbook',
  'strategies',
  'strategy-sections',
  'priorities',
  'indicators',
  'local-accounts',
  'reports',
  'report-sections',
] as const;

export type DirectoryName = (typeof directoryNames)[number];

/** An entry of the directory, or a decision, as another entry’s neighbour. */
export interface Neighbour {
  collection: DirectoryName | 'decisions';
  id: string;
  title: string;
  href: string;
  /** Title of the strategy or report that it is a section of. */
  work?: string;
}

/** An entry of the directory, joined. */
export type DirectoryNode<Name extends DirectoryName = DirectoryName> = Content[Name][number] & {
  collection: Name;
  authority: AuthorityNode;
  document: DocumentNode;
  topics: TopicNode[];
  /** Every entry that it names or that names it, in the order of their collections, then by title. */
  neighbours: Neighbour[];
};

/** Every entry of the directory by its collection, in the order in which lists show it. */
export type Directory = { [Name in DirectoryName]: DirectoryNode<Name>[] };

export type NewslineNode = Content['newsline'][number] & {
  authority: AuthorityNode;
  topics: TopicNode[];
};

export type ComparatorGroupNode = Content['comparator-groups'][number] & {
  document: DocumentNode;
};

export type FigureNode = Content['figures'][number] & {
  authority: AuthorityNode;
  document: DocumentNode;
};

export type ServiceClassNode = Content['service-classes'][number] & {
  authority: AuthorityNode;
  document: DocumentNode;
};

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
  directory: Directory;
  serviceClasses: ServiceClassNode[];
  comparatorGroups: ComparatorGroupNode[];
  figures: FigureNode[];
  /** The items that may be seen today, newest first. */
  newsline: NewslineNode[];
  alerts: Content['alerts'];
}
