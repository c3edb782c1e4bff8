/**
 * A function that gives its last result again while what it is made from is the very same. For what takes long and seldom
 * changes: an editor’s draft changes one entry, and all else stays as it was read. Content is never changed in place, so
 * that the same entry says the same.
 */
export function whileSame<Args extends readonly unknown[], Result>(
  madeFrom: (...args: Args) => readonly unknown[],
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { from: readonly unknown[]; result: Result } | undefined;
  return (...args) => {
    const from = madeFrom(...args);
    if (last?.from.length === from.length && from.every((part, at) => part === last?.from[at])) {
      return last.result;
    }
    last = { from, result: make(...args) };
    return last.result;
  };
}
