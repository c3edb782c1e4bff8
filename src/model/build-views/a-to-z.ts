import { addresses } from '../addresses.ts';
import { type DirectoryNode, directoryNames, type Graph, type PageNode } from '../nodes.ts';
import { collectionLabels } from '../school-labels.ts';
import type { AToZView, PageHead } from '../views.ts';
import { home, labelledTitle, pageHead } from './common.ts';
import { entryLink, entryListTitle } from './schools/parts.ts';
import { topicListTitle } from './topic.ts';

interface Thing {
  title: string;
  href: string;
  /** Left out where the title says it. */
  kind?: string;
}

function entriesOf(graph: Graph): Thing[] {
  const { decisions, papers, documents, topics, pages, directory } = graph;
  return [
    ...decisions.map((d) => ({
      title: labelledTitle(d.data.title, d.date.date, d.authority),
      href: addresses.decision(d.id),
      kind: 'Decision',
    })),
    ...papers.map((p) => ({
      title: labelledTitle(p.data.title, p.data.date.date, p.authority),
      href: addresses.paper(p.id),
      kind: 'Paper',
    })),
    ...documents.map((d) => ({
      title: labelledTitle(d.data.title, d.data.asAt.date, d.authority),
      href: addresses.document(d.id),
      kind: 'Document',
    })),
    ...topics.map((t) => ({
      title: topicListTitle(t, graph),
      href: addresses.topic(t.id),
      kind: 'Topic',
    })),
    ...directoryNames
      .flatMap((name): DirectoryNode[] => directory[name])
      .map((node) => {
        const title = entryListTitle(node);
        const { one, suffix } = collectionLabels[node.collection];
        // A title that says its kind is not told it again.
        const says = suffix !== '' && title.includes(suffix);
        return { title, href: entryLink(node).href, ...(!says && { kind: one }) };
      }),
    ...pages
      .filter((p) => !p.data.hideFromSearch)
      .map((p) => ({ title: pageTitle(p), href: addresses.page(p.id), kind: 'Page' })),
  ];
}

/** The entries, and every other page that search finds: lists, the checker, comparisons. */
function everything(graph: Graph, heads: readonly PageHead[]): Thing[] {
  const entries = entriesOf(graph);
  const listed = new Set(entries.map(({ href }) => href));
  const others = heads.flatMap(({ search, path, documentTitle }) =>
    search && !listed.has(path) ? [{ title: documentTitle, href: path, kind: search.kind }] : [],
  );
  return [...entries, ...others].sort(
    (a, b) =>
      sortTitle(a.title).localeCompare(sortTitle(b.title), 'en-GB') || a.href.localeCompare(b.href),
  );
}

const pageTitle = ({ data, authority }: PageNode) =>
  authority?.other ? `${data.title} – ${authority.data.name}` : data.title;

/** A title as it is filed: without “The” or “A” in front and without quotation marks. */
const sortTitle = (title: string) => title.replace(/^["“‘']/, '').replace(/^(?:the|an?) /i, '');

/** Letter under which a title stands; `0-9` for anything that begins with no letter. */
function letterOf(title: string): string {
  const first = sortTitle(title).normalize('NFKD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '0-9';
}

/** Above so many titles the page of all letters is too heavy for a telephone: it then shows the first few of each. */
const mostOnOnePage = 280;
const firstFew = 4;

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0-9'];

/**
 * The A to Z of everything: one page for all letters, and one page a letter.
 *
 * @param heads the heads of all pages, so that none that search finds is missing
 */
export function aToZViews(graph: Graph, heads: readonly PageHead[]): AToZView[] {
  const things = everything(graph, heads);
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const letter = letterOf(thing.title);
    groups.set(letter, [...(groups.get(letter) ?? []), thing]);
  }
  const letters = (current?: string): AToZView['letters'] =>
    alphabet
      .filter((letter) => letter !== '0-9' || groups.has(letter))
      .map((letter) => ({
        letter,
        current: letter === current,
        ...(groups.has(letter) && { href: addresses.letter(letter) }),
      }));
  const used = alphabet.filter((letter) => groups.has(letter));
  const group = (letter: string, most = Infinity): AToZView['groups'][number] => {
    const entries = groups.get(letter) ?? [];
    // One more than fits is shown as well: a link to it would take its place.
    return entries.length <= most + 1
      ? { letter, entries }
      : {
          letter,
          entries: entries.slice(0, most),
          rest: { text: `All ${entries.length} under ${letter}`, href: addresses.letter(letter) },
        };
  };
  return [
    {
      type: 'a-to-z',
      head: pageHead({
        title: 'A to Z',
        description: 'Everything on this site, by its first letter.',
        path: addresses.aToZ,
        indexable: true,
      }),
      letters: letters(),
      groups: used.map((letter) =>
        group(letter, things.length > mostOnOnePage ? firstFew : Infinity),
      ),
    },
    ...used.map((letter): AToZView => ({
      type: 'a-to-z',
      head: pageHead({
        title: `A to Z: ${letter}`,
        description: `Everything on this site that begins with ${letter}.`,
        path: addresses.letter(letter),
        breadcrumbs: [home, { text: 'A to Z', href: addresses.aToZ }],
      }),
      letters: letters(letter),
      groups: [group(letter)],
    })),
  ];
}
