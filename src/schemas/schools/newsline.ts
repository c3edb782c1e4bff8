import { z } from 'zod';
import { isoDate } from '../fields/date.ts';
import { keywords } from '../fields/keywords.ts';
import { distinct } from '../fields/list.ts';
import { ref } from '../fields/ref.ts';
import { plainText, titleText } from '../fields/text.ts';
import { audiences } from './services.ts';

/**
 * An item of the Newsline for schools. It is nowhere on the site, in its search, feeds and data before its first day and
 * after its last.
 */
export const newslineItem = z
  .strictObject({
    title: titleText(110).describe('What schools must know, in a few words.'),
    summary: plainText(320).describe('The item in one or two sentences.'),
    urgent: z.boolean().default(false).describe('Whether schools must act at once.'),
    audiences: distinct(z.enum(audiences)).min(1).describe('Whom it is for.'),
    topics: distinct(ref('topics')).optional().describe('What it is about.'),
    keywords,
    authority: ref('authorities').describe('The council whose item it is.'),
    respondBy: isoDate.optional().describe('The day by which schools must answer.'),
    from: isoDate.describe('First day it may be seen. It belongs to the edition of this month.'),
    until: isoDate.optional().describe('Last day it may be seen. Left out, it stays.'),
  })
  .refine(({ from, until }) => until === undefined || from <= until, {
    path: ['until'],
    error: 'is before the first day',
  })
  .refine(
    ({ from, until, respondBy }) =>
      respondBy === undefined ||
      (from <= respondBy && (until === undefined || until < from || respondBy <= until)),
    {
      path: ['respondBy'],
      error: 'is on a day on which nobody can see the item; choose one from “from” to “until”',
    },
  );
