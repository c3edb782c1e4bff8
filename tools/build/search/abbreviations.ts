/** Abbreviations that the pages themselves explain: “Education Welfare Service (EWS)”. */

const small = new Set(['of', 'and', 'for', 'the', 'in', 'to', 'on', 'with', 'a', 'an', 'or', 'de']);

/** Words, with the bracket that follows them. */
const explained = /((?:[\p{L}’'&/-]+[ ,]+){1,9})\((\p{Lu}[\p{Lu}\p{Ll}&]{1,6})\)/gu;

/** The last words before a bracket whose initials are its letters; nothing when they are not. */
function longForm(before: string, short: string): string | undefined {
  const letters = short
    .replace(/[^\p{L}]/gu, '')
    .replace(/s$/, '')
    .toLowerCase();
  const words = before.trim().split(/[ ,/-]+/);
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const run = words.slice(from);
    const initials = (all: boolean) =>
      run
        .filter((word) => /\p{L}/u.test(word) && (all || !small.has(word.toLowerCase())))
        .map((word) => word.charAt(0).toLowerCase())
        .join('');
    const first = run[0]?.toLowerCase() ?? '';
    if (small.has(first)) continue;
    if (initials(false) === letters || initials(true) === letters)
      return run.join(' ').toLowerCase();
  }
  return undefined;
}

/** Long forms by abbreviation, all in small letters, as the texts explain them. */
export function abbreviationsIn(texts: readonly string[]): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const [, before = '', short = ''] of text.matchAll(explained)) {
      if (!/^\p{Lu}.*\p{Lu}s?$/u.test(short)) continue;
      const long = longForm(before, short);
      if (long === undefined || !long.includes(' ')) continue;
      const key = short
        .toLowerCase()
        .replace(/[^\p{L}]/gu, '')
        .replace(/s$/, '');
      found.set(key, (found.get(key) ?? new Set()).add(long));
    }
  }
  return Object.fromEntries(
    [...found]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([short, longs]) => [short, [...longs].toSorted().slice(0, 3)]),
  );
}
