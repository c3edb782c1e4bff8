import { z } from 'zod';
import { keywords } from '../fields/keywords.ts';
import { plainText, titleText } from '../fields/text.ts';
import { distinct } from '../fields/list.ts';
import { ref } from '../fields/ref.ts';
import { caution, provenance, related } from './provenance.ts';

/** A section of the handbook, a page of the guide. Its body is the section in full. */
export const handbookSection = z.strictObject({
  title: titleText(120).describe('Title of the page: the section’s heading as printed.'),
  shortTitle: titleText(60)
    .optional()
    .describe('A shorter title for tabs, lists and search, where the heading is longer than that.'),
  part: plainText(120).describe(
    'The section of the handbook it belongs to, with its number as printed.',
  ),
  number: plainText(40).optional().describe('Its own number or letter as printed, such as “5b”.'),
  place: z.int().positive().describe('Its place in the guide, counted from 1.'),
  summary: plainText(320).describe('What the page holds, in one or two plain sentences.'),
  caution,
  topics: distinct(ref('topics')).optional().describe('What it is about.'),
  keywords,
  related,
  ...provenance,
});
