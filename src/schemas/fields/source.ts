import { z } from 'zod';
import { plainText } from './text.ts';
import { ref } from './ref.ts';

/** Where a statement comes from: a passage of a source document held on this site. */
export const source = z.strictObject({
  /** The document, in `content/documents`. */
  document: ref('documents'),
  /** The anchor of the heading or numbered paragraph in that document's transcript. */
  section: z
    .string()
    .max(200, { error: 'must be at most 200 characters' })
    .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, {
      error: 'must be the anchor of a heading, such as “section-3-payroll”',
    }),
  /** The words the statement rests on, exactly as printed. They must stand in that section. */
  quote: plainText(600).optional(),
});

export type Source = z.infer<typeof source>;
