import { z } from 'zod';
import { isoDate, sourcedDate } from './fields/date.ts';
import { keywords } from './fields/keywords.ts';
import { ref } from './fields/ref.ts';
import { plainText, titleText } from './fields/text.ts';

/** A paper that reports what a decision-making body considered: its items are decisions that name it. */
export const paper = z.strictObject({
  title: titleText(120).describe('Name of the paper on this site, with its time in words.'),
  printedTitle: titleText(140).describe('Title as printed.'),
  reference: plainText(60).optional().describe('Reference as printed, such as “Agenda item 9”.'),
  summary: plainText(320).describe('What the paper covers, in plain English.'),
  authority: ref('authorities').describe('The council whose paper it is.'),
  decidedBy: plainText(80).describe('The body that decided, such as “Cabinet”.'),
  presentedBy: plainText(120)
    .optional()
    .describe('Who signed the paper and in what role, as printed.'),
  date: sourcedDate.describe('When the paper was written, as exactly as the source allows.'),
  document: ref('documents').describe('The full transcript.'),
  keywords,
  published: isoDate.describe('The day this site published it.'),
});

export type Paper = z.infer<typeof paper>;
