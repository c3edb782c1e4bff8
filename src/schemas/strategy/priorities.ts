import { z } from 'zod';
import { keywords } from '../fields/keywords.ts';
import { distinct, list } from '../fields/list.ts';
import { ref } from '../fields/ref.ts';
import { plainText, titleText } from '../fields/text.ts';
import { provenance, related } from '../schools/provenance.ts';

/** A priority that a plan or a strategy sets. */
export const priority = z
  .strictObject({
    title: titleText(200).describe('The priority, exactly as printed.'),
    plan: ref('plans').optional().describe('The plan that sets it, where the source names one.'),
    strategy: ref('strategies').optional().describe('The strategy that sets it, where it is one.'),
    heading: titleText(120).optional().describe('The heading it stands under, as printed.'),
    place: z.int().positive().describe('Its place in the plan, counted through from 1.'),
    parts: list(plainText(400)).optional().describe('Its parts, each exactly as printed.'),
    topics: distinct(ref('topics')).min(1).describe('What it is about.'),
    keywords,
    indicators: distinct(ref('indicators')).optional().describe('Indicators that concern it.'),
    related,
    ...provenance,
  })
  .refine(({ plan, strategy }) => plan === undefined || strategy === undefined, {
    path: ['plan'],
    error: 'and “strategy” both name what sets the priority; leave one of them out',
  });

export type Priority = z.infer<typeof priority>;
