/** `npm run bench:search`: how good the search is beside others, and what it costs a reader. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSearchPages } from '#tools/build/search/read-pages.ts';
import { readSearchSettings } from '#tools/build/search/settings.ts';
import { count, Letter, runCommand } from '#tools/lib/command.ts';
import { ROOT } from '#tools/lib/root.ts';
import { type Engine, ownEngine, plainPagefind, tunedMiniSearch } from './search/engines.ts';
import {
  type JudgedQuery,
  plainPages,
  readAddressQueries,
  readSourceQueries,
} from './search/judged.ts';
import { breaksOwnFirst, type Figures, meanOf, scoreQuery } from './search/score.ts';
import { type Cost, measureSearch } from './search/transfer.ts';

const USAGE = `Use: npm run bench:search [-- OPTIONS]

Scores the judged queries with this site's search, with Pagefind as it comes and with a tuned
MiniSearch over the same pages in the same run, and measures what a search costs in Chromium.

  --dir DIR       the built site (dist)
  --queries FILE  more judged queries, in the form of ../shared/measures/search-queries.json
  --no-browser    leaves the measuring in Chromium out
  --help          prints this

Exit code: 0 measured, 1 a fault, 2 wrongly called.`;

/** Queries whose targets are passages of the sources, and our own whose targets are addresses. */
const sourceQueries = join(ROOT, '../shared/measures/search-queries.json');
const freshQueries = join(ROOT, 'tests/search/judged/fresh-queries.json');

const sequence = ['free school meals', 'home to school transport', 'truancy'];
const warm = [
  'school bus', 'special needs help', 'council tax', 'governor training', 'road repairs', 'nursery',
  'bullying', 'insurance claim', 'excluded from school', 'staff wages', 'ofsted report',
]; // prettier-ignore

const figure = (number: number) => number.toFixed(3).padStart(7);

const row = (name: string, { queries, mrr, ndcg, first, five, zero }: Figures) =>
  `${name.padEnd(24)}${String(queries).padStart(5)}${[mrr, ndcg, first, five, zero].map(figure).join('')}`;

/** Scores one engine over a set and prints it, in all and by kind of query. */
async function scoreSet(
  { name, ask }: Engine,
  queries: readonly JudgedQuery[],
  isOther: (address: string) => boolean,
): Promise<void> {
  const scored: { type: string; figures: Figures; broken: boolean }[] = [];
  for (const query of queries) {
    const addresses = await ask(query.query);
    const broken = breaksOwnFirst(addresses, query, isOther);
    scored.push({ type: query.type, figures: scoreQuery(addresses, query), broken });
  }
  const all = scored.map(({ figures }) => figures);
  console.log(row(name, meanOf(all)));
  for (const type of new Set(queries.map((query) => query.type))) {
    const own = scored.filter((one) => one.type === type).map(({ figures }) => figures);
    console.log(row(`  ${type}`, meanOf(own)));
  }
  const broken = scored.filter((one) => one.broken).length;
  if (broken > 0) {
    console.log(`  another council’s page stands above the home council’s in ${broken}`);
  }
}

const costRow = ({ what, requests, bytes, ms }: Cost) =>
  ms === undefined
    ? `${what.padEnd(48)}${String(requests).padStart(4)} requests ${bytes.toLocaleString('en-GB').padStart(9)} bytes`
    : `${what.padEnd(48)}${ms.toFixed(1).padStart(10)} ms`;

await runCommand({
  usage: USAGE,
  options: {
    dir: { type: 'string', default: 'dist' },
    queries: { type: 'string' },
    'no-browser': { type: 'boolean', default: false },
  },
  run: async ({ dir: folder, queries: more, 'no-browser': noBrowser }) => {
    const dir = resolve(ROOT, folder);
    if (!existsSync(join(dir, 'search-data'))) {
      throw new Letter(folder, 'There is no built search here.', 'Build the site: npm run build');
    }
    const pages = readSearchPages(dir);
    const texts = plainPages(pages);
    const { home } = readSearchSettings('content');
    const others = new Set(
      pages.flatMap(({ address, authority }) =>
        authority !== undefined && authority !== home ? address : [],
      ),
    );
    const sets: [name: string, queries: JudgedQuery[]][] = [
      ...(existsSync(sourceQueries)
        ? ([['dev queries', readSourceQueries(sourceQueries, texts)]] as [string, JudgedQuery[]][])
        : []),
      ['our own queries', readAddressQueries(freshQueries)],
      ...(more
        ? ([[more, readSourceQueries(resolve(more), texts)]] as [string, JudgedQuery[]][])
        : []),
    ];
    if (!existsSync(sourceQueries)) console.log('dev queries: not run, ../shared is not there');
    const plain = await plainPagefind(dir);
    const engines = [await ownEngine(dir), plain, tunedMiniSearch(pages)];
    console.log(`${count(pages.length, 'page')} of ${folder}`);
    for (const [name, queries] of sets) {
      console.log(`\n${name.padEnd(24)}    n    MRR   nDCG    S@1    S@5   zero`);
      for (const engine of engines) {
        await scoreSet(engine, queries, (address) => others.has(address));
      }
    }
    plain.end();
    if (!noBrowser) {
      console.log('\nIn Chromium, as transferred (brotli; Pagefind’s own files as they are)');
      for (const cost of await measureSearch(dir, sequence, warm)) console.log(costRow(cost));
    }
    return 0;
  },
});
