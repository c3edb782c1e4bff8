import { z } from 'zod';
import { plainText } from '../fields/text.ts';

/** What an editor may place in a body, and the settings each takes. Settings are plain text in quotation marks. */
export const components = {
  /** A notice set apart from the text. */
  Notice: z.strictObject({
    type: z.enum(['info', 'warning', 'urgent', 'history']).default('info'),
    title: plainText(120).optional(),
  }),
  /** The portal's own words inside a transcript. */
  EditorNote: z.strictObject({}),
  /** Text that opens when asked for. */
  Details: z.strictObject({ summary: plainText(120) }),
  /** A list whose printed marks were letters or roman numerals. */
  NumberedList: z.strictObject({ style: z.enum(['letters', 'roman']) }),
  /** A numbered paragraph of a report, with an anchor of its own. */
  Paragraph: z.strictObject({
    number: z
      .string()
      .regex(/^\d{1,2}(?:\.\d{1,2}){0,3}$/, { error: 'must be a number such as 2.3' }),
  }),
  /** A table with its caption. */
  Table: z.strictObject({
    caption: plainText(300),
    rowHeaders: z.enum(['yes', 'no']).default('no'),
  }),
} satisfies Record<string, z.ZodObject>;

export type ComponentName = keyof typeof components;
export type ComponentProps<Name extends ComponentName> = z.infer<(typeof components)[Name]>;
