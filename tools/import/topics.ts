export interface Topic {
  id: string;
  title: string;
}

/** Words that stand in the names of many topics and tell none apart. */
const common = new Set(['and', 'of', 'the', 'for', 'service', 'social', 'care', 'data', 'people']);

const stem = (word: string) => word.toLowerCase().replace(/[’']/g, '').replace(/s$/, '');
const wordsIn = (text: string) =>
  text
    .split(/[^\p{L}\p{N}’']+/u)
    .filter(Boolean)
    .map(stem);

/** At most as many topics as an entry of the site usually has. */
const most = 2;

/**
 * The topics whose own words all stand in a title; where there are none, those whose words stand in the title and the text,
 * the most often named first. None where no topic fits.
 */
export function topicsFor(title: string, text: string, topics: readonly Topic[]): string[] {
  const inTitle = counted(title);
  const inAll = counted(`${title} ${text}`);
  /** Topics with how often their rarest word stands there. */
  const within = (counts: ReadonlyMap<string, number>) =>
    topics.flatMap(({ id, title: name }) => {
      const words = [...new Set(wordsIn(name))].filter((word) => !common.has(word));
      const often = Math.min(...words.map((word) => counts.get(word) ?? 0));
      return words.length > 0 && often > 0 ? [{ id, words: words.length, often }] : [];
    });
  const named = within(inTitle);
  const found =
    named.length > 0
      ? named.toSorted((a, b) => b.words - a.words)
      : within(inAll).toSorted((a, b) => b.often - a.often || b.words - a.words);
  return found.slice(0, most).map(({ id }) => id);
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
