import { z } from 'zod';
import { plainText, titleText } from '../fields/text.ts';
import { bands, fieldNames } from './bands.ts';

const allBands = Object.values(bands).flat() as [string, ...string[]];

/** One question of the checker, with the words for each answer. The order of asking is fixed by the bands. */
export const transportQuestion = z
  .strictObject({
    title: titleText(140).describe('The question.'),
    short: plainText(60).describe(
      'Its name in the list of answers so far, such as “Walk to school”.',
    ),
    field: z
      .enum(fieldNames as [string, ...string[]])
      .describe('Which condition of the rules it answers.'),
    counts: plainText(500).describe('What counts and what does not.'),
    measured: plainText(500).optional().describe('How it is measured or found out.'),
    why: plainText(300).describe('Why it is asked.'),
    options: z
      .array(
        z.strictObject({
          band: z.enum(allBands).describe('The answer.'),
          label: plainText(120).describe('Words of the answer.'),
          hint: plainText(200).optional().describe('Help for this answer.'),
        }),
      )
      .min(2)
      .describe('Every answer, in order.'),
    notSure: plainText(80)
      .optional()
      .describe('Words for “Not sure”, where both answers may be followed.'),
    exact: z
      .enum(['miles', 'birth-date', 'start-date'])
      .optional()
      .describe('What can be typed instead of choosing, with script.'),
  })
  .superRefine(({ field, options }, context) => {
    const known: readonly string[] = bands[field as keyof typeof bands];
    const given = options.map(({ band }) => band);
    if (known.length !== given.length || known.some((band, index) => band !== given[index])) {
      context.addIssue({
        code: 'custom',
        path: ['options'],
        message: `must give each answer once and in order; the answers of ${field} are ${known.join(', ')}`,
      });
    }
  });
