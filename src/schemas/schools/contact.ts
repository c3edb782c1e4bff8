import { z } from 'zod';
import { isoDate } from '../fields/date.ts';
import { httpsUrl, plainText } from '../fields/text.ts';

/** What a value must be before it may become a link, by kind: one plain address or number, and nothing around it. */
const forms = {
  phone: /^\+?\d[\d ]{8,18}$/,
  email: /^[a-z0-9._%+-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,
} as const;

const remedies = {
  phone: 'is verified, but is no telephone number; write digits and spaces only',
  email: 'is verified, but is no email address; write one address and nothing else',
  web: 'is verified, but is no full address of a website; write one that starts with https://',
} as const;

/**
 * A way to reach someone. Old ones are words on the page, never links: a telephone number of 2006 may be a stranger’s today.
 * Only one that was verified becomes a link, so it must have the form of one.
 */
export const contact = z
  .strictObject({
    kind: z.enum(['phone', 'email', 'web', 'post']).describe('What it is.'),
    value: plainText(200).describe('As printed.'),
    what: plainText(160).optional().describe('What it was for.'),
    verifiedOn: isoDate
      .optional()
      .describe(
        'The day somebody tried it and it worked. Left out for contacts from old documents.',
      ),
  })
  .superRefine(({ kind, value, verifiedOn }, context) => {
    if (verifiedOn === undefined || kind === 'post') return;
    const fits = kind === 'web' ? httpsUrl.safeParse(value).success : forms[kind].test(value);
    if (!fits) context.addIssue({ code: 'custom', path: ['value'], message: remedies[kind] });
  });

export type Contact = z.infer<typeof contact>;
