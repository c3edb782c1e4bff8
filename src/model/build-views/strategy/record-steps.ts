import type { SourcedDate } from '#schemas/fields/date.ts';
import { addresses } from '../../addresses.ts';
import { dateView } from '../../date-words.ts';
import { andWords } from '../../list-words.ts';
import type { DirectoryNode, DocumentNode, Graph, TopicNode } from '../../nodes.ts';
import type { TimelineStep } from '../../decision-views.ts';
import { authorityView, datedTitle } from '../common.ts';
import { countOf } from '../counts.ts';
import { entryLink } from '../schools/parts.ts';
import type { DatedStep } from '../timeline.ts';
import { measuredSteps } from './measured-steps.ts';
import { strategyPages } from './work-pages.ts';

/** The steps of a topic’s story that are no decisions. */

type StepWords = Pick<TimelineStep, 'kind' | 'title'> & Partial<TimelineStep>;

/** A step of its own date. */
const stepOf = (
  { data, authority }: { data: { asAt: SourcedDate } } & Pick<DocumentNode, 'authority'>,
  words: StepWords,
  date: SourcedDate = data.asAt,
): DatedStep => ({
  edtf: date.date,
  rank: 0,
  step: {
    date: dateView(date),
    outcomes: [],
    authority: authorityView(authority),
    current: false,
    ...words,
  },
});

const on =
  (topic: TopicNode) =>
  ({ topics }: Pick<DirectoryNode, 'topics'>) =>
    topics.includes(topic);

/** What a strategy holds, in numbers: “3 principles, 16 actions and 5 pages”. */
function holds(strategy: DirectoryNode<'strategies'>, graph: Graph): string {
  const { principles = [], actions = [] } = strategy.data;
  const counted = [
    countOf(principles.length, 'principle', 'principles'),
    countOf(actions.length, 'action', 'actions'),
    countOf(strategyPages(strategy, graph).length, 'page', 'pages'),
  ];
  return andWords(counted.filter((words) => !words.startsWith('0 ')));
}

function strategySteps(strategies: DirectoryNode<'strategies'>[], graph: Graph): DatedStep[] {
  return strategies.map((strategy) => {
    const text = holds(strategy, graph);
    return stepOf(strategy, {
      kind: 'Strategy',
      title: datedTitle(strategy.data.title, strategy.data.asAt.date),
      href: entryLink(strategy).href,
      ...(text && { text }),
    });
  });
}

const reportSteps = (reports: DirectoryNode<'reports'>[]): DatedStep[] =>
  reports.map((report) =>
    stepOf(
      report,
      {
        kind: 'Committee report',
        title: datedTitle(report.data.title, report.data.meeting),
        href: entryLink(report).href,
        text: report.data.committee,
      },
      { date: report.data.meeting },
    ),
  );

const accountSteps = (accounts: DirectoryNode<'local-accounts'>[]): DatedStep[] =>
  accounts.map((account) =>
    stepOf(account, {
      kind: 'Local Account',
      title: account.data.title,
      href: entryLink(account).href,
    }),
  );

/** A document, or the handbook it is read as, with how many services on the topic it lists. */
function documentStep(
  document: DocumentNode,
  services: readonly DirectoryNode<'services'>[],
  { directory }: Graph,
): DatedStep {
  const isGuide = directory.handbook.some((section) => section.document === document);
  const listed = services.filter((service) => service.document === document).length;
  return stepOf(document, {
    kind: isGuide ? 'Handbook' : 'Document',
    title: datedTitle(document.data.title, document.data.asAt.date),
    href: isGuide ? addresses.handbook : addresses.document(document.id),
    ...(listed > 0 && {
      text: `Lists ${countOf(listed, 'service', 'services')} to schools on this topic`,
    }),
  });
}

/**
 * Documents, strategies, indicators, Local Accounts and committee reports of a topic, and the handbooks that list services
 * on it. A document that is itself the strategy or the report of another step is told once, as that step.
 */
export function recordSteps(topic: TopicNode, graph: Graph): DatedStep[] {
  const { documents, directory } = graph;
  const strategies = directory.strategies.filter(on(topic));
  const reports = directory.reports.filter(on(topic));
  const services = directory.services.filter(on(topic));
  const told = new Set([
    ...strategies.filter(({ document }) => document.data.type === 'strategy'),
    ...reports.filter(({ document }) => document.data.type === 'committee-report'),
  ].map(({ document }) => document)); // prettier-ignore
  const around = documents.filter(
    (document) =>
      !told.has(document) &&
      (document.topics.includes(topic) || services.some((one) => one.document === document)),
  );
  return [
    ...around.map((document) => documentStep(document, services, graph)),
    ...strategySteps(strategies, graph),
    ...reportSteps(reports),
    ...accountSteps(directory['local-accounts'].filter(on(topic))),
    ...measuredSteps(directory.indicators.filter(on(topic)), graph),
  ];
}
