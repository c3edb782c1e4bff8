/** What a form leaves behind, taken out: a cleared field is a missing field. */

/** Data of an entry, as plain objects, lists, text, numbers and booleans. */
export type Plain = string | number | boolean | null | undefined | Plain[] | PlainMap;
/** A group of them by name. */
export interface PlainMap {
  [name: string]: Plain;
}

const isMap = (value: Plain): value is PlainMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** No field of ours has words over several lines; a text that was pasted may. */
const onOneLine = (words: string) => words.replace(/\s*[\n\r]+\s*/g, ' ').trim();

/** Drops what is blank in a group, item by item; undefined when nothing is left that says anything. */
function groupWithoutBlanks(value: PlainMap, was: PlainMap): PlainMap | undefined {
  const kept = Object.entries(value)
    .map(([name, item]) => [name, withoutBlanks(item, was[name])] as const)
    .filter(([, item]) => item !== undefined);
  // A switch that nobody touched is off: alone it says nothing.
  return kept.every(([, item]) => item === false) ? undefined : Object.fromEntries(kept);
}

/**
 * Drops what is blank, at every depth: empty text, nothing, empty lists and empty groups, and groups in which every switch
 * is off. Words come on one line. Gives undefined when nothing is left. `false` and 0 are answers and stay, and so does
 * what was the same in the file (`was`): nobody touched it.
 */
export function withoutBlanks(value: Plain, was?: Plain): Plain {
  if (value === null || value === undefined) return undefined;
  if (was !== undefined && isSame(value, was)) return value;
  if (typeof value === 'string') return value.trim() === '' ? undefined : onOneLine(value);
  if (Array.isArray(value)) {
    const before = Array.isArray(was) ? was : [];
    const kept = value
      .map((item) =>
        withoutBlanks(
          item,
          before.find((other) => isSame(item, other)),
        ),
      ) // prettier-ignore
      .filter((item) => item !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (isMap(value)) return groupWithoutBlanks(value, was !== undefined && isMap(was) ? was : {});
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
      names.every((name) => Object.hasOwn(second, name) && isSame(first[name], second[name]))
    );
  }
  return first === second;
}
