import { z } from 'zod';
import { isoDate, sourcedDate } from './fields/date.ts';
import { keywords } from './fields/keywords.ts';
import { distinct } from './fields/list.ts';
import { ref } from './fields/ref.ts';
import { plainText, titleText } from './fields/text.ts';

export const documentTypes = ['cabinet-paper', 'strategy', 'handbook', 'committee-report'] as const;

/** A published document, held here as a full transcript (its body). */
export const document = z.strictObject({
  title: titleText(140).describe('Title as printed.'),
  summary: plainText(320).describe('What the document is, for a reader who has never heard of it.'),
  authority: ref('authorities').describe('The council that published it.'),
  type: z.enum(documentTypes).describe('What kind of document it is.'),
  edition: plainText(80).optional().describe('Edition as printed.'),
  asAt: sourcedDate.describe('The date the document speaks of.'),
  archiveNotice: plainText(300).describe('What the reader must know before relying on it.'),
  topics: distinct(ref('topics')).min(1).describe('What it is about.'),
  keywords,
  published: isoDate.describe('The day this site published it.'),
});

export type Document = z.infer<typeof document>;
