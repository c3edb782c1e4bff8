import { z } from 'zod';
import { list } from '../fields/list.ts';
import { plainText } from '../fields/text.ts';
import { naming, provenance, related } from './provenance.ts';

/** A plan that the council made or took part in. */
export const plan = z.strictObject({
  ...naming,
  period: plainText(80).optional().describe('The years it was for, as printed.'),
  priorities: list(plainText(300))
    .optional()
    .describe('Its priorities, each in the words of the passage it comes from.'),
  related,
  ...provenance,
});

export type Plan = z.infer<typeof plan>;
