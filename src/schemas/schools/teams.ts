import { z } from 'zod';
import { list } from '../fields/list.ts';
import { ref } from '../fields/ref.ts';
import { source } from '../fields/source.ts';
import { plainText } from '../fields/text.ts';
import { contact } from './contact.ts';
import { naming, provenance, related } from './provenance.ts';

/** A team or service group of the council. */
export const team = z.strictObject({
  ...naming,
  partOf: ref('teams').optional().describe('The larger team it belongs to.'),
  chairedBy: ref('roles').optional().describe('The role that chairs it, where a source says so.'),
  functions: list(plainText(400))
    .optional()
    .describe('What it does, each in the words of the passage it comes from.'),
  mixedEconomy: z
    .strictObject({
      statutory: plainText(500).describe('What is not traded, exactly as printed.'),
      traded: plainText(500).describe('What schools can buy, exactly as printed.'),
      source: source.omit({ quote: true }).describe('The passage that says so.'),
    })
    .optional()
    .describe('Where a source says that it does statutory work and also sells to schools.'),
  contacts: list(contact, 10).optional().describe('How to reach it, as printed.'),
  related,
  ...provenance,
});

export type Team = z.infer<typeof team>;
