import type { Content } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';
import { authorityNameFaults } from './authority-names.ts';
import { aToZViews } from './build-views/a-to-z.ts';
import { dataPageView } from './build-views/data.ts';
import { decisionViews } from './build-views/decision.ts';
import { documentView } from './build-views/document.ts';
import { finderViews } from './build-views/finder.ts';
import { frameOf } from './build-views/frame.ts';
import { documentsList, papersList, topicsList } from './build-views/lists.ts';
import { paperView } from './build-views/paper.ts';
import { errorViews, homeView, searchPageView, sitePageView } from './build-views/site-pages.ts';
import { schoolViews } from './build-views/schools/school-views.ts';
import { recordViews } from './build-views/strategy/record-views.ts';
import { topicView } from './build-views/topic.ts';
import { consistencyFaults } from './consistency.ts';
import { buildGraph } from './graph.ts';
import { hiddenLinkFaults, linkFaults, passingLinkFaults } from './links.ts';
import type { Graph } from './nodes.ts';
import { publicationDayFaults } from './publication-days.ts';
import { quotationFaults } from './quotations.ts';
import { recordConsistencyFaults } from './record-consistency.ts';
import { referenceFaults } from './references.ts';
import { schoolConsistencyFaults } from './school-consistency.ts';
import { searchWordFaults } from './search-words.ts';
import { transportFaults } from './transport/faults.ts';
import { type TransportRecordSource, transportSource } from './transport/rule-set.ts';
import { transportViews } from './transport/transport-views.ts';
import type { PageHead } from './views.ts';
import { visibleOn } from './visibility.ts';

/** The view of every page, by kind. */
function viewsOf(content: Content, graph: Graph) {
  const views = {
    home: homeView(graph),
    finder: finderViews(graph),
    decisions: decisionViews(graph),
    papersList: papersList(graph),
    papers: graph.papers.map(paperView),
    topicsList: topicsList(graph),
    topics: graph.topics.map((topic) => topicView(topic, graph)),
    documentsList: documentsList(graph),
    documents: graph.documents.map((document) => documentView(document, graph)),
    pages: graph.pages.map((page) => sitePageView(page, graph)),
    data: dataPageView(graph, content['transport-rules'].length > 0),
    errors: errorViews(graph),
    ...schoolViews(graph),
    ...recordViews(graph),
    ...transportViews(content, graph),
  };
  const heads = Object.values(views)
    .flat()
    .map(({ head }: { head: PageHead }) => head);
  const aToZ = aToZViews(graph, heads);
  const letters = (aToZ[0]?.letters ?? []).flatMap(({ letter, href }) =>
    href ? [{ text: letter, href }] : [],
  );
  return { ...views, search: searchPageView(letters, graph), aToZ };
}

type Views = ReturnType<typeof viewsOf>;

/** The whole site’s model: the joined entries, what every page shows, and what stands around it. */
export interface Model {
  graph: Graph;
  frame: ReturnType<typeof frameOf>;
  /** The rules of school transport; missing for a council that holds none. */
  transport?: TransportRecordSource;
  views: Views;
}

/**
 * Makes the model of the whole site, and one list of all faults: dangling references, quotations that are not in their
 * source, links to pages that will not be there, and what does not fit together. There is a model whenever pages can be made,
 * faults or not: of whole references, whole rules and whole indicators. `today` (ISO) decides which alerts hold, and nothing
 * may be published after it; nothing else depends on it.
 */
export function draftModel(
  content: Content,
  { today }: { today: string },
): { model?: Model; faults: Fault[] } {
  const faults = referenceFaults(content);
  // All else needs whole references.
  if (faults.length > 0) return { faults };
  const wholeness = [...transportFaults(content), ...recordConsistencyFaults(content)];
  const own = [
    ...wholeness,
    ...consistencyFaults(content),
    ...schoolConsistencyFaults(content),
    ...authorityNameFaults(content),
    ...publicationDayFaults(content, today),
    ...quotationFaults(content),
    ...searchWordFaults(content),
  ];
  if (wholeness.length > 0) return { faults: own };
  const shown = visibleOn(content, today);
  const graph = buildGraph(shown);
  const views = viewsOf(shown, graph);
  // The error pages have no address of their own: a server shows them in the place of others.
  const { errors: _errors, ...pages } = views;
  const targets = Object.values(pages).flat();
  return {
    model: { graph, frame: frameOf(graph), views, ...transportSource(content) },
    faults: [
      ...own,
      ...linkFaults(shown, targets),
      ...hiddenLinkFaults(content, shown, targets),
      ...passingLinkFaults(content),
    ],
  };
}

/** Makes the model of the whole site, or gives all its faults: what has any is not published. */
export function buildModel(
  content: Content,
  options: { today: string },
): { model?: Model; faults: Fault[] } {
  const { model, faults } = draftModel(content, options);
  return model && faults.length === 0 ? { model, faults } : { faults };
}
