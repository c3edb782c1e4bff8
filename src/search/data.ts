/**
 * What the index step writes beside Pagefind’s files and the query layer reads: the site’s words, abbreviations, the editors’
 * synonyms and best bets, and a line about each page. Plain data, small.
 */
export interface SearchData {
  /** The council the site is for, as results name it. */
  home: string;
  /** Words of the site in order, each followed by a digit: the logarithm (base 2) of how many pages have it, at most 9. */
  words: string;
  /** Long forms by abbreviation, small letters: `ewo` → `education welfare officer`. */
  abbreviations: Record<string, string[]>;
  synonyms: SynonymRule[];
  bestBets: BestBet[];
  pages: PackedPages;
  /** A word from each part of the index, where it is small enough to be loaded whole at the first search. */
  everyPart: string[];
}

/** What people say, and what the site says for it. */
export interface SynonymRule {
  say: string[];
  means: string[];
  /** Words that are near it: they count half. */
  near?: string[];
}

/** Pages that stand above the results of a query. */
export interface BestBet {
  queries: string[];
  /** Addresses of pages. */
  pages: string[];
}

/** What is known of a page without loading anything more. */
export interface PageLine {
  /** The beginning of Pagefind’s name for it, as long as it takes to be nobody else’s. */
  id: string;
  address: string;
  /** Its name. */
  heading: string;
  /** What follows the name in a title: its kind, year and owner. */
  rest?: string;
  kind: string;
  /** One or two sentences about it, and what a reader comes for. */
  summary: string;
  fact?: string;
  /** Date in words. */
  date?: string;
  authority?: string;
  topics?: string[];
  audiences?: string[];
  classes?: string[];
  years?: string[];
  /** Day by which it is put in order, ISO. */
  day?: string;
  /** True for history, false for what is in force. */
  history?: boolean;
}

/** The lines of all pages by field, in the order of the pages; 0 where a page has none. */
export type PackedPages = { [Field in keyof PageLine]?: (PageLine[Field] | 0)[] };

/** The one file whose name does not change: it says what the data is called. */
export interface SearchEntry {
  data: string;
}

/** The text of a page: heading, text and anchor of each passage. */
export type PageText = [heading: string, text: string, anchor?: string][];
