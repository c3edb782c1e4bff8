/** Puts together what the query layer needs of a site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SearchSettings } from '#schemas/search/settings.ts';
import type { PageLine, SearchData, SynonymRule } from '#search/data.ts';
import { shortName } from '#search/engine.ts';
import { packPages } from '#search/pack.ts';
import { packIndexWords } from '#search/query/index-words.ts';
import { wholeKey } from '#search/query/lexicon.ts';
import { stemOf } from '#search/query/words.ts';
import { abbreviationsIn } from './abbreviations.ts';
import type { SearchPage } from './read-pages.ts';
import { aboutText, bodyText, countPages, isTranscript } from './terms.ts';

/** The fewest signs of these names that tell each from all others: nothing packs names made by chance, so every sign counts. */
function tellingLength(names: readonly string[]): number {
  const longest = Math.max(0, ...names.map(({ length }) => length));
  const cut = (length: number) => new Set(names.map((name) => shortName(name, length)));
  let length = 1;
  while (length < longest && cut(length).size < names.length) length += 1;
  return length;
}

/** Pagefind’s name for each page, by address, cut to what tells it from others: it names a page after what it holds. */
export function pageNames(dir: string): Map<string, string> {
  const folder = join(dir, 'pagefind', 'fragment');
  const files = readdirSync(folder);
  const length = tellingLength(files.map((file) => file.replace(/\.pf_fragment$/, '')));
  return new Map(
    files.map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, shortName(file, length)];
    }),
  );
}

function lineOf(page: SearchPage, id: string): PageLine {
  const { address, title, heading, kind, authority, topics, audiences, classes, years, day } = page;
  const named = title.startsWith(heading);
  const rest = named ? title.slice(heading.length) : '';
  return {
    id,
    address,
    heading: named ? heading : title,
    ...(rest && { rest }),
    kind,
    summary: page.summary,
    ...(page.fact && { fact: page.fact }),
    ...(page.date && { date: page.date }),
    ...(authority && { authority }),
    ...(topics.length > 0 && { topics }),
    ...(audiences.length > 0 && { audiences }),
    ...(classes.length > 0 && { classes }),
    ...(years.length > 0 && { years }),
    ...(day && { day }),
    ...(page.history !== undefined && { history: page.history }),
  };
}

/** One word for each stem, the most usual form, with the pages of all its forms. */
function wordsOfSite(pages: readonly SearchPage[]): Map<string, number> {
  const byStem = countPages(pages, 'stem');
  const usual = new Map<string, [word: string, count: number]>();
  for (const [word, count] of countPages(pages, 'text')) {
    const stem = stemOf(word);
    const before = usual.get(stem);
    if (!before || count > before[1]) usual.set(stem, [word, count]);
  }
  return new Map([...usual].map(([stem, [word]]) => [word, byStem.get(stem) ?? 1]));
}

/** A rule as it is sent: each form of what is said once. */
function compactRule({ say, means, near = [] }: SearchSettings['synonyms'][number]): SynonymRule {
  const sayings = new Map(say.map((saying) => [wholeKey(saying), saying]));
  return { say: [...sayings.values()], means, ...(near.length > 0 && { near }) };
}

/** Every so many words one is named, so that asking for them loads every part of the index: a part has hundreds of words. */
const partEvery = 60;

/**
 * The data of a site.
 *
 * @param names Pagefind’s name for each page, by address
 * @param whole the index is small enough to be loaded whole
 */
export function siteData(
  pages: readonly SearchPage[],
  names: ReadonlyMap<string, string>,
  { home, synonyms, bestBets }: SearchSettings,
  whole: boolean,
): SearchData {
  const words = wordsOfSite(pages);
  const own = pages.filter((page) => !isTranscript(page));
  const sorted = [...words.keys()].filter((word) => /^\p{L}/u.test(word)).toSorted();
  return {
    home,
    words: packIndexWords(words),
    abbreviations: abbreviationsIn(own.map((page) => `${aboutText(page)} ${bodyText(page)}`)),
    synonyms: synonyms.map(compactRule),
    bestBets,
    pages: packPages(
      pages.flatMap((page) => {
        const id = names.get(page.address);
        return id === undefined ? [] : lineOf(page, id);
      }),
    ),
    everyPart: whole
      ? ['0', ...sorted.filter((_, at) => at % partEvery === 0), ...sorted.slice(-1)]
      : [],
  };
}
