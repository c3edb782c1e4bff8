import { z } from 'zod';
import { plainText, titleText } from '../fields/text.ts';
import { bands } from './bands.ts';

/** A made-up family that shows what a change of the rules means. Its outcomes are worked out, never written down. */
export const transportExample = z.strictObject({
  title: titleText(120).describe('The family in a few words. No names.'),
  order: z.int().positive().describe('Place in the list.'),
  point: plainText(240).describe('What the example shows.'),
  answers: z
    .strictObject({
      walk: z.enum(bands.walk),
      health: z.enum(bands.health),
      route: z.enum(bands.route),
      age: z.enum(bands.age),
      nearer: z.enum(bands.nearer),
      income: z.enum(bands.income),
      belief: z.enum(bands.belief),
      school: z.enum(bands.school),
      started: z.enum(bands.started),
      road: z.enum(bands.road),
    })
    .describe('An answer to each question.'),
});
