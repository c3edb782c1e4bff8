import { z } from 'zod';
import { plainText, titleText } from '../fields/text.ts';

/** One of the outcomes of the checker. `priority` 1 comes first when rows lead to several. */
export const transportOutcome = z.strictObject({
  title: titleText(80).describe('Name of the outcome.'),
  priority: z.int().positive().describe('1 is chosen before 2, and so on. Each number once.'),
  headline: plainText(120).describe('The outcome in words a parent uses.'),
  explanation: plainText(500).describe('What it means, and what it does not promise.'),
  next: z
    .array(z.enum(['apply', 'ask-for-assessment', 'appeal', 'ask-council', 'other-help']))
    .min(1)
    .describe('What to do next, in order.'),
});
