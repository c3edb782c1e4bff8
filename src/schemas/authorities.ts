import { z } from 'zod';
import { httpsUrl, plainText } from './fields/text.ts';

/** A name in Latin letters: one in others can look the same as that of another council. */
const councilName = (max: number) =>
  plainText(max).refine((text) => /\p{L}/u.test(text) && !/(?!\p{Script=Latin})\p{L}/u.test(text), {
    error: 'must be written in Latin letters',
  });

/** A council whose documents this site shows. */
export const authority = z.strictObject({
  name: councilName(80).describe('Full name, such as “Essex County Council”.'),
  shortName: councilName(40).describe('Name for labels, such as “Essex”.'),
  gss: z
    .string()
    .regex(/^E\d{8}$/, { error: 'must be a GSS code such as E10000012' })
    .describe('Code of the area in the Office for National Statistics register.'),
  website: httpsUrl.describe(
    'The council’s own website today, for people who need current information.',
  ),
  websiteName: plainText(60).describe('Words for the link to that website.'),
  areaNote: plainText(200)
    .optional()
    .describe(
      'What people get wrong about who lives in its area, such as towns that have a council of their own.',
    ),
});

export type Authority = z.infer<typeof authority>;
