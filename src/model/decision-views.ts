import type { Body } from '#schemas/body.ts';
import type { Outcome } from '#schemas/decisions.ts';
import type {
  AuthorityView,
  DateView,
  FinderBase,
  HistoryView,
  Link,
  PageHead,
  SourceView,
} from './views.ts';

/** View models of decisions, of the papers that report them, of the dated story they are told in, and of the pages that list them. */

export interface OutcomeView {
  id: Outcome;
  label: string;
}

/** A decision in a list. */
export interface DecisionSummary {
  id: string;
  href: string;
  title: string;
  summary: string;
  date: DateView;
  authority: AuthorityView;
  outcomes: OutcomeView[];
  topics: Link[];
  paper: Link;
  /** Facet values by facet id, for filtering in place. */
  facets: Record<string, string[]>;
}

export interface AmountView {
  /** Such as “over £23 million”. */
  text: string;
  pence: number;
  kind: string;
  what: string;
  period?: string;
  quote: string;
}

export interface TrailLinkView {
  /** Such as “Follows up” or “Followed up by”. */
  relation: string;
  decision: Link;
  date: DateView;
  note?: string;
}

/** One step of a dated story. */
export interface TimelineStep {
  date: DateView;
  /** Kind of step in words: “Decision”, “Reported event”, “Document”, “Was to take effect”. */
  kind: string;
  title: string;
  href?: string;
  text?: string;
  outcomes: OutcomeView[];
  authority: AuthorityView;
  source?: Link;
  /** True for what ended the matter. */
  closes?: boolean;
  /** True for the page the timeline stands on. */
  current: boolean;
}

export interface DecisionView {
  type: 'decision';
  head: PageHead;
  history: HistoryView;
  summary: string;
  printedTitle: string;
  outcomes: OutcomeView[];
  /** False when the body only considered, received or noted the item, or left it to the Council. */
  isDecision: boolean;
  decidedBy: string;
  /** The day it was decided, where a source gives it; else only the paper’s date is known. */
  decidedOn?: DateView;
  /** When the paper that reports it was written. */
  paperDate: DateView;
  paper: Link;
  item: number;
  itemCount: number;
  topics: Link[];
  resolutions: { outcomes: OutcomeView[]; text: string; parts: string[] }[];
  /** What begins or ends, and what is only aimed at. */
  takesEffect: { date: DateView; what: string; isTarget: boolean; quote: string }[];
  amounts: AmountView[];
  trail: TrailLinkView[];
  timeline: TimelineStep[];
  notes: string[];
  body: Body;
  source: SourceView;
  previous?: Link;
  next?: Link;
}

export interface PaperView {
  type: 'paper';
  head: PageHead;
  history: HistoryView;
  summary: string;
  printedTitle: string;
  reference?: string;
  decidedBy: string;
  presentedBy?: string;
  date: DateView;
  items: (DecisionSummary & {
    item: number;
    printedTitle: string;
    resolutions: { text: string; parts: string[] }[];
  })[];
  body: Body;
  source: SourceView;
}

/** The decisions finder. */
export interface FinderView extends FinderBase {
  type: 'finder';
  items: DecisionSummary[];
}

export interface TopicView {
  type: 'topic';
  head: PageHead;
  summary: string;
  body: Body;
  timeline: TimelineStep[];
  documents: { link: Link; summary: string; meta: string }[];
  /** Services, teams and sections of the handbook on this topic, by kind. */
  related: { id: string; title: string; links: Link[] }[];
  decisionCount: number;
}

export interface HomeView {
  type: 'home';
  head: PageHead;
  tagline: string;
  doors: { title: string; text: string; href: string; links: Link[] }[];
  latest: DecisionSummary[];
  topics: Link[];
}
