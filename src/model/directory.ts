import type { Content } from '#schemas/content.ts';
import { collections } from '#schemas/index.ts';
import { entryAddress } from './entry-address.ts';
import { byTitle, inOrder } from './lookups.ts';
import {
  type AuthorityNode,
  type Directory,
  type DirectoryName,
  type DirectoryNode,
  directoryNames,
  type DocumentNode,
  type Neighbour,
  type TopicNode,
} from './nodes.ts';
import { quotedSections } from './quoted-sections.ts';
import { findReferences } from './references.ts';

interface Lookups {
  authorityOf: (id: string) => AuthorityNode;
  documentOf: (id: string) => DocumentNode;
  topicOf: (id: string) => TopicNode;
}

type Linked = Neighbour['collection'];
const linked: readonly Linked[] = [
  'services',
  'decisions',
  ...directoryNames.filter((name) => name !== 'services'),
];
const isLinked = (name: string): name is Linked => (linked as readonly string[]).includes(name);

const keyOf = ({ collection, id }: { collection: string; id: string }) => `${collection}/${id}`;

/** Title of the strategy or report that a section belongs to; nothing for what is no section. */
function workTitle({ strategies, reports }: Content, collection: Linked, data: object) {
  const [works, id] =
    collection === 'strategy-sections' && 'strategy' in data
      ? [strategies, data.strategy]
      : collection === 'report-sections' && 'report' in data
        ? [reports, data.report]
        : [[], undefined];
  return works.find((one) => one.id === id)?.data.title;
}

/**
 * Who names whom: every reference between two entries of the directory, or to a decision, makes each the other’s
 * neighbour, and so does a quotation the entry and the section of the handbook that holds it. By “collection/id”.
 */
function neighboursOf(content: Content): Map<string, Neighbour[]> {
  const facts = new Map(
    linked.flatMap((collection) =>
      content[collection].map(({ id, data }) => {
        const work = workTitle(content, collection, data);
        return [
          keyOf({ collection, id }),
          {
            title: data.title,
            href: entryAddress(collection, id, data),
            ...(work !== undefined && { work }),
          },
        ] as const;
      }),
    ),
  );
  const found = new Map<string, Map<string, Neighbour>>();
  const link = (
    from: { collection: Linked; id: string },
    to: { collection: Linked; id: string },
  ) => {
    const known = found.get(keyOf(from)) ?? new Map<string, Neighbour>();
    known.set(keyOf(to), { ...to, ...(facts.get(keyOf(to)) ?? { title: to.id, href: '' }) });
    found.set(keyOf(from), known);
  };
  for (const collection of directoryNames) {
    for (const { id, data } of content[collection]) {
      for (const target of findReferences(collections[collection].schema, data)) {
        // A “see also” is no statement of the source, so it makes nobody a neighbour.
        if (!isLinked(target.collection) || target.path.startsWith('seeAlso.')) continue;
        const [here, there] = [
          { collection, id },
          { collection: target.collection, id: target.id },
        ];
        if (keyOf(here) === keyOf(there)) continue;
        link(here, there);
        link(there, here);
      }
    }
  }
  for (const { collection, id, section } of quotedSections(content)) {
    link({ collection, id }, { collection: 'handbook', id: section });
    link({ collection: 'handbook', id: section }, { collection, id });
  }
  return new Map(
    [...found].map(([key, neighbours]) => [
      key,
      [...neighbours.values()].sort(
        (a, b) =>
          linked.indexOf(a.collection) - linked.indexOf(b.collection) || inOrder(a.title, b.title),
      ),
    ]),
  );
}

/** In the order of the printed list where entries have a place in one, else by title. */
const inPlace = (
  a: { data: { title: string; place?: number } },
  b: { data: { title: string; place?: number } },
) => (a.data.place ?? 0) - (b.data.place ?? 0) || byTitle(a, b);

/** Joins the directory’s entries to their councils, documents, topics and neighbours. References are checked before. */
export function buildDirectory(
  content: Content,
  { authorityOf, documentOf, topicOf }: Lookups,
): Directory {
  const neighbours = neighboursOf(content);
  const nodesOf = (collection: DirectoryName) =>
    content[collection]
      .map((entry) => ({
        ...entry,
        collection,
        authority: authorityOf(entry.data.authority),
        document: documentOf(entry.data.source.document),
        topics: ('topics' in entry.data ? (entry.data.topics ?? []) : []).map(topicOf),
        neighbours: neighbours.get(keyOf({ collection, id: entry.id })) ?? [],
      }))
      .sort(inPlace);
  // Each list is of its own collection; TypeScript cannot see that from the name alone.
  return Object.fromEntries(
    directoryNames.map((name) => [name, nodesOf(name) as DirectoryNode[]]),
  ) as unknown as Directory;
}
