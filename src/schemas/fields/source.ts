import { z } from 'zod';
import { plainText } from './text.ts';
import { ref } from './ref.ts';

/** Where a statement comes from: a passage of a source document held on this site. */
export const source = z.strictObject({
  document: ref('documents').describe('The document.'),
  section: z
    .string()
    .max(200, { error: 'must be at most 200 characters' })
    .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, {
      error: 'must be the anchor of a heading, such as “section-3-payroll”',
    })
    .describe('The anchor of the heading or numbered paragraph in the document’s transcript.'),
  quote: plainText(600)
    .optional()
    .describe('The words the statement rests on, exactly as printed. They stand in that passage.'),
});

export type Source = z.infer<typeof source>;
