import { addresses } from '../addresses.ts';
import type { Directory, DirectoryName, DirectoryNode, DocumentNode, Graph } from '../nodes.ts';
import { documentTypeLabels } from '../labels.ts';
import { collectionLabels } from '../school-labels.ts';
import type { DocumentView, Link } from '../views.ts';
import {
  historyView,
  home,
  labelledTitle,
  pageHead,
  searchView,
  searchWords,
  topicLink,
} from './common.ts';
import { contentsOf } from './contents.ts';
import { collectionCount, countedNames } from './counts.ts';
import { entryLink } from './schools/parts.ts';

/** What there are only a few of in a document: each is named. */
const named = ['strategies', 'local-accounts', 'reports'] as const;

/**
 * What was taken from a document: the lists with entries from it, for there may be too many to name each, then the works
 * that can be read as a guide.
 */
function takenFrom(document: DocumentNode, directory: Directory): Link[] {
  const from = (name: DirectoryName) =>
    directory[name].filter((node: DirectoryNode) => node.document === document);
  const inLists = countedNames.flatMap((name) => {
    const count = from(name).length;
    return count === 0 || name === 'handbook' || named.some((one) => one === name)
      ? []
      : { text: collectionCount(name, count), href: addresses.list(name) };
  });
  const works = named.flatMap((name) =>
    from(name).map((node) => {
      const { text, href } = entryLink(node);
      return { text: `${collectionLabels[name].one}: ${text}`, href };
    }),
  );
  return [
    ...inLists,
    ...works,
    ...(from('handbook').length > 0
      ? [{ text: 'The handbook as a guide', href: addresses.handbook }]
      : []),
  ];
}

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
      search: searchView('Document', data.asAt.date, authority, topics, searchWords(data)),
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
    related: takenFrom(document, directory),
  };
}
