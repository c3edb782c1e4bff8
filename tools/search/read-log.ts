/** Queries in the log of a host. */

/** The query in a line of a log: the `q` of an address of the search page, or the whole line where it is a plain list. */
function queryIn(line: string): string | undefined {
  const address = /\/search\/\?([^\s"#]+)/.exec(line)?.[1];
  if (address !== undefined) return new URLSearchParams(address).get('q') ?? undefined;
  // A line of a log that is about another page has an address in it, or the signs around one.
  return /^[\p{L}\p{N}][^/"[\]]*$/u.test(line) ? line : undefined;
}

/** The different queries of a log with how often each was asked, the most frequent first. Capitals and spaces make no difference. */
export function queriesIn(text: string): [query: string, times: number][] {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) {
    const query = queryIn(line.trim())?.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 200);
    if (query) counts.set(query, (counts.get(query) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, times], [b, others]) => others - times || (a < b ? -1 : 1));
}
