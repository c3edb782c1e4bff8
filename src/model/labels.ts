import type { Outcome, trailLinks } from '#schemas/decisions.ts';
import type { documentTypes } from '#schemas/documents.ts';
import type { OutcomeView } from './decision-views.ts';

/** Words for the closed lists of the schemas. */

const outcomeLabels: Record<Outcome, string> = {
  considered: 'Considered',
  received: 'Received',
  noted: 'Noted',
  agreed: 'Agreed',
  approved: 'Approved',
  adopted: 'Adopted',
  delegated: 'Delegated',
  'contract-awarded': 'Contract awarded',
  'recommended-to-council': 'Recommended to Council',
};

/** Outcomes by which a body decides nothing itself. */
const withoutDecision: ReadonlySet<Outcome> = new Set([
  'considered',
  'received',
  'noted',
  'recommended-to-council',
]);

/** Whether an item with these outcomes is a decision: false when it was only considered, received, noted or passed on. */
export const isDecision = (outcomes: readonly Outcome[]): boolean =>
  outcomes.some((outcome) => !withoutDecision.has(outcome));

export const outcomeView = (id: Outcome): OutcomeView => ({ id, label: outcomeLabels[id] });

export const documentTypeLabels: Record<(typeof documentTypes)[number], string> = {
  'cabinet-paper': 'Cabinet paper',
  strategy: 'Strategy',
  handbook: 'Handbook',
  'committee-report': 'Committee report',
};

/** How a trail reads from the later decision, and from the earlier one. */
export const trailLabels: Record<(typeof trailLinks)[number], { later: string; earlier: string }> =
  {
    amends: { later: 'Amends', earlier: 'Amended by' },
    replaces: { later: 'Replaces', earlier: 'Replaced by' },
    implements: { later: 'Implements', earlier: 'Implemented by' },
    'follows-up': { later: 'Follows up', earlier: 'Followed up by' },
  };

export const amountKindLabels = {
  spending: 'Spending',
  saving: 'Saving',
  income: 'Income',
} as const;
