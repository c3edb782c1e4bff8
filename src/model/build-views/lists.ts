import { addresses } from '../addresses.ts';
import { asAtWords, capital, edtfWords } from '../date-words.ts';
import type { AuthorityNode, Graph } from '../nodes.ts';
import { documentTypeLabels } from '../labels.ts';
import type { ListView } from '../views.ts';
import { labelledTitle, pageHead } from './common.ts';
import { collectionCount, countedNames, countOf } from './counts.ts';

/** Whose a thing is: among the facts of its row, or set apart when it is another council’s. */
export const ownerOf = ({ other, data }: AuthorityNode, facts: string[]) =>
  other ? { otherAuthority: data.name, meta: facts } : { meta: [data.name, ...facts] };

/** “3 items”, or nothing when there is none. */
const countWords = (count: number, one: string, many: string) =>
  count === 0 ? [] : [countOf(count, one, many)];

/** List of all papers. */
export function papersList({ papers, authority }: Graph): ListView {
  return {
    type: 'list',
    head: pageHead({
      title: 'Papers',
      description: `Papers that report what ${authority.data.name} considered and decided.`,
      path: addresses.papers,
      section: addresses.decisions,
      search: { kind: 'List', topics: [], years: [] },
      feeds: [{ text: 'Papers (Atom feed)', href: addresses.feeds.papers }],
      data: { text: 'All papers as JSON', href: addresses.api.papers },
    }),
    introduction:
      'Each paper is shown with its items. The full text as supplied to this portal is one step away.',
    items: papers.map(({ id, data, authority: owner, decisions }) => ({
      href: addresses.paper(id),
      title: data.title,
      summary: data.summary,
      ...ownerOf(owner, [
        capital(edtfWords(data.date.date)),
        ...countWords(decisions.length, 'item', 'items'),
      ]),
    })),
  };
}

/** List of all topics that have something to show. */
export function topicsList({ topics, decisions, documents, directory }: Graph): ListView {
  return {
    type: 'list',
    head: pageHead({
      title: 'Topics',
      description: 'All that this site has on one subject, as one dated story.',
      path: addresses.topics,
      section: addresses.topics,
      search: { kind: 'List', topics: [], years: [] },
    }),
    introduction: `Each topic joins the decisions and documents about it, and what was planned and measured, into one dated story${
      directory.services.length > 0 ? ', and leads to the services on it' : ''
    }.`,
    items: topics.map((topic) => {
      const decided = decisions.filter((decision) => decision.topics.includes(topic)).length;
      const written = documents.filter((document) => document.topics.includes(topic)).length;
      return {
        href: addresses.topic(topic.id),
        title: topic.data.title,
        summary: topic.data.summary,
        meta: [
          ...countWords(decided, 'decision', 'decisions'),
          ...countWords(written, 'document', 'documents'),
          ...countedNames.flatMap((name) => {
            const count = directory[name].filter((node) => node.topics.includes(topic)).length;
            return count === 0 ? [] : [collectionCount(name, count)];
          }),
        ],
      };
    }),
  };
}

/** List of all source documents. */
export function documentsList({ documents }: Graph): ListView {
  return {
    type: 'list',
    head: pageHead({
      title: 'Documents',
      description:
        'The text of every source document as supplied to this portal, with its publisher, edition and date.',
      path: addresses.documents,
      section: addresses.documents,
      search: { kind: 'List', topics: [], years: [] },
    }),
    introduction:
      'What this site reports comes from these documents. Each is held here with the full text as supplied to this portal.',
    items: documents.map(({ id, data, authority: owner }) => ({
      href: addresses.document(id),
      title: labelledTitle(data.title, data.asAt.date, owner),
      summary: data.summary,
      ...ownerOf(owner, [documentTypeLabels[data.type], capital(asAtWords(data.asAt.date))]),
    })),
  };
}
