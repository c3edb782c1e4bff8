/** The schemas, run in the browser on what the form holds. */
import { withoutHidden } from '#outputs/cms/format.ts';
import { describeIssue } from '#mdx/schema-faults.ts';
import { schemaOf } from '#schemas/forms.ts';
import type { OpenEntry } from '../draft.ts';

/** Something wrong with a field of the form. */
export interface FormFault {
  /** The way to the value in the file, such as `['resolutions', '0', 'text']`; empty for the file as a whole. */
  path: readonly string[];
  fault: string;
  remedy: string;
}

/**
 * What the schema of an entry says against its data, in the words that the site's own check uses.
 *
 * @param nameOf the label of a field by its path, as the editor sees it
 */
export function formFaults(
  { form, slug, data }: Pick<OpenEntry, 'form' | 'slug' | 'data'>,
  nameOf: (path: readonly string[]) => string,
): FormFault[] {
  const { front } = withoutHidden(data);
  const result = schemaOf({ collection: form, slug }).safeParse(front);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => leftOver([...path, key], nameOf([...path, key])));
    }
    const words = describeIssue(issue, () => `“${nameOf(path)}”`, front, 'in the form');
    return { path, ...words };
  });
}

/** A form of what can be of several kinds has the fields of all kinds: one that belongs to another kind was filled in. */
const leftOver = (path: readonly string[], name: string): FormFault => ({
  path,
  fault: `“${name}” does not belong to what you chose.`,
  remedy: 'Empty it, or choose the kind that it belongs to.',
});
