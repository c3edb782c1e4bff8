import { z } from 'zod';
import { isoDate } from '../fields/date.ts';
import { ref } from '../fields/ref.ts';
import { plainText, titleText } from '../fields/text.ts';
import { bands } from './bands.ts';
import { citation } from './citation.ts';

const anyOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z
    .array(z.enum(names))
    .min(1)
    .refine((list) => new Set(list).size === list.length, { error: 'names an answer twice' })
    .optional();

/** Allowed answers by question. A question that is left out does not matter to the row. */
const when = z.strictObject({
  walk: anyOf(bands.walk).describe('Length of the walk to school.'),
  health: anyOf(bands.health).describe(
    'Special educational needs, disability or a health problem.',
  ),
  route: anyOf(bands.route).describe('Whether the walk is unsafe even with an adult.'),
  age: anyOf(bands.age).describe('Age on the day of travel, and phase of school.'),
  nearer: anyOf(bands.nearer).describe('How many suitable schools with a place are nearer.'),
  income: anyOf(bands.income).describe('Low income, by the test in force on the day.'),
  belief: anyOf(bands.belief).describe(
    'Whether the school was chosen because of religion or belief.',
  ),
  school: anyOf(bands.school).describe('Whether it is a faith school.'),
  started: anyOf(bands.started).describe('When the child started at the school.'),
  road: anyOf(bands.road).describe('Distance by road.'),
});

/**
 * One row of the decision table (DMN): when every condition holds on a day of travel in its period, its outcome is a
 * candidate. All matching rows are collected as reasons; the outcome of the highest priority is the result.
 */
export const transportRule = z
  .strictObject({
    title: titleText(160).describe('The row in one sentence that can be read aloud.'),
    order: z
      .int()
      .positive()
      .describe('Place in the table. It decides nothing but the order of reading.'),
    from: isoDate.describe('First day of travel it holds for.'),
    until: isoDate
      .optional()
      .describe('Last day of travel it holds for. Leave it out while it is in force.'),
    when: when.describe('Conditions: all must hold.'),
    outcome: ref('transport-outcomes').describe('The outcome it leads to.'),
    reason: plainText(300).describe(
      'Said to a parent when the row holds: “Your child is under 8 and …”.',
    ),
    ground: plainText(120).describe('The ground in law or policy, in a few words.'),
    status: z
      .enum(['statute', 'council-decision', 'inference'])
      .describe('What kind of authority the row has.'),
    citations: z.array(citation).min(1).describe('What it rests on.'),
    checked: isoDate.describe('The day somebody last read the sources.'),
    reading: plainText(500)
      .optional()
      .describe('The reading taken where the source is silent or can be read in two ways.'),
  })
  .refine(({ from, until }) => until === undefined || from <= until, {
    path: ['until'],
    error: 'is before the first day',
  });
