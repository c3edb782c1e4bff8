import { z } from 'zod';
import { keywords } from '../fields/keywords.ts';
import { distinct, list } from '../fields/list.ts';
import { ref } from '../fields/ref.ts';
import { source } from '../fields/source.ts';
import { plainText, titleText } from '../fields/text.ts';
import { provenance, related } from '../schools/provenance.ts';

const passage = source.omit({ quote: true });

/** A strategy: what it stands for, what it was to do, and the figures it gave. Its pages are its sections. */
export const strategy = z.strictObject({
  title: titleText(120).describe('Its name as printed.'),
  subtitle: plainText(160).optional().describe('Its second line, as printed.'),
  summary: plainText(320).describe(
    'What it was for, in one or two plain sentences, with its year.',
  ),
  period: plainText(80).optional().describe('The years it was for, as printed.'),
  topics: distinct(ref('topics')).min(1).describe('What it is about.'),
  keywords,
  principles: list(
    z.strictObject({
      title: titleText(120).describe('The principle, exactly as printed.'),
      text: plainText(600).optional().describe('What it says of it, exactly as printed.'),
      source: passage.describe('The passage.'),
    }),
  )
    .optional()
    .describe('Its principles.'),
  facts: list(
    z.strictObject({
      what: plainText(160).describe('What the figure is, in plain English.'),
      value: plainText(60).describe('The figure as printed.'),
      quote: plainText(500).describe('The words of the source, exactly as printed.'),
      source: passage.describe('The passage.'),
    }),
  )
    .optional()
    .describe('Figures of its context.'),
  actions: list(
    z.strictObject({
      principle: titleText(120).optional().describe('The principle it serves, as printed.'),
      number: z.int().positive().describe('Its number under the principle.'),
      text: plainText(300).describe('What was to be done, exactly as printed.'),
      source: passage.describe('The passage.'),
    }),
  )
    .optional()
    .describe('What it set out to do.'),
  related,
  ...provenance,
});

export type Strategy = z.infer<typeof strategy>;
