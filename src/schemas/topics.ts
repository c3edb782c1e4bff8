import { z } from 'zod';
import { isoDate } from './fields/date.ts';
import { keywords } from './fields/keywords.ts';
import { plainText, titleText } from './fields/text.ts';

/** A subject that decisions, documents and services are about. Its page is the trail of all of them. */
export const topic = z.strictObject({
  title: titleText(60).describe('Name of the topic.'),
  summary: plainText(300).describe('What the topic covers, in one or two sentences.'),
  keywords,
  published: isoDate.describe('The day this site published it.'),
});

export type Topic = z.infer<typeof topic>;
