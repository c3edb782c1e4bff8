import { z } from 'zod';
import { keywords } from '../fields/keywords.ts';
import { distinct } from '../fields/list.ts';
import { ref } from '../fields/ref.ts';
import { plainText, titleText } from '../fields/text.ts';
import { provenance, related } from '../schools/provenance.ts';

/** What a section page of a longer work holds beside its body. */
const section = {
  title: titleText(120).describe('Heading of the page.'),
  place: z.int().positive().describe('Its place in the work, counted from 1.'),
  summary: plainText(320).describe('What the page holds, in one or two plain sentences.'),
  topics: distinct(ref('topics')).optional().describe('What it is about.'),
  keywords,
  related,
  ...provenance,
};

/** A section page of a strategy. Its body is the text in full. */
export const strategySection = z.strictObject({
  strategy: ref('strategies').describe('The strategy it belongs to.'),
  indicators: distinct(ref('indicators'))
    .optional()
    .describe('Indicators shown in their place, under the text.'),
  ...section,
});

/** A section page of a committee report. Its body is the text in full, in numbered paragraphs. */
export const reportSection = z.strictObject({
  report: ref('reports').describe('The report it belongs to.'),
  ...section,
});
