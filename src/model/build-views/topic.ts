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
import type { Link, TimelineStep, TopicView } from '../views.ts';
import { home, labelledTitle, pageHead } from './common.ts';
import { entryLink } from './schools/parts.ts';
import { timeline, trailOf } from './timeline.ts';

interface Story {
  about: DecisionNode[];
  papers: DocumentNode[];
  steps: TimelineStep[];
  /** Entries of the directory on the topic, by their collection. */
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
  return {
    text: node.authority.other ? `${classed} – ${node.authority.data.name}` : classed,
    href,
  };
}

/** The services and sections of the handbook on a topic, and the teams that provide those services. */
function relatedTo(topic: TopicNode, { directory }: Graph): RelatedGroup[] {
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
    return nodes.length === 0
      ? []
      : { id: name, title: collectionLabels[name].many, links: nodes.map(directoryLink) };
  });
}

/** The decisions and documents of a topic, and the story they tell together with what hangs on them. */
function storyOf(topic: TopicNode, graph: Graph): Story {
  const { decisions, documents } = graph;
  const about = decisions.filter((decision) => decision.topics.includes(topic));
  const papers = documents.filter((document) => document.topics.includes(topic));
  const whole = [...new Set(about.flatMap(trailOf))];
  return { about, papers, steps: timeline(whole, papers), related: relatedTo(topic, graph) };
}

/** What lists and search call a topic, so that it is not taken for a page of the same name. */
function listTitle({ data }: TopicNode, { steps, related }: Story): string {
  if (steps.length > 1) return `${data.title}: timeline`;
  return steps.length === 0 && related.length > 0
    ? `${data.title}: services and handbook`
    : `${data.title}: decisions and documents`;
}

export const topicListTitle = (topic: TopicNode, graph: Graph): string =>
  listTitle(topic, storyOf(topic, graph));

/** Page of one topic: everything about it as one dated story. */
export function topicView(topic: TopicNode, graph: Graph): TopicView {
  const story = storyOf(topic, graph);
  const { about, papers, steps, related } = story;
  const { title, summary, published } = topic.data;
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
      search: { kind: 'Topic', topics: [title], years: [] },
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
