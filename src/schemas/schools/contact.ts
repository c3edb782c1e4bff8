import { z } from 'zod';
import { isoDate } from '../fields/date.ts';
import { plainText } from '../fields/text.ts';

/**
 * A way to reach someone. Old ones are words on the page, never links: a telephone number of 2006 may be a stranger’s today.
 * Only one that was verified becomes a link.
 */
export const contact = z.strictObject({
  kind: z.enum(['phone', 'email', 'web', 'post']).describe('What it is.'),
  value: plainText(200).describe('As printed.'),
  what: plainText(160).optional().describe('What it was for.'),
  verifiedOn: isoDate
    .optional()
    .describe('The day somebody tried it and it worked. Left out for contacts from old documents.'),
});

export type Contact = z.infer<typeof contact>;
