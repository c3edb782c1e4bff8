import { z } from 'zod';
import { list } from '../fields/list.ts';
import { ref } from '../fields/ref.ts';
import { plainText } from '../fields/text.ts';
import { naming, provenance, related } from './provenance.ts';

/** Who chairs a group. A vacant chair, a chair that nobody names and one that is unclear are three different things. */
const chair = z.discriminatedUnion(
  'state',
  [
    z.strictObject({
      state: z.literal('named'),
      name: plainText(80).describe('As printed.'),
      role: ref('roles').optional().describe('The role that person held, where a source says so.'),
      doubt: plainText(240)
        .optional()
        .describe('Why it is not certain that the source means this chair.'),
    }),
    z.strictObject({ state: z.literal('vacant') }),
    z.strictObject({ state: z.literal('not-given') }),
    z.strictObject({
      state: z.literal('unclear'),
      why: plainText(240).describe('What the source prints and why that is not enough.'),
    }),
  ],
  { error: 'must say how much is known; write named, vacant, not-given or unclear' },
);

/** A consultative, advisory or working group. */
export const group = z.strictObject({
  ...naming,
  category: plainText(80).describe('The heading of the list it stands under, as printed.'),
  subcategory: plainText(80).optional().describe('The smaller heading, as printed.'),
  place: z.int().positive().describe('Its place in the printed list, counted through from 1.'),
  chair: chair.describe('Who chairs it.'),
  members: list(plainText(160))
    .optional()
    .describe('Who is represented on it, in the words of the sources.'),
  related,
  ...provenance,
});

export type Group = z.infer<typeof group>;
