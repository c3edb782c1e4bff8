import { addresses } from '../addresses.ts';
import { asAtWords } from '../date-words.ts';
import {
  type DecisionNode,
  type DirectoryNode,
  directoryNames,
  type DocumentNode,
  type Graph,
  type TopicNode,
} from '../nodes.ts';
import { documentTypeLabels } from '../labels.ts';
import { collectionLabels } from '../school-labels.ts';
import type { RelatedGroup } from '../school-views.ts';
import type { TimelineStep, TopicView } from '../decision-views.ts';
import type { Link } from '../views.ts';
import { home, labelledTitle, ownedTitle, pageHead, searchWords } from './common.ts';
import { entryLink, workOf } from './schools/parts.ts';
import { recordSteps } from './strategy/record-steps.ts';
import { timeline, trailOf } from './timeline.ts';

interface Story {
  about: DecisionNode[];
  papers: DocumentNode[];
  steps: TimelineStep[];
  /** Entries of the directory on the topic, by their collection, without those that are steps of the story. */
  related: RelatedGroup[];
}

/** What a class of services is called after the name of one. */
const classWords = { traded: 'traded', statutory: 'statutory', both: 'traded and statutory' };

/** An entry by its title, a service with its class, and whose it is where it is another council’s. */
function directoryLink(node: DirectoryNode): Link {
  const { text, href } = entryLink(node);
  const classed =
    node.collection === 'services' && 'class' in node.data
      ? `${text} (${classWords[node.data.class.kind]})`
      : text;
  const work = workOf(node)?.text;
  // With another council’s name after it, the work’s name before it would be too much.
  const named = work === undefined || node.authority.other ? classed : `${work}: ${text}`;
  return { text: ownedTitle(named, node.authority), href };
}

/** The services, priorities, sections and so on of a topic, and the teams that provide those services. `steps` are not repeated. */
function relatedTo(
  topic: TopicNode,
  { directory }: Graph,
  steps: readonly TimelineStep[],
): RelatedGroup[] {
  const told = new Set(steps.map(({ href }) => href));
  const providing = new Set(
    directory.services
      .filter(({ topics }) => topics.includes(topic))
      .flatMap(({ data }) => data.teams ?? []),
  );
  return directoryNames.flatMap((name) => {
    const nodes = directory[name].filter(
      ({ id, topics }: DirectoryNode) =>
        topics.includes(topic) || (name === 'teams' && providing.has(id)),
    );
    const links = nodes.map(directoryLink).filter(({ href }) => !told.has(href));
    return links.length === 0 ? [] : { id: name, title: collectionLabels[name].many, links };
  });
}

/** The decisions and documents of a topic, and the story they tell together with what hangs on them. */
function storyOf(topic: TopicNode, graph: Graph): Story {
  const { decisions, documents } = graph;
  const about = decisions.filter((decision) => decision.topics.includes(topic));
  const papers = documents.filter((document) => document.topics.includes(topic));
  const whole = [...new Set(about.flatMap(trailOf))];
  const steps = timeline(whole, recordSteps(topic, graph));
  return { about, papers, steps, related: relatedTo(topic, graph, steps) };
}

/** What lists and search call a topic, so that it is not taken for a page of the same name. */
function listTitle({ data }: TopicNode, { about, papers, steps, related }: Story): string {
  if (steps.length > 1) return `${data.title}: timeline`;
  const hasOwn = about.length + papers.length > 0;
  const hasServices = related.some(({ id }) => id === 'services' || id === 'handbook');
  return !hasOwn && hasServices
    ? `${data.title}: services and handbook`
    : `${data.title}: decisions and documents`;
}

export const topicListTitle = (topic: TopicNode, graph: Graph): string =>
  listTitle(topic, storyOf(topic, graph));

/** Page of one topic: everything about it as one dated story. */
export function topicView(topic: TopicNode, graph: Graph): TopicView {
  const story = storyOf(topic, graph);
  const { about, papers, steps, related } = story;
  const { title, summary, published, keywords } = topic.data;
  return {
    type: 'topic',
    head: pageHead({
      title,
      documentTitle: listTitle(topic, story),
      description: summary,
      path: addresses.topic(topic.id),
      breadcrumbs: [home, { text: 'Topics', href: addresses.topics }],
      section: addresses.topics,
      caption: 'Topic',
      search: { kind: 'Topic', topics: [title], years: [], ...searchWords({ keywords }) },
      published,
    }),
    summary,
    body: topic.body,
    timeline: steps,
    documents: papers.map((document) => ({
      link: {
        text: labelledTitle(document.data.title, document.data.asAt.date, document.authority),
        href: addresses.document(document.id),
      },
      summary: document.data.summary,
      meta: `${documentTypeLabels[document.data.type]}, ${document.authority.data.name}, ${asAtWords(document.data.asAt.date)}`,
    })),
    related,
    decisionCount: about.length,
  };
}
