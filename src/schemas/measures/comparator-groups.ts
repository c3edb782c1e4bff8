import { z } from 'zod';
import { list } from '../fields/list.ts';
import { slug, titleText } from '../fields/text.ts';
import { naming, provenance } from '../schools/provenance.ts';

/** Authorities that a council is measured against, such as its statistical neighbours. */
export const comparatorGroup = z.strictObject({
  title: naming.title,
  summary: naming.summary,
  members: list(
    z.strictObject({
      id: slug.describe('Short name for addresses and for the values of indicators.'),
      name: titleText(60).describe('Name as printed.'),
      own: z.boolean().optional().describe('Whether it is the council itself.'),
    }),
  )
    .min(2)
    .refine((members) => members.filter(({ own }) => own).length === 1, {
      error: 'must have exactly one that is the council itself; mark it with own: true',
    })
    .refine((members) => new Set(members.map(({ id }) => id)).size === members.length, {
      error: 'names the same authority twice; take one of them out',
    })
    .describe('The council and the authorities it is compared with.'),
  ...provenance,
});
