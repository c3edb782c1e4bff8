import { z } from 'zod';
import { edtfDate } from '../fields/date.ts';
import { keywords } from '../fields/keywords.ts';
import { distinct, list } from '../fields/list.ts';
import { ref } from '../fields/ref.ts';
import { slug, plainText, titleText } from '../fields/text.ts';
import { provenance, related } from '../schools/provenance.ts';

/** What a value counts. Percentages run from 0 to 100. */
const units = ['percent', 'percentage-points', 'number', 'pounds'] as const;
export type Unit = (typeof units)[number];

const value = z.number({ error: 'must be a number without its unit; write 4.2' });

const year = z.strictObject({
  printed: plainText(20).describe('The year as printed, such as “2006/7”.'),
  date: edtfDate.describe('The same as a date, such as 2006/2007 or 2006.'),
});

const series = z.strictObject({
  year: year.describe('The year that was measured.'),
  values: z
    .record(slug, value)
    .describe('The value of every authority of the comparator group, by its short name.'),
});

/** A measure of how well something goes, for a council and those it is compared with. */
export const indicator = z
  .strictObject({
    title: titleText(90).describe('What is measured, in plain English.'),
    code: plainText(20).describe('Its code, such as “NI 87”.'),
    printedTitle: titleText(220).describe('Its heading as printed.'),
    caption: plainText(320).describe('What the figures are, as the table says it.'),
    summary: plainText(320).describe(
      'What it tells, in one or two plain sentences, with its year.',
    ),
    unit: z.enum(units).describe('What a value counts.'),
    unitNote: plainText(240).optional().describe('Where the source is unclear about the unit.'),
    better: z.enum(['higher', 'lower']).describe('Which direction is the better one.'),
    topics: distinct(ref('topics')).min(1).describe('What it is about.'),
    keywords,
    comparedWith: ref('comparator-groups').describe('Whom the council is compared with.'),
    series: list(series).min(1).describe('One set of values a year, oldest first.'),
    target: z
      .strictObject({
        value: value.describe('The target.'),
        year: year.describe('The year it is for.'),
        quote: plainText(120).describe('The words of the source, exactly as printed.'),
      })
      .optional()
      .describe('What the council aimed at.'),
    strategy: ref('strategies').optional().describe('The strategy that holds it.'),
    related,
    ...provenance,
  })
  .superRefine(({ unit, series: years, target }, context) => {
    if (unit !== 'percent') return;
    const check = (number: number, path: (string | number)[]) => {
      if (number >= 0 && number <= 100) return;
      context.addIssue({
        code: 'custom',
        path,
        message: `is ${number}, but percentages run from 0 to 100; correct the value or the unit`,
      });
    };
    years.forEach(({ values }, at) => {
      for (const [id, number] of Object.entries(values))
        check(number, ['series', at, 'values', id]);
    });
    if (target) check(target.value, ['target', 'value']);
  });

export type Indicator = z.infer<typeof indicator>;
