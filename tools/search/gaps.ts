/** `npm run search:gaps`: where the search fails readers, from a log of queries and from the site itself. */
import { readFileSync } from 'node:fs';
import { search } from '#search/query/search.ts';
import { count, Letter, runCommand } from '#tools/lib/command.ts';
import { readSearchPages } from '#tools/build/search/read-pages.ts';
import { gapsOf } from './find-gaps.ts';
import { openSite } from './open-site.ts';
import { queriesIn } from './read-log.ts';

const USAGE = `Use: npm run search:gaps [-- FILE] [--dir DIR]

Without a file: the pages of the built site that their own name and summary do not find, and the
synonyms that find nothing. With a file: the queries in it that find nothing, or only a part of
what they ask, the most frequent first. The file is a log of the host, or a list with one query a
line. Nothing is collected from readers by this site.

  --dir DIR  the built site (dist)
  --help     prints this

Exit code: 0 looked, 1 a fault, 2 wrongly called.`;

/** Below this part of what was asked, a first result is a guess. */
const weak = 0.5;
const most = 40;

async function reportLog(file: string, dir: string): Promise<void> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Letter(file, 'This file cannot be read.', 'Name a log of queries.');
  }
  const queries = queriesIn(text);
  const { engine, lexicon } = await openSite(dir);
  const without: string[] = [];
  const partly: string[] = [];
  for (const [query, times] of queries) {
    const { results } = await search(query, engine, lexicon);
    const [first] = results;
    const line = `${String(times).padStart(6)}  ${query}`;
    if (!first) without.push(line);
    else if (first.share < weak && !first.pinned) partly.push(`${line}  →  ${first.page.address}`);
  }
  console.log(`${count(queries.length, 'different query', 'different queries')} in ${file}`);
  console.log(`\n${count(without.length, 'query', 'queries')} without any result:`);
  console.log(without.slice(0, most).join('\n'));
  console.log(`\n${count(partly.length, 'query', 'queries')} answered in part only:`);
  console.log(partly.slice(0, most).join('\n'));
}

await runCommand({
  usage: USAGE,
  options: { dir: { type: 'string', default: 'dist' } },
  takesFiles: true,
  run: async ({ dir }, files) => {
    if (files.length > 1) {
      console.error(`Name one file at most.\n\n${USAGE}`);
      return 2;
    }
    const [file] = files;
    if (file !== undefined) await reportLog(file, dir);
    else
      for (const line of await gapsOf(await openSite(dir), readSearchPages(dir))) console.log(line);
    return 0;
  },
});
