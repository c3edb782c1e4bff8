import { z } from 'zod';
import { ref } from '../fields/ref.ts';
import { httpsUrl, plainText } from '../fields/text.ts';

/** What a rule, a limit or a definition rests on. */
export const citation = z
  .strictObject({
    source: plainText(200).describe('The Act, instrument, decision or page, by name.'),
    section: plainText(120).optional().describe('Section, paragraph or point.'),
    quote: plainText(600).optional().describe('The words it rests on, exactly as printed.'),
    url: httpsUrl.optional().describe('Where the source can be read.'),
    decision: ref('decisions')
      .optional()
      .describe('The Cabinet decision on this site, when it is the source.'),
    read: z
      .enum(['primary', 'secondary', 'not-read'])
      .describe(
        'Whether the words were read in the source itself, in another text that gives them, or not at all.',
      ),
  })
  .describe('A source of a rule.');

export type Citation = z.infer<typeof citation>;
