import { z } from 'zod';
import { decision, trailLinks } from '#schemas/decisions.ts';
import { slug } from '#schemas/fields/text.ts';
import type { DecisionNode, TrailEdge } from '#model/graph.ts';
import {
  authorityRecord,
  dateRecord,
  linkRecord,
  sourceRecord,
  toAuthority,
  toSource,
} from './common.ts';

const trailRecord = z.strictObject({
  type: z.enum(trailLinks),
  direction: z
    .enum(['earlier', 'later'])
    .describe('Whether the other decision came before or after this one.'),
  decision: linkRecord,
  note: z.string().optional(),
});

/** Version 1 of a public decision record, derived from the schema that editors fill in. */
export const decisionRecord = decision
  .pick({
    title: true,
    printedTitle: true,
    summary: true,
    item: true,
    outcomes: true,
    resolutions: true,
    published: true,
  })
  .extend({
    id: slug,
    url: z.url().describe('Address of the page for people.'),
    authority: authorityRecord,
    decidedBy: z.string().describe('The body that decided.'),
    decidedOn: dateRecord,
    paper: linkRecord,
    topics: z.array(linkRecord),
    takesEffect: decision.shape.takesEffect.unwrap(),
    amounts: decision.shape.amounts.unwrap(),
    trail: z.array(trailRecord),
    text: z.string().describe('The item in full, as plain text.'),
    notes: z.array(z.string()).describe('The editor’s notes on the source.'),
    source: sourceRecord,
  })
  .describe('A decision: one item of a paper, with what was decided.');

export type DecisionRecord = z.infer<typeof decisionRecord>;

const ref = (
  collection: string,
  { id, data }: { id: string; data: { title: string } },
  origin: string,
) => ({
  id,
  title: data.title,
  url: `${origin}/${collection}/${id}/`,
});

/** Public record of a decision. `origin` is the site’s address without a slash at the end. */
export function toDecisionRecord(node: DecisionNode, origin: string): DecisionRecord {
  const { id, data, body, paper, authority, topics, document, date } = node;
  const edge =
    (direction: 'earlier' | 'later') =>
    ({ type, decision: other, note }: TrailEdge) => ({
      type,
      direction,
      decision: ref('decisions', other, origin),
      ...(note && { note }),
    });
  return {
    id,
    url: `${origin}/decisions/${id}/`,
    title: data.title,
    printedTitle: data.printedTitle,
    summary: data.summary,
    authority: toAuthority(authority),
    decidedBy: paper.data.decidedBy,
    decidedOn: date,
    paper: ref('papers', paper, origin),
    item: data.item,
    outcomes: data.outcomes,
    topics: topics.map((topic) => ref('topics', topic, origin)),
    resolutions: data.resolutions,
    takesEffect: data.takesEffect ?? [],
    amounts: data.amounts ?? [],
    trail: [...node.earlier.map(edge('earlier')), ...node.later.map(edge('later'))],
    text: Object.values(body.passages).join(' ').trim(),
    notes: data.notes ?? [],
    source: toSource(document, data.source.section, origin),
    published: data.published,
  };
}
