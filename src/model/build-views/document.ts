import { addresses } from '../addresses.ts';
import { type Directory, directoryNames, type DocumentNode, type Graph } from '../nodes.ts';
import { documentTypeLabels } from '../labels.ts';
import type { DocumentView, Link } from '../views.ts';
import { historyView, home, labelledTitle, pageHead, searchView, topicLink } from './common.ts';
import { contentsOf } from './contents.ts';
import { collectionCount } from './counts.ts';

/** The lists of the directory that hold entries taken from a document: there may be too many to name each. */
const listsFrom = (document: DocumentNode, directory: Directory): Link[] =>
  directoryNames.flatMap((name) => {
    const from = directory[name].filter((node) => node.document === document).length;
    if (from === 0) return [];
    const href = addresses.list(name);
    return name === 'handbook'
      ? { text: 'The handbook as a guide', href }
      : { text: collectionCount(name, from), href };
  });

/** Page of one source document: its full transcript. */
export function documentView(
  document: DocumentNode,
  { decisions, directory }: Graph,
): DocumentView {
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
    contents: contentsOf(body),
    body,
    decisions: decisions
      .filter((decision) => decision.document === document)
      .sort((a, b) => a.data.item - b.data.item)
      .map((decision) => ({ text: decision.data.title, href: addresses.decision(decision.id) })),
    related: listsFrom(document, directory),
  };
}
