import { z } from 'zod';
import { isoDate } from '../fields/date.ts';
import { plainText, titleText } from '../fields/text.ts';
import { citation } from './citation.ts';

/** One way of counting as low income, for the time it held. */
export const lowIncomeTest = z
  .strictObject({
    title: titleText(140).describe('The benefit or income, in a few words.'),
    order: z.int().positive().describe('Place in the list.'),
    text: plainText(400).describe('Who counts, in plain English.'),
    from: isoDate.describe('First day of travel it holds for.'),
    until: isoDate.optional().describe('Last day of travel it holds for.'),
    certainty: z
      .enum(['settled', 'ask-the-council'])
      .describe('Whether the source settles it, or the council must be asked.'),
    citations: z.array(citation).min(1).describe('What it rests on.'),
  })
  .refine(({ from, until }) => until === undefined || from <= until, {
    path: ['until'],
    error: 'is before the first day',
  });
