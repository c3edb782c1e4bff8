import type { DirectoryNode, Graph } from '../../nodes.ts';
import type { HandbookPageView } from '../../measure-views.ts';
import type { HandbookView } from '../../school-views.ts';
import type { Link } from '../../views.ts';
import { historyView, sourceView } from '../common.ts';
import { contentsOf } from '../contents.ts';
import { figuresOn } from '../measures/figures.ts';
import { entryHead, entryHistory, entryLink, relatedGroups } from './parts.ts';
import { listHead } from './tables.ts';

type Section = DirectoryNode<'handbook'>;

const link = (section: Section | undefined): Link | undefined => section && entryLink(section);

/** Whether the words for a part say a number, too: “Section 4: Key strategic plans” says 4. */
const says = (part: string, number: string): boolean =>
  ` ${part.replace(/[:.]/g, '')} `.includes(` ${number} `);

/** Page of a section: its text in full, its figures, what it names, and the sections before and after it. */
function sectionView(node: Section, graph: Graph, previous?: Link, next?: Link): HandbookPageView {
  const { id, data, body, document } = node;
  return {
    type: 'handbook-section',
    head: entryHead(node, data.summary),
    history: entryHistory(node),
    part: data.part,
    ...(data.number && !says(data.part, data.number) && { number: data.number }),
    summary: data.summary,
    ...(data.caution && { caution: data.caution }),
    contents: contentsOf(body),
    body,
    figures: figuresOn(graph, 'handbook', id),
    // The text of a list of services leads to each of them itself.
    related: relatedGroups(
      node.neighbours,
      body.links.map(({ href }) => href),
    ),
    notes: data.notes ?? [],
    source: sourceView(document, data.source.section),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

/** Pages of the handbook’s sections, in their order. */
export function handbookSectionViews(graph: Graph): HandbookPageView[] {
  const { handbook } = graph.directory;
  return handbook.map((section, at) =>
    sectionView(section, graph, link(handbook[at - 1]), link(handbook[at + 1])),
  );
}

/** Contents of the handbook, by its parts. Nothing where there are no sections. */
export function handbookViews({ directory: { handbook } }: Graph): HandbookView[] {
  const [first] = handbook;
  if (!first) return [];
  const parts = new Map<string, HandbookView['parts'][number]['sections']>();
  for (const section of handbook) {
    const { part, number, summary } = section.data;
    const sections = parts.get(part) ?? [];
    parts.set(part, [
      ...sections,
      { link: entryLink(section), summary, ...(number && { number }) },
    ]);
  }
  const { document } = first;
  return [
    {
      type: 'handbook',
      head: {
        ...listHead(
          'handbook',
          handbook,
          `“${document.data.title}”, section by section, with the services, teams and groups that each names.`,
          document.data.title,
        ),
        caption: 'Handbook',
      },
      history: historyView(document),
      introduction:
        'The handbook in full, a page a section, in the words of the source. Each page leads to the services, teams and groups that it names.',
      parts: [...parts].map(([title, sections]) => ({ title, sections })),
      source: sourceView(document),
    },
  ];
}
