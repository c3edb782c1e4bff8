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
  return result.error.issues.map((issue) => {
    const path = issue.path.map(String);
    const words = describeIssue(issue, () => `“${nameOf(path)}”`, front, 'in the form');
    return { path, ...words };
  });
}
