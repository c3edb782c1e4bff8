/** `npm run search:try`: asks the built site's search as a reader would, and says what it did. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Found } from '#search/query/search.ts';
import { search } from '#search/query/search.ts';
import { Letter, runCommand } from '#tools/lib/command.ts';
import { openSite, type SiteSearch } from './open-site.ts';

const USAGE = `Use: npm run --silent search:try -- "WORDS"
     npm run --silent search:try -- --json FILE

Searches the built site with the code and the index that readers use. Prints the ten best pages with
their scores, and what was made of the query.

  --json FILE  a list of {"id", "query"}; prints an object of id to ten addresses
  --dir DIR    the built site (dist)
  --help       prints this

Exit code: 0 asked, 1 a fault, 2 wrongly called.`;

const shown = 10;

const queryList = z.array(z.object({ id: z.string(), query: z.string() }));

const ask = (query: string, { engine, lexicon }: SiteSearch) => search(query, engine, lexicon);

function report({ interpretation, results, searches }: Found): string {
  const { corrected, unknown, concepts } = interpretation;
  return [
    ...results
      .slice(0, shown)
      .map(
        ({ page, score, share, pinned }, at) =>
          `${String(at + 1).padStart(2)}. ${score.toFixed(2).padStart(6)}  ${page.address}  ` +
          `${page.heading} (${page.kind}${pinned ? ', best bet' : `, ${Math.round(100 * share)} % of the query`})`,
      ),
    ...(results.length === 0 ? ['Nothing found.'] : []),
    '',
    ...corrected.map(({ from, to }) => `spelling: “${from}” read as “${to}”`),
    ...unknown.map((word) => `not on the site: “${word}”`),
    ...concepts.map(
      ({ typed, alternatives }) =>
        `“${typed}”: ${alternatives.map(({ words, weight }) => `${words} (${weight})`).join(', ')}`,
    ),
    `${results.length} found with ${searches.length} searches`,
  ].join('\n');
}

/** Reads the list of queries. */
function readList(file: string): z.infer<typeof queryList> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Letter(file, 'This cannot be read as JSON.', 'Name a file with a list of queries.');
  }
  const list = queryList.safeParse(json);
  if (list.success) return list.data;
  throw new Letter(
    file,
    'This is no list of queries.',
    'Write a list of objects, each with “id” and “query” as text.',
  );
}

await runCommand({
  usage: USAGE,
  options: { json: { type: 'string' }, dir: { type: 'string', default: 'dist' } },
  takesFiles: true,
  run: async ({ json, dir }, words) => {
    const query = words.join(' ');
    if ((json === undefined) === (query === '')) {
      console.error(`Give either words or --json with a file.\n\n${USAGE}`);
      return 2;
    }
    if (json === undefined) {
      console.log(report(await ask(query, await openSite(dir))));
      return 0;
    }
    const list = readList(json);
    const site = await openSite(dir);
    const answers: Record<string, string[]> = {};
    for (const { id, query: asked } of list) {
      const { results } = await ask(asked, site);
      answers[id] = results.slice(0, shown).map(({ page }) => page.address);
    }
    console.log(JSON.stringify(answers, null, 2));
    return 0;
  },
});
