import { addresses } from '../addresses.ts';
import { asAtWords } from '../date-words.ts';
import type { DecisionNode, DocumentNode, Graph, TopicNode } from '../graph.ts';
import { documentTypeLabels } from '../labels.ts';
import type { TimelineStep, TopicView } from '../views.ts';
import { home, labelledTitle, pageHead } from './common.ts';
import { timeline, trailOf } from './timeline.ts';

interface Story {
  about: DecisionNode[];
  papers: DocumentNode[];
  steps: TimelineStep[];
}

/** The decisions and documents of a topic, and the story they tell together with what hangs on them. */
function storyOf(topic: TopicNode, { decisions, documents }: Graph): Story {
  const about = decisions.filter((decision) => decision.topics.includes(topic));
  const papers = documents.filter((document) => document.topics.includes(topic));
  const whole = [...new Set(about.flatMap(trailOf))];
  return { about, papers, steps: timeline(whole, papers) };
}

/** What lists and search call a topic, so that it is not taken for a page of the same name. */
const listTitle = ({ data }: TopicNode, { steps }: Story): string =>
  `${data.title}: ${steps.length > 1 ? 'timeline' : 'decisions and documents'}`;

export const topicListTitle = (topic: TopicNode, graph: Graph): string =>
  listTitle(topic, storyOf(topic, graph));

/** Page of one topic: everything about it as one dated story. */
export function topicView(topic: TopicNode, graph: Graph): TopicView {
  const story = storyOf(topic, graph);
  const { about, papers, steps } = story;
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
    decisionCount: about.length,
  };
}
