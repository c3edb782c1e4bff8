import { z } from 'zod';
import { editing } from '../editing/fields.ts';
import { distinct, list } from '../fields/list.ts';
import { phrases } from '../fields/phrases.ts';
import { plainText } from '../fields/text.ts';

const pageAddress = z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, {
  error: 'must be the address of a page on this site, such as /school-transport/check/',
});

/** Pages that an editor sets above all results of a query. */
const bestBet = z.strictObject({
  queries: phrases(50, 80).describe('The whole query, each way people put it.'),
  pages: distinct(pageAddress, 3)
    .min(1)
    .register(editing, { widget: 'words' })
    .describe('The pages to show first, at most three.'),
  why: plainText(200).describe('Why, for the next editor.'),
});

/** The file `content/search/best-bets.yaml`: queries with the pages that answer them. */
export const bestBets = z
  .strictObject({ bestBets: list(bestBet, 200).describe('One entry for each answer.') })
  .superRefine(({ bestBets: bets }, context) => {
    const seen = new Set<string>();
    bets.forEach(({ queries }, bet) => {
      queries.forEach((query, at) => {
        const key = query.toLowerCase().replace(/\s+/g, ' ');
        if (seen.has(key)) {
          context.addIssue({
            code: 'custom',
            path: ['bestBets', bet, 'queries', at],
            message: `“${query}” has its pages already in another entry; keep one of them`,
          });
        }
        seen.add(key);
      });
    });
  });

export type BestBets = z.infer<typeof bestBets>;
