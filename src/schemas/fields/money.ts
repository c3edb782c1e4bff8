import { z } from 'zod';
import { editing } from '../editing/fields.ts';
import { plainText } from './text.ts';

/** Money in whole pence, so that sums are exact: £2.06 million is 206000000. */
export const pence = z
  .int({ error: 'must be a whole number of pence' })
  .positive({ error: 'must be more than 0' });
editing.add(pence, {
  widget: 'money',
  usual: 'Write pounds, such as 2,060,000 or 12.50 or 2.06 million. The file keeps pence.',
});

/** An amount of money that a decision names. */
export const amount = z.strictObject({
  pence: pence.describe('The sum, in pence.'),
  precision: z
    .enum(['exact', 'over', 'up-to', 'about'])
    .default('exact')
    .describe('Whether the source gives this figure exactly, or as a lower or upper limit.'),
  kind: z.enum(['spending', 'saving', 'income']).describe('Money spent, saved or received.'),
  what: plainText(160).describe('What the money is for, in a few words.'),
  period: plainText(80).optional().describe('The years it covers, as the source puts it.'),
  quote: plainText(300).describe('The words of the source, exactly as printed.'),
});

export type Amount = z.infer<typeof amount>;
