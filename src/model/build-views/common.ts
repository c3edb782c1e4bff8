import { addresses } from '../addresses.ts';
import { dateView, possibleYears, sortDay, yearWords } from '../date-words.ts';
import type { AuthorityNode, DecisionNode, DocumentNode, TopicNode } from '../nodes.ts';
import { outcomeView } from '../labels.ts';
import type { DecisionSummary } from '../decision-views.ts';
import type {
  AuthorityView,
  HistoryView,
  Link,
  PageHead,
  SearchView,
  SourceView,
} from '../views.ts';

export const home: Link = { text: 'Home', href: addresses.home };

export function authorityView({ id, data, other }: AuthorityNode): AuthorityView {
  const { name, shortName, website, websiteName } = data;
  return { id, name, shortName, website, websiteName, other };
}

export const topicLink = ({ id, data }: TopicNode): Link => ({
  text: data.title,
  href: addresses.topic(id),
});

/** What a page must say about itself; the rest of its head has a usual value. */
type HeadParts = Pick<PageHead, 'title' | 'description' | 'path'> & Partial<PageHead>;

/** Fills in the usual parts of a page’s head. */
export function pageHead(parts: HeadParts): PageHead {
  return { documentTitle: parts.title, breadcrumbs: [home], indexable: true, feeds: [], ...parts };
}

/** A title with its year, unless it names it. */
export function datedTitle(title: string, edtf: string): string {
  const year = yearWords(edtf);
  if (title.includes(year)) return title;
  return title.endsWith(')') ? `${title}, ${year}` : `${title} (${year})`;
}

/** A title with the name of the council whose it is, where that is another one. */
export const ownedTitle = (title: string, { other, data }: AuthorityNode): string =>
  other ? `${title} – ${data.name}` : title;

/** A title for lists, tabs and search results that names its year and, for another council, whose it is. */
export const labelledTitle = (title: string, edtf: string, authority: AuthorityNode): string =>
  ownedTitle(datedTitle(title, edtf), authority);

/** What search knows of a thing with a date and an owner; it is history unless `more` says otherwise. */
export function searchView(
  kind: string,
  edtf: string,
  authority: AuthorityNode,
  topics: TopicNode[],
  more: Partial<SearchView> = {},
): SearchView {
  return {
    kind,
    topics: topics.map(({ data }) => data.title),
    years: possibleYears(edtf),
    authority: authority.data.name,
    date: dateView({ date: edtf }).text,
    day: sortDay(edtf),
    history: true,
    ...more,
  };
}

/** An editor’s search words, where there are any. */
export const searchWords = ({ keywords }: { keywords?: string[] | undefined }) =>
  keywords && { keywords };

export function historyView(document: DocumentNode): HistoryView {
  return {
    authority: authorityView(document.authority),
    asAt: dateView(document.data.asAt),
    notice: document.data.archiveNotice,
  };
}

/** Source block of a page made from a passage of a document. */
export function sourceView(document: DocumentNode, section?: string): SourceView {
  const anchor = document.body.anchors.find(({ id }) => id === section);
  const { title, asAt } = document.data;
  const whole: Link = {
    text: datedTitle(title, asAt.date),
    href: addresses.document(document.id),
  };
  return {
    document: whole,
    passage: anchor
      ? { text: anchor.text, href: addresses.passage(document.id, anchor.id) }
      : whole,
    authority: document.authority.data.name,
    asAt: dateView(document.data.asAt),
    ...(document.data.edition && { edition: document.data.edition }),
  };
}

/** A decision as lists show it, with the values that a finder filters by. */
export function decisionSummary(decision: DecisionNode): DecisionSummary {
  const { id, data, date, authority, topics, paper } = decision;
  return {
    id,
    href: addresses.decision(id),
    title: data.title,
    summary: data.summary,
    date: dateView(date),
    authority: authorityView(authority),
    outcomes: data.outcomes.map(outcomeView),
    topics: topics.map(topicLink),
    paper: { text: paper.data.title, href: addresses.paper(paper.id) },
    facets: {
      topic: topics.map((topic) => topic.id),
      outcome: data.outcomes,
      year: possibleYears(date.date),
      authority: [authority.id],
    },
  };
}
