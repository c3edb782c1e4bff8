import { addresses } from '../addresses.ts';
import { dateView } from '../date-words.ts';
import type { PaperNode } from '../nodes.ts';
import type { PaperView } from '../decision-views.ts';
import {
  decisionSummary,
  historyView,
  home,
  labelledTitle,
  pageHead,
  searchView,
  searchWords,
  sourceView,
} from './common.ts';

/** Page of one paper with its items in order. */
export function paperView(paper: PaperNode): PaperView {
  const { id, data, body, authority, document, decisions } = paper;
  const topics = [...new Set(decisions.flatMap((decision) => decision.topics))];
  return {
    type: 'paper',
    head: pageHead({
      title: data.title,
      documentTitle: labelledTitle(data.title, data.date.date, authority),
      description: data.summary,
      path: addresses.paper(id),
      breadcrumbs: [home, { text: 'Papers', href: addresses.papers }],
      section: addresses.decisions,
      caption: `${data.decidedBy} paper`,
      search: searchView('Paper', data.date.date, authority, topics, searchWords(data)),
      feeds: [{ text: 'Papers (Atom feed)', href: addresses.feeds.papers }],
      data: { text: 'This paper as JSON', href: addresses.api.paper(id) },
      published: data.published,
    }),
    history: historyView(document),
    summary: data.summary,
    printedTitle: data.printedTitle,
    ...(data.reference && { reference: data.reference }),
    decidedBy: data.decidedBy,
    ...(data.presentedBy && { presentedBy: data.presentedBy }),
    date: dateView(data.date),
    items: decisions.map((decision) => ({
      ...decisionSummary(decision),
      item: decision.data.item,
      printedTitle: decision.data.printedTitle,
      resolutions: decision.data.resolutions.map(({ text, parts = [] }) => ({ text, parts })),
    })),
    body,
    source: sourceView(document),
  };
}
