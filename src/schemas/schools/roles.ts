import { z } from 'zod';
import { distinct, list } from '../fields/list.ts';
import { ref } from '../fields/ref.ts';
import { plainText } from '../fields/text.ts';
import { naming, provenance, related } from './provenance.ts';

export const roleKinds = ['cabinet-member', 'officer', 'adviser', 'governor'] as const;

/** A post or function, not a person. A name stands here only as who held the post at the time. */
export const role = z.strictObject({
  ...naming,
  kind: z.enum(roleKinds).describe('What kind of role it is.'),
  postHolder: plainText(80)
    .optional()
    .describe(
      'Who held it on the date it speaks of, as printed. Left out where no source names anyone.',
    ),
  teams: distinct(ref('teams')).optional().describe('Teams it leads or belongs to.'),
  inferredTeams: distinct(ref('teams'))
    .optional()
    .describe('Teams that its name suggests, where no source says that it belongs to them.'),
  responsibilities: list(plainText(500))
    .optional()
    .describe('What it answers for, each in the words of the passage it comes from.'),
  related,
  ...provenance,
});

export type Role = z.infer<typeof role>;
