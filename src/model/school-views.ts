import type { Body } from '#schemas/body.ts';
import type { ContractYear, PricedPackage } from '#schemas/schools/prices.ts';
import type {
  AuthorityView,
  DateView,
  FinderBase,
  HistoryView,
  Link,
  PageHead,
  SourceView,
} from './views.ts';

/** View models of the directory of services to schools: what `views.ts` is for the rest of the site. */

/** A line of a fact or of a cell: words, with a link and a smaller note where there is one. */
export interface FactLine {
  text: string;
  href?: string;
  note?: string;
}

/** A fact of an entry: what it is, and its lines. */
export interface FactRow {
  label: string;
  lines: FactLine[];
}

/** Words of a source, and where they stand. */
export interface StatementView {
  text: string;
  passage: Link;
}

/** Neighbours of one kind, such as all groups that a service belongs with. */
export interface RelatedGroup {
  id: string;
  title: string;
  links: Link[];
}

/** The parts that every page of the directory has. */
interface EntryParts {
  head: PageHead;
  history: HistoryView;
  summary: string;
  /** What keeps a reader from acting on it today. */
  caution?: string;
  facts: FactRow[];
  /** Lists in the words of the source, such as the functions of a team, and the passage where they all stand in one. */
  lists: { id: string; title: string; items: string[]; passage?: Link }[];
  statements: StatementView[];
  body: Body;
  /** True where the source gives a name and little else: the page says so. */
  nothingMore: boolean;
  notes: string[];
  related: RelatedGroup[];
  source: SourceView;
}

/** Page of a team, role, group, partnership, meeting, publication or plan. */
export interface EntryView extends EntryParts {
  type: 'entry';
  /** The calendar file, where dates are known. */
  calendar?: Link;
}

export interface ServiceTag {
  id: 'traded' | 'statutory';
  label: string;
}

/** A contact as printed. It is a link only when somebody verified it. */
export interface ContactView {
  kind: string;
  value: string;
  what?: string;
  href?: string;
  /** Such as “As printed in 2006; not verified”. */
  note: string;
}

/** One side of a service: what schools can buy, or what the council owes. */
export interface ServiceSide {
  id: 'traded' | 'statutory';
  title: string;
  /** What the class means, in the words of the source, with the page that explains it. */
  definition?: StatementView;
  explained: Link;
  /** The entry of the list, as printed. */
  printed: StatementView;
  what?: string;
  facts: FactRow[];
  standards: string[];
  /** The law that makes it a duty. */
  law: { text: string; href?: string; quote?: StatementView }[];
  /** Prices as a table: one row a package and kind of school or size. */
  prices: { package: string; schools: string; size: string; price: string; valid: string }[];
}

/** What a browser needs to estimate a cost. Missing where a service has no price. */
export interface PriceData {
  packages: PricedPackage[];
  contractYears: ContractYear[];
}

export interface ServiceView extends EntryParts {
  type: 'service';
  id: string;
  /** Whom it is of use to, by this site’s own sorting. */
  audiences: string[];
  tags: ServiceTag[];
  sides: ServiceSide[];
  /** Teams of it that work in a “mixed economy”, as the source says. */
  mixedEconomy: { team: Link; statutory: string; traded: string; passage: Link }[];
  seeAlso: { link: Link; why: string }[];
  changedBy: { link: Link; what: string; date: DateView }[];
  contacts: ContactView[];
  verified?: { on: DateView; by: string };
  reviewBy?: DateView;
  price?: PriceData;
  /** Address of the page with this service picked. */
  shortlist: Link;
}

/** A service in a list. */
export interface ServiceSummary {
  id: string;
  href: string;
  title: string;
  summary: string;
  tags: ServiceTag[];
  teams: Link[];
  authority: AuthorityView;
  facets: Record<string, string[]>;
}

/** The services finder, whole or narrowed to one facet value. */
export interface ServiceFinderView extends FinderBase {
  type: 'service-finder';
  items: ServiceSummary[];
  /** Jump to the first service of a letter. On the whole list only. */
  letters: { letter: string; href?: string }[];
  /** The other pages for schools: classes, compare, handbook, groups and so on. */
  more: { link: Link; text: string }[];
  shortlist: Link;
  history?: HistoryView;
}

/** A cell of the comparison. */
export interface CompareCell {
  text: string;
  /** The words stand for nothing: it is not given, or the service is not on that list. */
  none?: true;
}

/** A service as the comparison table and the shortlist show it. */
export interface CompareRow {
  id: string;
  href: string;
  title: string;
  /** One for each column after the service itself. */
  cells: CompareCell[];
  asAt: string;
  /** The document it is known from, with its edition and council. */
  source: string;
  price?: PriceData;
}

export interface CompareView {
  type: 'compare';
  head: PageHead;
  history?: HistoryView;
  introduction: string;
  /** Labels of the columns after the service itself. With the rows also what the shortlist’s script reads. */
  columns: string[];
  rows: CompareRow[];
  /** The table as a file. */
  table: Link;
  shortlist: Link;
}

export interface ShortlistView {
  type: 'shortlist';
  head: PageHead;
  history?: HistoryView;
  introduction: string;
  compare: Link;
  /** Address of the file of all services. */
  file: string;
  /** What the classes mean, in the words of the source, for paper. */
  definitions: { title: string; definition: StatementView }[];
}

/** What traded, statutory and mixed economy mean. */
export interface ServiceClassesView {
  type: 'service-classes';
  head: PageHead;
  history: HistoryView;
  introduction: string;
  classes: {
    id: string;
    title: string;
    printedTitle: string;
    definition: StatementView;
    plain: string;
    /** The services of the class; for a mixed economy those of both classes. */
    services?: Link;
    count?: number;
  }[];
  /** Teams that a source says work in a mixed economy. */
  teams: { team: Link; statutory: string; traded: string; passage: Link }[];
  source: SourceView;
}

/** A page of tables: groups, roles, meetings, publications and so on. The first cell of a row is its header. */
export interface TablesView {
  type: 'tables';
  head: PageHead;
  history?: HistoryView;
  introduction: string;
  tables: {
    id: string;
    title: string;
    /** Smaller words under the title, such as the larger heading it stands under. */
    text?: string;
    caption: string;
    /** With one column it is a plain list. */
    columns: string[];
    rows: { id: string; cells: FactLine[][] }[];
  }[];
  notes: string[];
  /** Calendar files, and why there are none where there are none. */
  calendars: { links: Link[]; none?: string };
  source?: SourceView;
}

/** Contents of the handbook. */
export interface HandbookView {
  type: 'handbook';
  head: PageHead;
  history: HistoryView;
  introduction: string;
  parts: { title: string; sections: { link: Link; number?: string; summary: string }[] }[];
  source: SourceView;
}

/** A page of the handbook. */
export interface HandbookSectionView {
  type: 'handbook-section';
  head: PageHead;
  history: HistoryView;
  /** The part of the handbook it belongs to. */
  part: string;
  number?: string;
  summary: string;
  caution?: string;
  /** Headings of this page. */
  contents: { id: string; text: string; children: { id: string; text: string }[] }[];
  body: Body;
  related: RelatedGroup[];
  notes: string[];
  source: SourceView;
  previous?: Link;
  next?: Link;
}

export interface NewslineItemSummary {
  href: string;
  title: string;
  summary: string;
  urgent: boolean;
  posted: DateView;
  respondBy?: DateView;
  authority: AuthorityView;
}

/** The Newsline: the newest items, or one month’s edition. */
export interface NewslineView {
  type: 'newsline';
  head: PageHead;
  introduction: string[];
  items: NewslineItemSummary[];
  editions: Link[];
  /** What to say when there is nothing. */
  empty?: string;
  /** What the Newsline was in an old document. */
  about?: Link;
}

export interface NewslineItemView {
  type: 'newsline-item';
  head: PageHead;
  summary: string;
  urgent: boolean;
  authority: AuthorityView;
  facts: FactRow[];
  body: Body;
  edition: Link;
}
