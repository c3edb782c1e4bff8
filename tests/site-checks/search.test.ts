import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { search } from '#search/query/search.ts';
import {
  type JudgedQuery,
  plainPages,
  readAddressQueries,
  readSourceQueries,
} from '#tools/bench/search/judged.ts';
import { breaksOwnFirst, type Figures, meanOf, scoreQuery } from '#tools/bench/search/score.ts';
import { readSearchPages, type SearchPage } from '#tools/build/search/read-pages.ts';
import { ROOT } from '#tools/lib/root.ts';
import { hiddenPages } from '#tools/search/find-gaps.ts';
import { openSite, type SiteSearch } from '#tools/search/open-site.ts';

const dist = join(ROOT, 'dist');
const sourceQueries = join(ROOT, '../shared/measures/search-queries.json');
const freshQueries = join(ROOT, 'tests/search/judged/fresh-queries.json');

let pages: SearchPage[];
let site: SiteSearch;

beforeAll(async () => {
  pages = readSearchPages(dist);
  site = await openSite(dist);
});

const find = async (query: string) =>
  (await search(query, site.engine, site.lexicon)).results
    .slice(0, 10)
    .map(({ page }) => page.address);

/** A line a query: how good its answer is, and its first page. A drop shows in review. */
async function table(queries: readonly JudgedQuery[]) {
  const lines: string[] = [];
  const figures: Figures[] = [];
  for (const query of queries) {
    const addresses = await find(query.query);
    const one = scoreQuery(addresses, query);
    figures.push(one);
    lines.push(
      `${one.mrr.toFixed(2)} ${one.ndcg.toFixed(2)} ${query.query} → ${addresses[0] ?? '–'}`,
    );
  }
  const { mrr, ndcg, first, five, zero } = meanOf(figures);
  const mean = [mrr, ndcg, first, five, zero].map((number) => number.toFixed(3)).join(' ');
  return { mrr, ndcg, zero, text: ['MRR nDCG', ...lines, `mean ${mean}`, ''].join('\n') };
}

describe('the search of the built site', () => {
  test('answers the judged queries as well as it did', async () => {
    if (!existsSync(sourceQueries)) {
      console.log('not run: ../shared/measures/search-queries.json is not there');
      return;
    }
    const queries = readSourceQueries(sourceQueries, plainPages(pages));
    const unplaced = queries.flatMap(({ id, targets }) =>
      targets.filter((target) => target.pages.length === 0).map(({ item }) => `${id}: ${item}`),
    );
    expect(unplaced).toEqual([]);
    const { mrr, ndcg, zero, text } = await table(queries);
    expect(mrr).toBeGreaterThanOrEqual(0.93);
    expect(ndcg).toBeGreaterThanOrEqual(0.74);
    expect(zero).toBe(0);
    await expect(text).toMatchFileSnapshot('../search/judged/dev-figures.txt');
  });

  test('answers our own queries as well as it did', async () => {
    const { mrr, zero, text } = await table(readAddressQueries(freshQueries));
    expect(mrr).toBeGreaterThanOrEqual(0.8);
    expect(zero).toBe(0);
    await expect(text).toMatchFileSnapshot('../search/judged/fresh-figures.txt');
  });

  test('never has another council’s page above the home council’s where the query says so', async () => {
    if (!existsSync(sourceQueries)) {
      console.log('not run: ../shared/measures/search-queries.json is not there');
      return;
    }
    const others = new Set(
      pages.flatMap(({ address, authority }) =>
        authority !== undefined && authority !== site.lexicon.home ? address : [],
      ),
    );
    const broken: string[] = [];
    for (const query of readSourceQueries(sourceQueries, plainPages(pages))) {
      const addresses = await find(query.query);
      if (breaksOwnFirst(addresses, query, (address) => others.has(address)))
        broken.push(query.query);
    }
    expect(others.size).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });

  test('knows every page that is marked for search', () => {
    const known = new Set([...site.lexicon.pages.values()].map(({ address }) => address));
    expect(pages.filter(({ address }) => !known.has(address))).toEqual([]);
  });

  test.each([
    ['services to schools', '/services/'],
    ['decisions', '/decisions/'],
    ['Essex and Kent', '/indicators/compare/kent/'],
  ])(
    'finds lists and comparisons, of whose body nothing is indexed: “%s”',
    async (query, address) => {
      expect(await find(query)).toContain(address);
    },
  );

  test('finds every page by its name', async () => {
    expect((await hiddenPages(site, pages)).map(({ address }) => address)).toEqual([]);
  });

  test.each([
    ['do we get free transport', '/school-transport/check/'],
    ['am I eligible for school transport', '/school-transport/check/'],
    ['who to contact about governors', '/services/governor-support/'],
    ['what was decided about highways', '/decisions/highways-strategic-transformation/'],
    ['what was decided about faith school transport', '/decisions/faith-school-transport-subsidy/'],
  ])('has the answer to “%s” on top', async (query, address) => {
    expect((await find(query))[0]).toBe(address);
  });

  test('leaves the steps of the checker out', () => {
    const steps = pages.filter(({ address }) => address.startsWith('/school-transport/check/'));
    expect(steps.length).toBeLessThan(5);
  });

  test('shows a result’s page once, and a transcript below the page about the same thing', async () => {
    const addresses = await find('highways contract Ringway Jacobs');
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses[0]).toBe('/decisions/highways-strategic-transformation/');
    expect(addresses.findIndex((address) => address.startsWith('/documents/'))).not.toBe(0);
  });

  test.each([
    '<img src=x onerror=alert(1)>', '(((((((.*)+)+)+', '🚌🚌🚌', '\u202Eloohcs', 'a'.repeat(5000), '" OR 1=1 --', '\\', '%00', 'null',
  ])('takes %j as words and does not fail', async (query) => {
    await expect(find(query)).resolves.toBeInstanceOf(Array);
  }); // prettier-ignore

  test('costs a reader at most 200 kB at the first search, all of it counted', () => {
    const packed = (folder: string, ending: string) =>
      readdirSync(join(dist, folder))
        .filter((name) => name.endsWith(ending))
        .reduce((sum, name) => sum + readFileSync(join(dist, folder, name)).length, 0);
    const plain = (folder: string, name: RegExp) =>
      readdirSync(join(dist, folder))
        .filter((file) => name.test(file))
        .reduce(
          (sum, file) => sum + brotliCompressSync(readFileSync(join(dist, folder, file))).length,
          0,
        );
    const bytes =
      packed('pagefind/index', '.pf_index') +
      packed('pagefind', '.pf_meta') +
      packed('pagefind', 'wasm.en.pagefind') +
      plain('pagefind', /^(?:pagefind\.js|pagefind-entry\.json)$/) +
      plain('search-data', /\.json$/) +
      plain('_astro', /^search-page\..*\.js$/);
    console.log(`first search: ${bytes} bytes`);
    expect(bytes).toBeLessThan(200_000);
  });
});
