import { z } from 'zod';
import { references } from '#schemas/fields/ref.ts';
import { linkRecord } from './common.ts';
import type { LinkTo } from './links.ts';

/** A passage of a document, as public records name it. */
const passageRecord = z.strictObject({
  document: linkRecord,
  passage: z.url().describe('Address of the passage in the transcript.'),
  quote: z.string().optional().describe('The words it rests on, exactly as printed.'),
});

/** What zod knows of a schema that holds others. It types this by kind, and which kind one is, only its definition tells. */
interface Internals {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
}

const isPassage = ({ shape }: Internals) =>
  shape !== undefined && 'document' in shape && 'section' in shape;

/** The parts of a definition that hold other schemas, each in its public form; nothing when none of them changes. */
function changedParts(
  { shape, element, innerType, options }: Internals,
  linkTo: LinkTo,
): Partial<Internals> | undefined {
  const form = (schema: z.ZodType) => publicForm(schema, linkTo);
  if (shape) {
    const forms = Object.entries(shape).map(([key, field]) => [key, form(field)] as const);
    return forms.some(([key, field]) => field !== shape[key])
      ? { shape: Object.fromEntries(forms) }
      : undefined;
  }
  if (options) {
    const forms = options.map(form);
    return forms.some((option, at) => option !== options[at]) ? { options: forms } : undefined;
  }
  const [key, held] = element
    ? (['element', element] as const)
    : (['innerType', innerType] as const);
  if (!held) return undefined;
  const changed = form(held);
  return changed === held ? undefined : { [key]: changed };
}

/**
 * The public form of a field: what the editors’ schema says of it, with a link in the place of each id of another entry and
 * an address in the place of each passage. It reads the editors’ value and gives the public one; its JSON Schema (of
 * the output) says what that is. There is no second definition: a new field of a schema is public by being there.
 */
export function publicForm(schema: z.ZodType, linkTo: LinkTo): z.ZodType {
  const def = schema.def as unknown as Internals;
  const described = (form: z.ZodType) =>
    schema.description === undefined ? form : form.describe(schema.description);
  const target = references.get(schema);
  if (target) {
    return described(
      z
        .string()
        .transform((id) => linkTo(target.collection, id))
        .pipe(linkRecord),
    );
  }
  if (isPassage(def)) {
    return described(
      z
        .object({ document: z.string(), section: z.string(), quote: z.string().optional() })
        .transform(({ document: id, section, quote }): z.infer<typeof passageRecord> => {
          const document = linkTo('documents', id);
          return { document, passage: `${document.url}#${section}`, ...(quote && { quote }) };
        })
        .pipe(passageRecord),
    );
  }
  const changed = changedParts(def, linkTo);
  // What the schema checks besides, such as the least number of entries, stays with its definition.
  return changed ? described(schema.clone({ ...schema.def, ...changed } as never)) : schema;
}
