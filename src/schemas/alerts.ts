import { z } from 'zod';
import { isoDate } from './fields/date.ts';
import { distinct } from './fields/list.ts';
import { plainText, titleText } from './fields/text.ts';

/** An address such as `/services/`, all addresses below it (`/services/*`), or every page (`/*`). */
const alertPlace = z.string().regex(/^\/(?:[a-z0-9-]+\/)*\*?$/, {
  error: 'must be an address such as /services/, all below it as /services/*, or every page as /*',
});

/** A short notice above the page, for as long as it holds. Not for news. */
export const alert = z
  .strictObject({
    title: titleText(80).describe('What the reader must know, in a few words.'),
    text: plainText(300).describe('At most two sentences.'),
    severity: z.enum(['information', 'warning', 'emergency']).describe('How it is shown.'),
    link: z
      .strictObject({
        href: z
          .string()
          .regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
            error: 'must be an address on this site, such as /about/',
          })
          .describe('Where it leads.'),
        text: plainText(80).describe('Words of the link.'),
      })
      .optional()
      .describe('Where to read more on this site.'),
    pages: distinct(alertPlace, 20)
      .optional()
      .describe(
        'Where it is shown: addresses, or with “*” at the end all below. Left out: the home page.',
      ),
    from: isoDate.describe('First day it is shown.'),
    until: isoDate
      .optional()
      .describe('Last day it is shown. Leave it out only when it always holds.'),
  })
  .refine(({ from, until }) => until === undefined || from <= until, {
    path: ['until'],
    error: 'is before the first day',
  });
