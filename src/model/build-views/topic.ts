import { addresses } from '../addresses.ts';
import { dateView } from '../date-words.ts';
import type { Graph, TopicNode } from '../graph.ts';
import { documentTypeLabels } from '../labels.ts';
import type { TopicView } from '../views.ts';
import { home, labelledTitle, pageHead } from './common.ts';
import { timeline, trailOf } from './timeline.ts';

/** Page of one topic: everything about it as one dated story. */
export function topicView(topic: TopicNode, { decisions, documents }: Graph): TopicView {
  const about = decisions.filter((decision) => decision.topics.includes(topic));
  const whole = [...new Set(about.flatMap(trailOf))];
  const papers = documents.filter((document) => document.topics.includes(topic));
  const { title, summary, published } = topic.data;
  return {
    type: 'topic',
    head: pageHead({
      title,
      documentTitle: `${title}: decisions and documents`,
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
    timeline: timeline(whole, papers),
    documents: papers.map((document) => ({
      link: {
        text: labelledTitle(document.data.title, document.data.asAt.date, document.authority),
        href: addresses.document(document.id),
      },
      summary: document.data.summary,
      meta: `${documentTypeLabels[document.data.type]}, ${document.authority.data.name}, as at ${dateView(document.data.asAt).text}`,
    })),
    decisionCount: about.length,
  };
}
