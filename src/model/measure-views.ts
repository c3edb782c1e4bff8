import type { HandbookSectionView, RelatedGroup } from './school-views.ts';
import type { DecisionView } from './decision-views.ts';
import type { DateView, HistoryView, Link, PageHead, SourceView } from './views.ts';

/** View models of indicators, comparisons and figures. Every rank, gap and finding is worked out, never typed. */

/** A bar of a chart, in the order in which it stands. */
export interface ChartBar {
  label: string;
  value: number;
  /** The value in words, such as “7.2%”. */
  text: string;
  /** True for the council itself. */
  own: boolean;
}

/** What a chart shows. */
export interface ChartData {
  id: string;
  /** Name of the picture, for those who cannot see it. */
  title: string;
  /** What it tells, for those who cannot see it. */
  finding: string;
  bars: ChartBar[];
  target?: { value: number; text: string };
}

/** One authority’s value and place. */
export interface ValueRow {
  id: string;
  name: string;
  value: number;
  text: string;
  /** Such as “8th” or “joint 9th”. */
  rank: string;
  own: boolean;
  /** The comparison with this authority. */
  compare?: Link;
}

/** A value against its target: “1.7 percentage points above the target”. */
export interface TargetView {
  value: number;
  text: string;
  year: string;
  gap: string;
  met: boolean;
  quote: string;
}

/** The council’s standing on an indicator in its newest year. */
export interface StandingView {
  value: number;
  text: string;
  year: string;
  rank: string;
  of: number;
  best: string;
  target?: TargetView;
}

/** One year of a measure that has several. */
export interface TrendPoint {
  year: string;
  value: number;
  text: string;
}

export interface IndicatorView {
  type: 'indicator';
  id: string;
  head: PageHead;
  history: HistoryView;
  code: string;
  printedTitle: string;
  caption: string;
  summary: string;
  /** Such as “Lower is better”. */
  better: string;
  unitNote?: string;
  standing: StandingView;
  /** The whole finding in one sentence. */
  finding: string;
  chart: ChartData;
  rows: ValueRow[];
  /** The council and those it is compared with, such as “Essex and its statistical neighbours”. */
  compared: string;
  /** The council’s own values over the years, oldest first; empty with one year only. */
  trend: TrendPoint[];
  /** “Better than in 2005/6” and the like. */
  direction?: string;
  strategy?: Link;
  files: Link[];
  notes: string[];
  related: RelatedGroup[];
  source: SourceView;
}

/** An indicator in a list or on a page about something else. */
export interface IndicatorSummary {
  href: string;
  title: string;
  code: string;
  better: string;
  finding: string;
  standing: StandingView;
  chart: ChartData;
}

/** The list of indicators, by strategy section or topic. */
export interface IndicatorsView {
  type: 'indicators';
  head: PageHead;
  history?: HistoryView;
  introduction: string;
  items: IndicatorSummary[];
  compare: Link[];
}

/** All indicators side by side, or the council beside one neighbour. */
export interface ComparisonView {
  type: 'comparison';
  head: PageHead;
  history?: HistoryView;
  introduction: string;
  /** The neighbour, where it is one. */
  with?: { id: string; name: string };
  /** How often the council does better, equally well, worse. */
  score?: string;
  rows: {
    href: string;
    title: string;
    code: string;
    better: string;
    year: string;
    own: { value: number; text: string };
    other?: { value: number; text: string };
    /** Such as “Essex does better by 0.2 percentage points”. */
    verdict: string;
    rank: string;
    chart: ChartData;
  }[];
  neighbours: Link[];
}

/** A picture of a few numbers with its table. */
export interface FigureView {
  id: string;
  title: string;
  finding: string;
  share: boolean;
  chart: ChartData;
  rows: { label: string; text: string; value: number; quote: string }[];
  unit: string;
  asAt: DateView;
  passage: Link;
  notes: string[];
}

/** Page of a decision, with its pictures and with what names it. */
export interface DecisionPageView extends DecisionView {
  figures: FigureView[];
  related: RelatedGroup[];
}

/** Page of a section of the handbook, with its pictures. */
export interface HandbookPageView extends HandbookSectionView {
  figures: FigureView[];
}
