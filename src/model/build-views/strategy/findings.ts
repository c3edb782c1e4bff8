import { type findingKinds, type Report } from '#schemas/strategy/reports.ts';
import type { FindingsView } from '../../strategy-views.ts';
import type { passagesOf } from './record-common.ts';

type Kind = (typeof findingKinds)[number];

/** The groups of findings, in the order in which a page shows them. */
const groups: Record<Kind, Pick<FindingsView, 'id' | 'title' | 'numbered'>> = {
  strength: { id: 'strengths', title: 'Strengths that schools named', numbered: false },
  weakness: { id: 'weaker-areas', title: 'Weaker areas', numbered: false },
  theme: { id: 'themes', title: 'Themes', numbered: true },
  purpose: { id: 'aims', title: 'Aims of the joint programme', numbered: false },
  'design-principle': { id: 'principles', title: 'Principles of any redesign', numbered: false },
  workstream: { id: 'workstreams', title: 'Workstreams', numbered: false },
  recommendation: {
    id: 'peer-review',
    title: 'Recommendations of the peer review',
    numbered: false,
  },
  agreed: { id: 'agreed', title: 'What was agreed', numbered: false },
  vision: { id: 'vision', title: 'Emerging vision', numbered: false },
  action: { id: 'action-plan', title: 'Action plan', numbered: false },
  success: { id: 'highlighted', title: 'Highlighted work', numbered: false },
};

/** The titles of the groups that a report has something for. */
export const findingTitles = ({ findings = [] }: Report): string[] =>
  Object.entries(groups).flatMap(([kind, { title }]) =>
    findings.some((finding) => finding.kind === kind) ? [title] : [],
  );

/** What a report says, by kind, each with its passage; no group that it has nothing for. */
export function findingsOf(
  { findings = [] }: Report,
  passage: ReturnType<typeof passagesOf>,
): FindingsView[] {
  return Object.entries(groups).flatMap(([kind, group]) => {
    const items = findings
      .filter((finding) => finding.kind === kind)
      .map(({ title, text, parts = [], source }) => ({
        ...(title && { title }),
        ...(text && { text }),
        parts,
        passage: passage(source),
      }));
    return items.length === 0 ? [] : [{ ...group, items }];
  });
}
