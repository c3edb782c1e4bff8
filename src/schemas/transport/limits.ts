import { z } from 'zod';
import { isoDate } from '../fields/date.ts';
import { plainText, titleText } from '../fields/text.ts';
import { citation } from './citation.ts';

/** Which limit a figure is. Distances are hundredths of a mile, ages are years. */
export const limitNames = [
  'walk-under-8',
  'walk-8-and-over',
  'road-three-nearest',
  'road-belief',
  'age-longer-walk',
  'age-wider-choice',
  'age-compulsory',
] as const;

/** A figure at which the rules change, with its source. */
export const transportLimit = z.strictObject({
  title: titleText(100).describe('What the limit is.'),
  limit: z.enum(limitNames).describe('Which limit of the rules it is.'),
  value: z.int().positive().describe('Hundredths of a mile for a distance, years for an age.'),
  compare: z
    .enum(['more-than', 'not-more-than', 'at-least'])
    .describe('How the figure itself counts.'),
  from: isoDate.describe('First day of travel it holds for.'),
  until: isoDate.optional().describe('Last day of travel it holds for.'),
  measured: plainText(400).describe('How it is measured.'),
  citations: z.array(citation).min(1).describe('What it rests on.'),
});
