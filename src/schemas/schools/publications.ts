import { z } from 'zod';
import { isoDate } from '../fields/date.ts';
import { distinct, list } from '../fields/list.ts';
import { ref } from '../fields/ref.ts';
import { plainText } from '../fields/text.ts';
import { naming, provenance, related } from './provenance.ts';

export const publicationKinds = [
  'performance-data',
  'national-data',
  'newsletter',
  'directory',
  'statement',
  'website',
] as const;

const cell = list(plainText(200), 10);

/** A publication for schools. One of the performance-data schedules has its row of the schedule, cell by cell. */
export const publication = z.strictObject({
  ...naming,
  printedTitle: plainText(120).describe('Its name exactly as printed.'),
  kind: z.enum(publicationKinds).describe('What kind of publication it is.'),
  schedule: z
    .strictObject({
      phase: z.enum(['secondary', 'primary']).describe('Which schedule it stands in.'),
      place: z.int().positive().describe('Its row, counted from 1.'),
      when: plainText(80).describe('When it comes out, as printed.'),
      months: list(z.int().min(1).max(12), 12)
        .min(1)
        .describe('The months of that time, as numbers from 1 to 12.'),
      focus: cell.min(1).describe('The cell “Focus”, a line each.'),
      shows: cell.min(1).describe('The cell “What it shows”.'),
      level: cell.min(1).describe('The cell “Level of data”.'),
      purpose: cell.optional().describe('The cell “What it’s for”. Left out where it is empty.'),
    })
    .optional()
    .describe('Its row in a schedule of publications.'),
  rhythm: plainText(120).optional().describe('How often it comes out, as printed.'),
  dates: distinct(isoDate).min(1).optional().describe('Days it comes out, where they are known.'),
  teams: distinct(ref('teams'))
    .optional()
    .describe('The teams that make it, where a source says so.'),
  related,
  ...provenance,
});

export type Publication = z.infer<typeof publication>;
