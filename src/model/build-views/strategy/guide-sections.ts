import { index } from '../../lookups.ts';
import type { DirectoryNode, Graph } from '../../nodes.ts';
import type { GuideSectionView, SectionLink } from '../../strategy-views.ts';
import type { Link } from '../../views.ts';
import { contentsOf } from '../contents.ts';
import { figuresOn } from '../measures/figures.ts';
import { entryLink, entryParts } from '../schools/parts.ts';
import { indicatorsOf, lists, underList } from './record-common.ts';
import { placeAmong, reportPages, strategyPages } from './work-pages.ts';

type Section = DirectoryNode<'strategy-sections'> | DirectoryNode<'report-sections'>;

interface Work {
  list: Link;
  link: Link;
  /** All its pages, in order. */
  pages: SectionLink[];
}

/** Page of a section of a longer work, with the pages before and after it. */
function sectionView(
  section: Section,
  { list, link, pages }: Work,
  graph: Graph,
): GuideSectionView {
  const { id, collection, data, body } = section;
  const indicators = indicatorsOf('indicators' in data ? (data.indicators ?? []) : [], graph);
  const { head, history, summary, related, notes, source } = entryParts(
    section,
    index(graph.documents),
    [link.href, ...indicators.map(({ href }) => href)],
  );
  return {
    type: 'guide-section',
    head: { ...underList(head, list, link), caption: link.text },
    history,
    work: link,
    ...placeAmong(pages, head.path),
    summary,
    contents: contentsOf(body),
    body,
    indicators,
    figures: collection === 'strategy-sections' ? figuresOn(graph, 'sections', id) : [],
    related,
    notes,
    source,
  };
}

/** Pages of the sections of strategies. */
export function strategySectionViews(graph: Graph): GuideSectionView[] {
  const works = new Map(
    graph.directory.strategies.map((work) => [
      work.id,
      { list: lists.strategies, link: entryLink(work), pages: strategyPages(work, graph) },
    ]),
  );
  return graph.directory['strategy-sections'].flatMap((section) => {
    const work = works.get(section.data.strategy);
    return work ? sectionView(section, work, graph) : [];
  });
}

/** Pages of the sections of committee reports. */
export function reportSectionViews(graph: Graph): GuideSectionView[] {
  const works = new Map(
    graph.directory.reports.map((work) => [
      work.id,
      { list: lists.reports, link: entryLink(work), pages: reportPages(work, graph) },
    ]),
  );
  return graph.directory['report-sections'].flatMap((section) => {
    const work = works.get(section.data.report);
    return work ? sectionView(section, work, graph) : [];
  });
}
