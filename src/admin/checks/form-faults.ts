/** The schemas, run in the browser on what the form holds. */
import type * as z from 'zod';
import { withoutHidden } from '#outputs/cms/format.ts';
import { describeIssue } from '#mdx/schema-faults.ts';
import { collections } from '#schemas/index.ts';
import { siteSettings } from '#schemas/site.ts';
import type { FormName } from '../draft.ts';

/** Something wrong with a field of the form. */
export interface FormFault {
  /** The way to the value in the file, such as `['resolutions', '0', 'text']`; empty for the file as a whole. */
  path: readonly string[];
  fault: string;
  remedy: string;
}

/** The schema of a form. */
export function schemaOf(form: FormName): z.ZodType {
  return form === 'settings' ? siteSettings : collections[form].schema;
}

/**
 * What the schema of the form says against its data, in the words that the site's own check uses.
 *
 * @param nameOf the label of a field by its path, as the editor sees it
 */
export function formFaults(
  form: FormName,
  data: Record<string, unknown>,
  nameOf: (path: readonly string[]) => string,
): FormFault[] {
  const { front } = withoutHidden(data);
  const result = schemaOf(form).safeParse(front);
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
