/** The keys under which a path may be found, the longest first: `a.b.c`, `b.c`, `c`. */
export function suffixes(path: string): string[] {
  const names = path.split('.');
  return names.map((_name, at) => names.slice(at).join('.'));
}

/** What a table says of a dotted path: the entry whose key is the longest end of it. */
export function bySuffix<Value>(
  table: Readonly<Record<string, Value>>,
  path: string,
): Value | undefined {
  const key = suffixes(path).find((suffix) => Object.hasOwn(table, suffix));
  return key === undefined ? undefined : table[key];
}
