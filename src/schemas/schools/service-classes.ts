import { z } from 'zod';
import { plainText, titleText } from '../fields/text.ts';
import { provenance } from './provenance.ts';

/**
 * What a class of services means, in the words of the source. The ids are fixed: `traded`, `statutory` and
 * `mixed-economy`.
 */
export const serviceClass = z.strictObject({
  title: titleText(60).describe('Name of the class, such as “Traded”.'),
  printedTitle: titleText(80).describe('Name of the class as printed.'),
  definition: plainText(600).describe('The definition, exactly as printed.'),
  plain: plainText(400).describe('What it means to a school, in plain English.'),
  ...provenance,
});

export type ServiceClass = z.infer<typeof serviceClass>;
