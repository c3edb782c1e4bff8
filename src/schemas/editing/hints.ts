import { bySuffix } from './by-suffix.ts';
import { decisionHints } from './hints/decisions.ts';
import { measureHints } from './hints/measures.ts';
import { schoolHints } from './hints/schools.ts';
import { sharedHints } from './hints/shared.ts';
import { siteHints } from './hints/site.ts';

/**
 * What good looks like in a field, with an example, by the end of its dotted path: `source.quote` holds for every quotation
 * of a source, `quote` for every other. A field of a list of words has the hint of its list.
 */
export const hints: Readonly<Record<string, string>> = {
  ...sharedHints,
  ...decisionHints,
  ...schoolHints,
  ...measureHints,
  ...siteHints,
};

/**
 * The hint of a field: what its schema says it is, then what good looks like. `path` has no list numbers; `usual` is what
 * good looks like in every field of its type, for a path that has no hint of its own.
 */
export function hintOf(path: string, description = '', usual = ''): string {
  const own = bySuffix(hints, path) ?? usual;
  return [description.trim(), own].filter(Boolean).join(' ');
}
