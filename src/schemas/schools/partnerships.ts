import { z } from 'zod';
import { list } from '../fields/list.ts';
import { ref } from '../fields/ref.ts';
import { plainText } from '../fields/text.ts';
import { naming, provenance, related } from './provenance.ts';

export const partnershipKinds = ['formal-local', 'local', 'national-regional'] as const;

/** A partnership or partner that the council works with. */
export const partnership = z.strictObject({
  ...naming,
  kind: z.enum(partnershipKinds).describe('Which list it stands in.'),
  place: z.int().positive().describe('Its place in the printed list, counted from 1.'),
  remit: plainText(700)
    .optional()
    .describe('What it is for, in the words of the passage it comes from.'),
  members: list(plainText(160))
    .optional()
    .describe('Who belongs to it, in the words of the sources.'),
  group: ref('groups')
    .optional()
    .describe('The consultative group that is the same body, whose chair shows here, too.'),
  chairedBy: ref('roles').optional().describe('The role that chairs it, where a source says so.'),
  related,
  ...provenance,
});

export type Partnership = z.infer<typeof partnership>;
