import { z } from 'zod';
import { distinct, list } from '../fields/list.ts';
import { ref } from '../fields/ref.ts';
import { plainText, titleText } from '../fields/text.ts';
import { provenance } from '../schools/provenance.ts';

/** A few numbers of a source as a picture with its table. */
export const figure = z.strictObject({
  title: titleText(110).describe('What the picture shows.'),
  finding: plainText(300).describe('What a reader who cannot see it must know.'),
  unit: z.enum(['percent', 'number', 'pounds']).describe('What the numbers count.'),
  parts: z
    .enum(['share', 'separate'])
    .describe('Whether the numbers are shares of one whole, or stand for themselves.'),
  rows: list(
    z.strictObject({
      label: plainText(120).describe('What is counted.'),
      value: z.number({ error: 'must be a number without its unit' }).describe('The number.'),
      precision: z
        .enum(['exact', 'over', 'about', 'up-to'])
        .default('exact')
        .describe('How exact the source is.'),
      quote: plainText(400).describe('The words of the source that give it, exactly as printed.'),
    }),
    12,
  )
    .min(2)
    .describe('The numbers, in the order in which they are shown.'),
  topics: distinct(ref('topics')).optional().describe('What it is about.'),
  decisions: distinct(ref('decisions')).optional().describe('Decisions on whose pages it stands.'),
  handbook: distinct(ref('handbook'))
    .optional()
    .describe('Handbook sections on whose pages it stands.'),
  sections: distinct(ref('strategy-sections'))
    .optional()
    .describe('Sections of strategies on whose pages it stands.'),
  ...provenance,
});

export type Figure = z.infer<typeof figure>;
