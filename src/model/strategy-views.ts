import type { Body } from '#schemas/body.ts';
import type { FigureView, IndicatorSummary } from './measure-views.ts';
import type { ContactView, FactRow, RelatedGroup, StatementView } from './school-views.ts';
import type {
  AuthorityView,
  DateView,
  HistoryView,
  Link,
  ListView,
  PageHead,
  SourceView,
} from './views.ts';

/** View models of strategies, priorities, Local Accounts and committee reports. */

/** A page of a longer work, in its contents. */
export interface SectionLink {
  link: Link;
  summary: string;
}

export interface StrategyView {
  type: 'strategy';
  head: PageHead;
  history: HistoryView;
  subtitle?: string;
  summary: string;
  facts: FactRow[];
  topics: Link[];
  /** Its pages, that of its figures last; none for a strategy of one page. */
  sections: SectionLink[];
  principles: { title: string; text?: string; passage: Link }[];
  /** Figures of its context, each with the words that give it. Empty where they have a page of their own. */
  numbers: { what: string; value: string; quote: string; passage: Link }[];
  /** What it set out to do, by principle. */
  actions: { principle?: string; items: { number: number; text: string; passage: Link }[] }[];
  priorities: Link[];
  indicators: IndicatorSummary[];
  /** Empty where its pages hold its words in full. */
  statements: StatementView[];
  body: Body;
  notes: string[];
  related: RelatedGroup[];
  source: SourceView;
}

/** A page of a strategy or of a committee report. */
export interface GuideSectionView {
  type: 'guide-section';
  head: PageHead;
  history: HistoryView;
  /** The work, with all its pages. */
  work: Link;
  sections: (Link & { current: boolean })[];
  summary: string;
  contents: { id: string; text: string; children: { id: string; text: string }[] }[];
  body: Body;
  indicators: IndicatorSummary[];
  figures: FigureView[];
  related: RelatedGroup[];
  notes: string[];
  source: SourceView;
  previous?: Link;
  next?: Link;
}

/** What the pages of a longer work have in common that are made of its data, not of a text of their own. */
interface WorkPage {
  head: PageHead;
  history: HistoryView;
  work: Link;
  sections: (Link & { current: boolean })[];
  summary: string;
  source: SourceView;
  previous?: Link;
  next?: Link;
}

/** The figures of a strategy on a page of their own, where they are too many for its first page. */
export interface StrategyNumbersView extends WorkPage {
  type: 'strategy-numbers';
  numbers: StrategyView['numbers'];
}

/** What a report lists, on a page of its own, where it is too much for its first page. */
export interface ReportFindingsView extends WorkPage {
  type: 'report-findings';
  findings: FindingsView[];
}

/** One priority’s own page. */
export interface PriorityView {
  type: 'priority';
  head: PageHead;
  history: HistoryView;
  title: string;
  facts: FactRow[];
  parts: string[];
  statements: StatementView[];
  indicators: IndicatorSummary[];
  notes: string[];
  related: RelatedGroup[];
  source: SourceView;
}

/** All priorities, by what sets them and by heading. */
export interface PrioritiesView {
  type: 'priorities';
  head: PageHead;
  history?: HistoryView;
  introduction: string;
  groups: {
    id: string;
    title: string;
    setBy?: Link;
    headings: {
      title?: string;
      items: { link: Link; parts: string[]; links: Link[] }[];
    }[];
  }[];
}

/** What is known of an edition that the site does not hold. */
export interface ReportedAccountView {
  kind: 'reported';
  elements: string[];
  themes: { title: string; text: string }[];
  missing: string[];
}

/** A whole edition. */
export interface AccountEditionView {
  kind: 'edition';
  priorities: {
    id: string;
    title: string;
    said: string[];
    did: string[];
    next: string[];
    indicators: IndicatorSummary[];
  }[];
  notWell: string[];
  voices: { words: string; who: string }[];
}

export interface LocalAccountView {
  type: 'local-account';
  head: PageHead;
  history: HistoryView;
  years: string;
  summary: string;
  topics: Link[];
  approvedBy?: { link: Link; date: DateView };
  account: ReportedAccountView | AccountEditionView;
  statements: StatementView[];
  body: Body;
  notes: string[];
  related: RelatedGroup[];
  source: SourceView;
  /** Other editions, newest first. */
  others: Link[];
}

/** What a committee report says of one kind: strengths, themes, workstreams and so on. */
export interface FindingsView {
  id: string;
  title: string;
  /** True where the order is the source’s numbering. */
  numbered: boolean;
  items: { title?: string; text?: string; parts: string[]; passage: Link }[];
}

export interface ReportView {
  type: 'report';
  head: PageHead;
  history: HistoryView;
  authority: AuthorityView;
  summary: string;
  /** Committee, meeting, post, divisions, forward plan, key decision. */
  facts: FactRow[];
  purpose: StatementView;
  recommendations: string[];
  contacts: { post: string; ways: ContactView[] }[];
  /** Its pages, that of its findings last. */
  sections: SectionLink[];
  /** Empty where they have a page of their own. */
  findings: FindingsView[];
  alignment: { priority: string; text: string; passage: Link }[];
  implications: {
    title: string;
    text: string;
    passage: Link;
    clearance?: { question: string; cleared: string; officer: string; remark?: string };
  }[];
  topics: Link[];
  /** Empty where its pages hold its words in full. */
  statements: StatementView[];
  body: Body;
  notes: string[];
  related: RelatedGroup[];
  source: SourceView;
}

/** Lists of strategies, accounts and reports. A finder by authority where there are several councils’. */
export type RecordListView = ListView;
