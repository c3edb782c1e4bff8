import { addresses } from '../addresses.ts';
import type { DocumentNode, Graph } from '../graph.ts';
import { documentTypeLabels } from '../labels.ts';
import type { DocumentView } from '../views.ts';
import { historyView, home, labelledTitle, pageHead, searchView, topicLink } from './common.ts';

/** h2 and h3 of a transcript as a nested list. */
function contentsOf({ body }: DocumentNode): DocumentView['contents'] {
  const contents: DocumentView['contents'] = [];
  for (const { id, level, text } of body.anchors) {
    if (level === 2) contents.push({ id, text, children: [] });
    if (level === 3) contents.at(-1)?.children.push({ id, text });
  }
  return contents;
}

/** Page of one source document: its full transcript. */
export function documentView(document: DocumentNode, { decisions }: Graph): DocumentView {
  const { id, data, body, authority, topics } = document;
  return {
    type: 'document',
    head: pageHead({
      title: data.title,
      documentTitle: `${labelledTitle(data.title, data.asAt.date, authority)}: full text`,
      description: data.summary,
      path: addresses.document(id),
      breadcrumbs: [home, { text: 'Documents', href: addresses.documents }],
      section: addresses.documents,
      caption: `${documentTypeLabels[data.type]}: full text`,
      search: searchView('Document', data.asAt.date, authority, topics),
      published: data.published,
    }),
    history: historyView(document),
    summary: data.summary,
    documentType: documentTypeLabels[data.type],
    ...(data.edition && { edition: data.edition }),
    topics: topics.map(topicLink),
    contents: contentsOf(document),
    body,
    decisions: decisions
      .filter((decision) => decision.document === document)
      .sort((a, b) => a.data.item - b.data.item)
      .map((decision) => ({ text: decision.data.title, href: addresses.decision(decision.id) })),
  };
}
