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
      walk: z.enum(bands.walk).describe('Length of the walk to school.'),
      health: z
        .enum(bands.health)
        .describe('Special educational needs, disability or a health problem.'),
      route: z.enum(bands.route).describe('Whether the walk is unsafe even with an adult.'),
      age: z.enum(bands.age).describe('Age on the day of travel, and phase of school.'),
      nearer: z.enum(bands.nearer).describe('How many suitable schools with a place are nearer.'),
      income: z.enum(bands.income).describe('Low income, by the test in force on the day.'),
      belief: z
        .enum(bands.belief)
        .describe('Whether the school was chosen because of religion or belief.'),
      school: z.enum(bands.school).describe('Whether it is a faith school.'),
      started: z.enum(bands.started).describe('When the child started at the school.'),
      road: z.enum(bands.road).describe('Distance to the school by road.'),
    })
    .describe('An answer to each question.'),
});
