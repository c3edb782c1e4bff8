import { z } from 'zod';
import { isoDate } from '../fields/date.ts';
import { distinct, list } from '../fields/list.ts';
import { ref } from '../fields/ref.ts';
import { plainText } from '../fields/text.ts';
import { naming, provenance, related } from './provenance.ts';

const clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time of 24 hours such as 16:30' });

/** A meeting that comes back: who meets, how often, and its dates where they are known. */
export const meeting = z.strictObject({
  ...naming,
  kind: z
    .enum(['headteachers', 'governors', 'unions', 'officers', 'partners'])
    .describe('Whose meeting it is.'),
  rhythm: z
    .strictObject({
      printed: plainText(120).describe('How often, exactly as printed.'),
      times: z.int().positive().optional().describe('How many times, where the source says so.'),
      per: z.enum(['month', 'term', 'year']).optional().describe('In which time.'),
      places: z.int().positive().optional().describe('In how many places each time.'),
    })
    .optional()
    .describe('How often it meets.'),
  group: ref('groups').optional().describe('The group that meets.'),
  attendance: list(plainText(300), 5)
    .optional()
    .describe('Who attends, each in the words of the passage it comes from.'),
  attendedBy: distinct(ref('roles'))
    .optional()
    .describe('Roles that attend, where a source says so.'),
  dates: list(
    z
      .strictObject({
        date: isoDate.describe('The day.'),
        begins: clock.optional().describe('Time it begins, of 24 hours.'),
        ends: clock.optional().describe('Time it ends.'),
        venue: plainText(160).optional().describe('Where.'),
      })
      .refine(({ begins, ends }) => ends === undefined || (begins !== undefined && begins < ends), {
        path: ['ends'],
        error: 'must be later than “begins”; correct the times, or leave it out',
      }),
  )
    .min(1)
    .optional()
    .describe('Days it meets, where they are known. They make the calendar file.'),
  related,
  ...provenance,
});

export type Meeting = z.infer<typeof meeting>;
