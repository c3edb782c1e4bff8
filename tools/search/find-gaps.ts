/** What an editor should look at: pages that are hard to find, and synonyms that find nothing. */
import { search } from '#search/query/search.ts';
import type { SearchPage } from '#tools/build/search/read-pages.ts';
import { isList, isTranscript } from '#tools/build/search/terms.ts';
import { count } from '#tools/lib/command.ts';
import type { SiteSearch } from './open-site.ts';

/** A page that is not among so many results for its own name is not found by it. */
const depth = 10;
const mostWords = 6;

/** Reasonable queries for a page: its name, the beginning of its name, and what its summary begins with. */
function queriesFor({ heading, summary }: SearchPage): string[] {
  const start = (text: string) => text.split(' ').slice(0, mostWords).join(' ');
  return [...new Set([heading, start(heading), start(summary)])].filter(Boolean);
}

/** Pages that none of their reasonable queries has among the first results. */
export async function hiddenPages(
  { engine, lexicon }: SiteSearch,
  pages: readonly SearchPage[],
): Promise<SearchPage[]> {
  const hidden: SearchPage[] = [];
  for (const page of pages) {
    // A transcript and a list stand below what they repeat, on purpose.
    if (isTranscript(page) || isList(page)) continue;
    let found = false;
    for (const query of queriesFor(page)) {
      const { results } = await search(query, engine, lexicon);
      found = results
        .slice(0, depth)
        .some(({ page: { address }, copies }) =>
          [address, ...copies.map((copy) => copy.address)].includes(page.address),
        );
      if (found) break;
    }
    if (!found) hidden.push(page);
  }
  return hidden;
}

/** What synonyms mean though no page has all words of it together. */
async function emptyMeanings({ engine, lexicon }: SiteSearch): Promise<string[]> {
  const empty = new Set<string>();
  for (const [saying, alternatives] of lexicon.synonyms) {
    for (const { words } of alternatives) {
      if ((await engine(words)).length === 0) empty.add(`${words} (for “${saying}”)`);
    }
  }
  // The same words for many sayings are one thing to put right.
  const first = new Map([...empty].map((line) => [line.split(' (')[0], line]));
  return [...first.values()].toSorted();
}

/** The report of a built site, line by line. */
export async function gapsOf(site: SiteSearch, pages: readonly SearchPage[]): Promise<string[]> {
  const hidden = await hiddenPages(site, pages);
  const empty = await emptyMeanings(site);
  return [
    `search: ${count(hidden.length, 'page')} that no reasonable query finds` +
      (hidden.length > 0 ? '; give them keywords or a plainer title:' : ''),
    ...hidden.map(({ address, heading }) => `    ${address}  ${heading}`),
    `search: ${count(empty.length, 'synonym')} that match nothing` +
      (empty.length > 0 ? '; write the words of one page together:' : ''),
    ...empty.map((phrase) => `    ${phrase}`),
  ];
}
