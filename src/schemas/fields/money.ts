import { z } from 'zod';
import { plainText } from './text.ts';

/** An amount of money that a decision names. */
export const amount = z.strictObject({
  /** Whole pence, so that sums are exact. £2.06 million is 206000000. */
  pence: z
    .int({ error: 'must be a whole number of pence' })
    .positive({ error: 'must be more than 0' }),
  /** Whether the source gives this figure exactly, or as a lower or upper limit (“over £23 million”). */
  precision: z.enum(['exact', 'over', 'up-to', 'about']).default('exact'),
  /** Money spent, saved or received. */
  kind: z.enum(['spending', 'saving', 'income']),
  /** What the money is for, in a few words. */
  what: plainText(160),
  /** The years it covers, as the source puts it. */
  period: plainText(80).optional(),
  /** The words of the source, exactly as printed. */
  quote: plainText(300),
});

export type Amount = z.infer<typeof amount>;
