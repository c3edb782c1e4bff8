import { z } from 'zod';
import { plainText } from '../fields/text.ts';

/** A picture of the media library, which lies in `public/media`. */
const pictureAddress = /^\/media\/[a-z0-9][a-z0-9-]*\.(?:jpg|jpeg|png|webp|avif|gif)$/;
/** The name that a camera or a computer gave a file says nothing to a reader. */
const nameOfFile = /^(?:img|dsc|image)[_-]?\d|\.(?:jpe?g|png|gif|webp|avif)$/i;

/** What an editor may place in a body, and the settings each takes. Settings are plain text in quotation marks. */
export const components = {
  /** A notice set apart from the text. */
  Notice: z.strictObject({
    type: z
      .enum(['info', 'warning', 'urgent', 'history'])
      .default('info')
      .describe('How it looks.'),
    title: plainText(120).optional().describe('Its heading.'),
  }),
  /** The portal's own words inside a transcript. */
  EditorNote: z.strictObject({}),
  /** Text that opens when asked for. */
  Details: z.strictObject({ summary: plainText(120).describe('The words that open it.') }),
  /** A list whose printed marks were letters or roman numerals. */
  NumberedList: z.strictObject({
    style: z.enum(['letters', 'roman']).describe('The marks of its items.'),
  }),
  /** A numbered paragraph of a report, with an anchor of its own. */
  Paragraph: z.strictObject({
    number: z
      .string()
      .regex(/^\d{1,2}(?:\.\d{1,2}){0,3}$/, { error: 'must be a number such as 2.3' })
      .describe('Its number.'),
  }),
  /** A table with its caption. */
  Table: z.strictObject({
    caption: plainText(300).describe('What it shows.'),
    rowHeaders: z
      .enum(['yes', 'no'])
      .default('no')
      .describe('Whether the first column names the rows.'),
  }),
  /** A picture with what it shows, or marked as one that only decorates (WCAG 2.2, 1.1.1). */
  Picture: z
    .strictObject({
      src: z.string().regex(pictureAddress, {
        error: 'must be a picture of the media library, such as /media/name.webp',
      }),
      alt: plainText(250)
        .refine((text) => !nameOfFile.test(text), {
          error: 'is the name of a file; say what the picture shows',
        })
        .optional(),
      decorative: z.enum(['yes', 'no']).default('no'),
    })
    .superRefine(({ alt, decorative }, context) => {
      if ((alt === undefined) === (decorative === 'yes')) return;
      context.addIssue({
        code: 'custom',
        path: ['alt'],
        message:
          alt === undefined
            ? 'is missing; say what the picture shows, or mark it as decorative'
            : 'is given though the picture is marked as decorative; keep one of the two',
      });
    }),
} satisfies Record<string, z.ZodObject>;

export type ComponentName = keyof typeof components;
export type ComponentProps<Name extends ComponentName> = z.infer<(typeof components)[Name]>;
