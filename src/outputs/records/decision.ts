import { z } from 'zod';
import { decision, trailLinks } from '#schemas/decisions.ts';
import { edtfDate } from '#schemas/fields/date.ts';
import { slug } from '#schemas/fields/text.ts';
import type { DecisionNode, TrailEdge } from '#model/nodes.ts';
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

const eventRecord = z.strictObject({
  date: edtfDate,
  what: z.string(),
  closes: z.boolean().optional().describe('True when it ended the matter.'),
  quote: z.string().optional(),
  passage: z.url().describe('Address of the passage that reports it.'),
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
    decidedOn: dateRecord
      .optional()
      .describe('The day it was decided. Missing where no source gives it.'),
    reportedIn: dateRecord.describe('The date of the paper that reports it.'),
    paper: linkRecord,
    topics: z.array(linkRecord),
    takesEffect: decision.shape.takesEffect.unwrap(),
    amounts: decision.shape.amounts.unwrap(),
    events: z.array(eventRecord).describe('Dated events around it, as sources report them.'),
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
  const { id, data, body, paper, authority, topics, document } = node;
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
    ...(data.decidedOn && { decidedOn: data.decidedOn }),
    reportedIn: paper.data.date,
    paper: ref('papers', paper, origin),
    item: data.item,
    outcomes: data.outcomes,
    topics: topics.map((topic) => ref('topics', topic, origin)),
    resolutions: data.resolutions,
    takesEffect: data.takesEffect ?? [],
    amounts: data.amounts ?? [],
    events: node.events.map(({ date, what, closes, source }) => ({
      date,
      what,
      ...(closes && { closes }),
      ...(source.quote && { quote: source.quote }),
      passage: `${origin}/documents/${source.document}/#${source.section}`,
    })),
    trail: [...node.earlier.map(edge('earlier')), ...node.later.map(edge('later'))],
    text: body.text,
    notes: data.notes ?? [],
    source: toSource(document, data.source.section, origin),
    published: data.published,
  };
}
