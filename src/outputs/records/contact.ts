import { z } from 'zod';
import { edtfBounds, parseEdtf } from '#schemas/fields/edtf.ts';
import { type Contact, contact } from '#schemas/schools/contact.ts';

/** A contact in public records: one that is taken out of its record, such as a cell of a table, still says what it is worth. */
export const contactRecord = z.strictObject({
  ...contact.shape,
  note: z
    .string()
    .describe('Whether anybody tried it: most are as printed long ago, and not verified.'),
});

/** The years of an EDTF date: “2006”, or “2007 to 2008”. */
function yearsOf(edtf: string): string {
  const date = parseEdtf(edtf);
  const { from, to } = date ? edtfBounds(date) : {};
  const years = new Set([from, to].flatMap((day) => day?.slice(0, 4) ?? []));
  return [...years].join(' to ');
}

/** A contact with what is known of it. `edtf` is the date of the entry that it stands in. */
export const toContact = (one: Contact, edtf: string): z.infer<typeof contactRecord> => ({
  ...one,
  note: one.verifiedOn
    ? `Verified on ${one.verifiedOn}`
    : `As printed in ${yearsOf(edtf)}, not verified`,
});
