/** What a form leaves behind, taken out: a cleared field is a missing field. */

/** Data of an entry, as plain objects, lists, text, numbers and booleans. */
export type Plain =
  string | number | boolean | null | undefined | Plain[] | { [key: string]: Plain };

const isMap = (value: Plain): value is { [key: string]: Plain } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Drops what is blank, at every depth: empty text, nothing, empty lists and empty groups. Gives undefined when nothing is
 * left. `false` and 0 are answers and stay, and so does what was the same in the file (`was`): nobody cleared it.
 */
export function withoutBlanks(value: Plain, was?: Plain): Plain {
  if (value === null || value === undefined) return undefined;
  if (was !== undefined && isSame(value, was)) return value;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const kept = value.map((item) => withoutBlanks(item)).filter((item) => item !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (isMap(value)) {
    const before = was !== undefined && isMap(was) ? was : {};
    const kept = Object.entries(value)
      .map(([key, item]) => [key, withoutBlanks(item, before[key])] as const)
      .filter(([, item]) => item !== undefined);
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  return value;
}

/** Whether two values say the same; the order of the names in a group does not count. */
export function isSame(first: Plain, second: Plain): boolean {
  if (Array.isArray(first) || Array.isArray(second)) {
    return (
      Array.isArray(first) &&
      Array.isArray(second) &&
      first.length === second.length &&
      first.every((item, at) => isSame(item, second[at]))
    );
  }
  if (isMap(first) && isMap(second)) {
    const names = Object.keys(first);
    return (
      names.length === Object.keys(second).length &&
      names.every((name) => name in second && isSame(first[name], second[name]))
    );
  }
  return first === second;
}
