import { z } from 'zod';
import { isoDate } from './fields/date.ts';
import { keywords } from './fields/keywords.ts';
import { ref } from './fields/ref.ts';
import { plainText, titleText } from './fields/text.ts';

/**
 * A page of the site itself: about, accessibility, privacy and the short introductions.
 * A page that the site settings list in the footer also needs an owner and a review date.
 */
export const page = z.strictObject({
  title: titleText(100).describe('Title of the page.'),
  summary: plainText(300)
    .optional()
    .describe('One or two sentences shown under the title and in search.'),
  keywords,
  authority: ref('authorities')
    .optional()
    .describe('The council the page is about, when it is one council’s matter.'),
  owner: plainText(100).optional().describe('The role that keeps the page true.'),
  reviewBy: isoDate.optional().describe('The day by which the owner reads it again.'),
  published: isoDate.optional().describe('The day this site published it.'),
  updated: isoDate.optional().describe('The day its words last changed.'),
  hideFromSearch: z.boolean().optional().describe('Leave the page out of search and the site map.'),
});

export type Page = z.infer<typeof page>;
