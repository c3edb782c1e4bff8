import { z } from 'zod';
import { keywords } from '../fields/keywords.ts';
import { distinct, list } from '../fields/list.ts';
import { ref } from '../fields/ref.ts';
import { plainText, titleText } from '../fields/text.ts';
import { provenance } from '../schools/provenance.ts';

/** What a whole edition tells. An account that only praises is refused: it needs what did not go well. */
const edition = z.strictObject({
  kind: z.literal('edition'),
  priorities: list(
    z.strictObject({
      title: titleText(120).describe('The priority.'),
      said: list(plainText(400)).min(1).describe('What we said we would do.'),
      did: list(plainText(400)).min(1).describe('What we did.'),
      next: list(plainText(400)).optional().describe('What we will do next.'),
      indicators: distinct(ref('indicators')).optional().describe('Indicators that show it.'),
    }),
  )
    .min(1)
    .describe('The priorities of the year.'),
  notWell: list(plainText(500), 20)
    .min(1, { error: 'must say at least one thing that did not go well; an account owes it' })
    .describe('What did not go well, and what is done about it.'),
  voices: list(
    z.strictObject({
      words: plainText(500).describe('What people who use services said.'),
      who: plainText(120).describe('Who said it, without a name.'),
    }),
  )
    .optional()
    .describe('What people who use services say.'),
});

/** What is known of an edition that this site does not hold. */
const reported = z.strictObject({
  kind: z.literal('reported'),
  elements: list(plainText(400)).min(1).describe('What it held, each exactly as printed.'),
  themes: list(
    z.strictObject({
      title: titleText(80).describe('The theme, exactly as printed.'),
      text: plainText(300).describe('What it was about, exactly as printed.'),
    }),
  )
    .optional()
    .describe('Its themes.'),
  missing: list(plainText(300)).min(1).describe('What the sources do not give, said plainly.'),
});

/** A Local Account: a council’s yearly report to the public on adult social care. Its body is the introduction. */
export const localAccount = z.strictObject({
  title: titleText(120).describe('Its name.'),
  years: plainText(20).describe('The years it covers, such as “2010/11”.'),
  summary: plainText(320).describe('What it is, in one or two plain sentences.'),
  topics: distinct(ref('topics')).min(1).describe('What it is about.'),
  keywords,
  approvedBy: ref('decisions').optional().describe('The decision that approved it.'),
  account: z
    .discriminatedUnion('kind', [edition, reported], {
      error: 'must be a kind this site knows; write edition or reported',
    })
    .describe('A whole edition, or what a source reports of one.'),
  ...provenance,
});

export type LocalAccount = z.infer<typeof localAccount>;
