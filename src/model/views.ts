import type { Body } from '#schemas/body.ts';

/**
 * View models: everything a page shows, joined, sorted and put into words. A page is a function of these props,
 * and its cache key is their hash, so they hold plain data only.
 */

export interface Link {
  text: string;
  href: string;
}

/** A date in words, with the machine’s form and how it was inferred. */
export interface DateView {
  /** Such as “about September 2011” or “between 22 December 2011 and 31 March 2012”. */
  text: string;
  /** EDTF, for data. */
  edtf: string;
  /** A valid value for `<time datetime>`; missing where HTML has no form for it. */
  datetime?: string;
  inferred?: string;
}

export interface AuthorityView {
  id: string;
  name: string;
  shortName: string;
  website: string;
  websiteName: string;
  /** True when it is not the council this site is for: its pages are labelled as another council’s. */
  other: boolean;
}

/** What every page has around its content: header, banners, footer. The same for all pages of a site. */
export interface Frame {
  siteName: string;
  authority: AuthorityView;
  /** Origin of the site without a slash at the end, such as `https://example.org`. */
  origin: string;
  navigation: Link[];
  phase: { tag: string; text: string; link: Link };
  footer: Link[];
  contact: string[];
  rights: string;
  /** Notices that hold on this page today. */
  alerts: AlertView[];
}

/** What search knows of a page, besides its words. */
export interface SearchView {
  kind: string;
  topics: string[];
  years: string[];
  /** Missing on pages that join several councils’ matters. */
  authority?: string;
  /** Date in words, for the result. */
  date?: string;
  /** Day by which results are put in order of date, ISO. */
  day?: string;
  /** Whom it is of use to, in words. */
  audiences?: string[];
  /** Traded, statutory or both, in words; services only. */
  classes?: string[];
  /** What a reader comes for, in one line: the outcome, the class, a contact. */
  fact?: string;
  /** An editor’s words for it that the page does not use. */
  keywords?: string[];
  /** True when the page tells how things were, not how they are. */
  history?: boolean;
}

/** The head and furniture of one page. */
export interface PageHead {
  /** The h1, without the site’s name. */
  title: string;
  /** What `<title>` says before the site’s name: the title with its year and, for another council, its name. */
  documentTitle: string;
  description: string;
  /** Address on this site, with slashes at both ends. */
  path: string;
  /** Ancestors, home first; the page itself is not among them. */
  breadcrumbs: Link[];
  /** Which section of the navigation is current: its address. */
  section?: string;
  /** Small words above the h1: the kind of page. */
  caption?: string;
  /** Missing when the page is left out of search. */
  search?: SearchView;
  /** False keeps the page out of search engines and the site map. */
  indexable: boolean;
  /** Feeds that belong to the page. */
  feeds: Link[];
  /** JSON record of the page’s thing. */
  data?: Link;
  /** The day this site published or last changed it, ISO. */
  published?: string;
  updated?: string;
}

/** Banner above the title of a page made from an old document. */
export interface HistoryView {
  authority: AuthorityView;
  /** Date of what is described. */
  asAt: DateView;
  notice: string;
}

/** The passage a page comes from. */
export interface SourceView {
  document: Link;
  /** Link to the passage in the transcript. */
  passage: Link;
  authority: string;
  edition?: string;
  asAt: DateView;
}

/** A plain list of pages: papers, topics, documents. */
export interface ListView {
  type: 'list';
  head: PageHead;
  introduction: string;
  items: {
    href: string;
    title: string;
    summary: string;
    meta: string[];
    otherAuthority?: string;
  }[];
  /** Lists of its kin. */
  more?: Link[];
}

export interface FacetValue {
  id: string;
  label: string;
  href: string;
  count: number;
  selected: boolean;
}

export interface Facet {
  id: string;
  label: string;
  values: FacetValue[];
}

/** What every finder has: a list with facets, whole or narrowed to one facet value. */
export interface FinderBase {
  head: PageHead;
  introduction: string;
  facets: Facet[];
  /** What the list is narrowed to, when it is. */
  narrowed?: { facet: string; value: string };
  all: Link;
}

/** A notice above the page. */
export interface AlertView {
  title: string;
  text: string;
  severity: 'information' | 'warning' | 'emergency';
  link?: Link;
  /** Last day it holds, ISO. A script hides it after that day until the next build. */
  until?: string;
}

export interface DocumentView {
  type: 'document';
  head: PageHead;
  history: HistoryView;
  summary: string;
  documentType: string;
  edition?: string;
  topics: Link[];
  /** h2 and h3 of the transcript. */
  contents: { id: string; text: string; children: { id: string; text: string }[] }[];
  body: Body;
  /** Decisions taken from it, with the anchor they rest on. */
  decisions: Link[];
  /** Lists of the directory with entries taken from it, such as “41 services”, and the handbook as a guide. */
  related: Link[];
}

/** About, accessibility, privacy and the short introductions. */
export interface SitePageView {
  type: 'page';
  head: PageHead;
  summary?: string;
  /** The council it is about, when it is one council’s matter. */
  authority?: AuthorityView;
  owner?: string;
  reviewBy?: DateView;
  body: Body;
}

/** The search page: what it offers before a search, without script and when nothing is found. */
export interface SearchPageView {
  type: 'search';
  head: PageHead;
  finders: { link: Link; text: string }[];
  letters: Link[];
}

export interface AToZView {
  type: 'a-to-z';
  head: PageHead;
  letters: { letter: string; href?: string; current: boolean }[];
  groups: {
    letter: string;
    entries: { title: string; href: string; kind?: string }[];
    /** Leads to the letter’s own page when only the first few are shown. */
    rest?: Link;
  }[];
}

/** What each file and feed of open data is, for a person. */
export interface DataPageView {
  type: 'data';
  head: PageHead;
  groups: {
    title: string;
    text: string;
    /** More that a reader must know, a sentence or two each. */
    lines: string[];
    /** Empty for what holds for all files, such as the licence. */
    files: { link: Link; format: string; text: string }[];
  }[];
}

export interface ErrorView {
  type: 'error';
  head: PageHead;
  paragraphs: string[];
  /** Last paragraph: words, then where to go instead. */
  instead: { before: string; link: Link };
  links: Link[];
}
