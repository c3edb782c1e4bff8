import type { DateView, Link, PageHead } from '../views.ts';

/** View models of the school transport pages. Plain data only, like all view models. */

/** An answer given so far. */
export interface AnswerView {
  field: string;
  /** The band, or `not-sure`. */
  band: string;
  /** Short name of the question: “Walk to school”. */
  question: string;
  answer: string;
  /** Where another answer leads, keeping the other answers as far as they still make sense. */
  changes: { band: string; text: string; href: string }[];
}

/** What stands on every page of the checker. */
export interface CheckFrame {
  /** The days of travel the rules of this page hold for: “from 1 September 2018”. */
  eraWords: string;
  /** First day of the era, ISO. */
  eraFrom: string;
  /** Last day, ISO; missing for the rules that are running. */
  eraTo?: string;
  /** Address of the first question of the era, and so the beginning of every address in it. */
  eraHref: string;
  /** True when the rules of today do not apply: the page says so. */
  past: boolean;
  answers: AnswerView[];
  version: string;
  checked: DateView;
  start: Link;
}

export interface LowIncomeTestView {
  title: string;
  text: string;
  /** “since 1 April 2018”, “from … to …”. */
  period: string;
  askCouncil: boolean;
}

export interface CheckQuestionView {
  type: 'check-question';
  head: PageHead;
  check: CheckFrame;
  field: string;
  question: string;
  counts: string;
  measured?: string;
  why: string;
  options: { band: string; label: string; hint?: string; href: string }[];
  /** What may be typed with script, with the limits it is held against (hundredths of a mile, years). */
  exact?: 'miles' | 'birth-date' | 'start-date';
  limits: Record<string, number>;
  /** The tests of low income in force in this era; only on that question. */
  lowIncomeTests: LowIncomeTestView[];
}

export interface CitationView {
  source: string;
  section?: string;
  quote?: string;
  href?: string;
  /** How well the words are known, in words, when they were not read in the source itself. */
  caveat?: string;
}

/** A row that holds: a reason for the outcome. */
export interface ReasonView {
  row: Link;
  reason: string;
  ground: string;
  status: string;
  reading?: string;
  citations: CitationView[];
}

/** A row that does not hold, and by what. */
export interface FailedRowView {
  row: Link;
  title: string;
  outcome: string;
  /** Each condition that failed: “Walk to school: it needs over 3 miles; you answered over 2 and up to 3 miles”. */
  because: string[];
}

/** One outcome, under an assumption when an answer was “not sure”. */
export interface DecidedView {
  /** Such as “If your family counts as low income”; missing when nothing was left open. */
  assumption?: string;
  outcome: { id: string; title: string; headline: string; explanation: string };
  reasons: ReasonView[];
  /** Other rows that hold but lead to an outcome of lower priority. */
  alsoHolds: ReasonView[];
  /** For “not eligible”: each row that failed and by what. */
  failed: FailedRowView[];
}

export interface CheckOutcomeView {
  type: 'check-outcome';
  head: PageHead;
  check: CheckFrame;
  headline: string;
  /** One, or one for each answer that “not sure” may mean. */
  decided: DecidedView[];
  /** What the outcome would be if the council measures the walk into the next band: shown when the walk is near the limit. */
  nearLimits: {
    field: 'walk' | 'road';
    limit: number;
    limitWords: string;
    outcome: string;
    href: string;
  }[];
  next: ('apply' | 'ask-for-assessment' | 'appeal' | 'ask-council' | 'other-help')[];
  council: Link;
}

export interface CheckStartView {
  type: 'check-start';
  head: PageHead;
  /** First question by era, newest first. */
  eras: { words: string; href: string; from: string; to?: string; current: boolean }[];
  elsewhere: Link;
  /** What people get wrong about the council’s area. */
  areaNote?: string;
  pages: number;
  version: string;
  checked: DateView;
  council: Link;
}

/** For a family outside the council’s area. */
export interface CheckElsewhereView {
  type: 'check-elsewhere';
  head: PageHead;
  authority: string;
  /** What people get wrong about the council’s area. */
  areaNote?: string;
}

interface RuleRowView {
  id: string;
  title: string;
  period: string;
  outcome: string;
  conditions: { question: string; answers: string[] }[];
  ground: string;
  status: string;
  reading?: string;
  citations: CitationView[];
}

/** The table for people, with its proof. */
export interface RulesView {
  type: 'rules';
  head: PageHead;
  outcomes: { title: string; explanation: string }[];
  rows: RuleRowView[];
  limits: { title: string; value: string; measured: string; citations: CitationView[] }[];
  lowIncomeTests: (LowIncomeTestView & { citations: CitationView[] })[];
  proof: {
    combinations: number;
    eras: number;
    rows: number;
    pages: number;
    version: string;
    checked: DateView;
  };
  files: Link[];
}

/** Old and new side by side for families made up to show the change; every outcome comes from the engine. */
export interface ChangesView {
  type: 'changes';
  head: PageHead;
  decision: Link;
  /** Column heads: “Travel in November 2011” and so on. */
  days: { words: string; href: string }[];
  families: {
    title: string;
    facts: string[];
    outcomes: { title: string; headline: string; href: string }[];
  }[];
}
