import { addresses } from '../addresses.ts';
import { dateView, firstPossibleDay, sortDay } from '../date-words.ts';
import type { DecisionNode } from '../nodes.ts';
import { isDecision, outcomeView } from '../labels.ts';
import type { TimelineStep } from '../decision-views.ts';
import { authorityView, datedTitle } from './common.ts';

export interface DatedStep {
  edtf: string;
  /** Among steps of the same first day: documents and what they hold, then decisions, then what followed, then what closed the matter. */
  rank: 0 | 1 | 2 | 3;
  step: TimelineStep;
}

function decisionSteps(decision: DecisionNode, currentId?: string): DatedStep[] {
  const { id, data, date, authority, events, paper } = decision;
  const view = authorityView(authority);
  const own: DatedStep = {
    edtf: date.date,
    rank: 1,
    step: {
      date: dateView(date),
      kind: isDecision(data.outcomes) ? 'Decision' : `${paper.data.decidedBy} item`,
      title: data.title,
      href: addresses.decision(id),
      outcomes: data.outcomes.map(outcomeView),
      authority: view,
      current: id === currentId,
    },
  };
  const effects = (data.takesEffect ?? []).map((effect): DatedStep => ({
    edtf: effect.date,
    rank: 2,
    step: {
      date: dateView({ date: effect.date }),
      kind: effect.kind === 'target' ? 'Target' : 'Was to take effect',
      title: effect.what,
      outcomes: [],
      authority: view,
      current: false,
    },
  }));
  const eventSteps = events.map((event): DatedStep => ({
    edtf: event.date,
    rank: event.closes ? 3 : 2,
    step: {
      date: dateView({ date: event.date }),
      kind: event.closes ? 'Closed the matter' : 'Reported event',
      ...(event.closes && { closes: true }),
      title: event.what,
      outcomes: [],
      authority: view,
      source: {
        text: datedTitle(event.document.data.title, event.document.data.asAt.date),
        href: addresses.passage(event.source.document, event.source.section),
      },
      current: false,
    },
  }));
  return [own, ...effects, ...eventSteps];
}

/** All decisions that hang together by trail links with this one, itself included. */
export function trailOf(decision: DecisionNode): DecisionNode[] {
  const seen = new Set([decision]);
  // A set goes on to what is added while it is walked.
  for (const { earlier, later } of seen) {
    for (const edge of [...earlier, ...later]) seen.add(edge.decision);
  }
  return [...seen];
}

/**
 * One dated story, oldest first, of decisions, what they set in motion and what else there is around them. Ordered by the
 * first day each date may mean, then by the last; the step that closed a matter comes last of its day. The order does not
 * depend on where in a trail the story is told.
 */
export function timeline(
  decisions: DecisionNode[],
  around: DatedStep[] = [],
  currentId?: string,
): TimelineStep[] {
  const inOrder = decisions.toSorted(
    (a, b) => a.data.item - b.data.item || a.id.localeCompare(b.id),
  );
  return [...inOrder.flatMap((decision) => decisionSteps(decision, currentId)), ...around]
    .sort(
      (a, b) =>
        firstPossibleDay(a.edtf).localeCompare(firstPossibleDay(b.edtf)) ||
        a.rank - b.rank ||
        sortDay(a.edtf).localeCompare(sortDay(b.edtf)),
    )
    .map(({ step }) => step);
}
