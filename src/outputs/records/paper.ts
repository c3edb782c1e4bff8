import { z } from 'zod';
import { paper } from '#schemas/papers.ts';
import { outcomes } from '#schemas/decisions.ts';
import { slug } from '#schemas/fields/text.ts';
import type { PaperNode } from '#model/nodes.ts';
import { authorityRecord, linkRecord, sourceRecord, toAuthority, toSource } from './common.ts';

/** Version 1 of a public paper record, derived from the schema that editors fill in. */
export const paperRecord = paper
  .pick({
    title: true,
    printedTitle: true,
    reference: true,
    summary: true,
    decidedBy: true,
    presentedBy: true,
    published: true,
  })
  .extend({
    id: slug,
    url: z.url().describe('Address of the page for people.'),
    authority: authorityRecord,
    date: paper.shape.date,
    items: z
      .array(linkRecord.extend({ item: z.int(), outcomes: z.array(z.enum(outcomes)) }))
      .describe('The decisions the paper reports, in its order.'),
    source: sourceRecord,
  })
  .describe('A paper that reports what a decision-making body considered.');

export type PaperRecord = z.infer<typeof paperRecord>;

/** Public record of a paper. `origin` is the site’s address without a slash at the end. */
export function toPaperRecord(
  { id, data, authority, document, decisions }: PaperNode,
  origin: string,
): PaperRecord {
  const { title, printedTitle, reference, summary, decidedBy, presentedBy, date, published } = data;
  return {
    id,
    url: `${origin}/papers/${id}/`,
    title,
    printedTitle,
    ...(reference && { reference }),
    summary,
    authority: toAuthority(authority),
    decidedBy,
    ...(presentedBy && { presentedBy }),
    date,
    items: decisions.map((decision) => ({
      id: decision.id,
      title: decision.data.title,
      url: `${origin}/decisions/${decision.id}/`,
      item: decision.data.item,
      outcomes: decision.data.outcomes,
    })),
    source: toSource(document, undefined, origin),
    published,
  };
}
