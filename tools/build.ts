/** `npm run build`: content → checked → pages → search index → checked → dist. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildDay } from './build/day.ts';
import { placeEditor, withEditor } from './build/editor.ts';
import { placeErrorPages } from './build/error-pages.ts';
import { withBuildLock } from './build/lock.ts';
import { indexForSearch } from './build/search-index.ts';
import { readSearchSettings } from './build/search/settings.ts';
import { swapInto } from './build/swap.ts';
import { renderSite, type Renders } from './build/render.ts';
import { gapsOf } from './search/find-gaps.ts';
import { openSite } from './search/open-site.ts';
import { checkContent, reportContent } from './check/content.ts';
import { reportSite } from './check/site/report.ts';
import { checkSite } from './check/site/check-site.ts';
import { count, Letter, messageOf, runCommand } from './lib/command.ts';
import { progress } from './lib/progress.ts';
import { ROOT } from './lib/root.ts';

const USAGE = `Use: npm run build [-- OPTIONS]

Checks the content, renders the site, makes the search index, checks the result and only then puts
it in the place of the last good one.

  --content DIR  the folder with the content (content, or what CONTENT_DIR names)
  --public DIR   the files that are published as they are (public)
  --out DIR      where the site goes (dist)
  --date DAY     the day the site is built for, such as 2026-03-04 (what BUILD_DATE names, or today)
  --help         prints this

With CMS=1 in the environment the editor's page is put at /admin/; otherwise there is none.

Exit code: 0 built, 1 a fault (the last good site is untouched), 2 wrongly called.`;

export interface BuildOptions {
  contentDir: string;
  /** The files that are published as they are (public). */
  publicDir?: string;
  outDir: string;
  /** The day the site is built for (what BUILD_DATE names, or today). */
  date?: string;
  /** Gets each line that the build says (the console). */
  print?: (line: string) => void;
  /** Ends the build early. */
  signal?: AbortSignal;
}

/** What a build did, also written to .build/report.json. */
export interface BuildReport extends Renders {
  date: string;
  contentFiles: number;
  indexed: number;
}

/**
 * Builds the site. `outDir` changes only when all went well.
 *
 * @throws Letter when a step fails; the faults themselves have then been printed
 */
export function buildSite(options: BuildOptions): Promise<BuildReport> {
  return withBuildLock(join(ROOT, '.build'), () => buildAlone(options));
}

async function buildAlone(options: BuildOptions): Promise<BuildReport> {
  const { print = console.log } = options;
  const date = buildDay(options.date);
  const say = progress(print);
  const contentDir = resolve(ROOT, options.contentDir);
  const outDir = resolve(ROOT, options.outDir);
  const next = join(ROOT, '.build', 'next');

  const publicDir = resolve(ROOT, options.publicDir ?? 'public');
  const check = checkContent({ contentDir: options.contentDir, publicDir, today: date });
  if (!reportContent(check, options.contentDir, print)) stop(options.contentDir, outDir);
  say(`content: ${count(check.files, 'file')} read, no fault`);

  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  const renders = await renderSite({
    contentDir,
    publicDir,
    outDir: next,
    date,
    ...(options.signal ? { signal: options.signal } : {}),
  });
  say(`pages: ${renders.rendered.length} rendered, ${renders.cached.length} from the cache`);

  placeErrorPages(next);
  if (withEditor()) {
    await placeEditor(contentDir, next);
    say('editor: its page is at /admin/');
  }
  const search = await indexForSearch(next, readSearchSettings(options.contentDir));
  say(`search: ${count(search.pages.length, 'page')} indexed`);
  // What editors should look at; it stops no build.
  for (const line of await gapsOf(await openSite(next), search.pages)) say(line);

  const site = await checkSite(next);
  if (!reportSite(site, print)) stop('.build/next', outDir);
  say(`checks: ${count(site.pages, 'page')} looked at, no fault`);

  swapInto(next, outDir);
  const report = { date, contentFiles: check.files, indexed: search.pages.length, ...renders };
  writeFileSync(join(ROOT, '.build', 'report.json'), JSON.stringify(report, null, 2) + '\n');
  say(`built: ${options.outDir}`);
  return report;
}

function stop(place: string, outDir: string): never {
  throw new Letter(
    place,
    'The site was not built, because of the faults above.',
    `Put them right and build again. What is in ${outDir} was left as it was.`,
  );
}

if (import.meta.main) {
  await runCommand({
    usage: USAGE,
    options: {
      content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
      public: { type: 'string', default: 'public' },
      out: { type: 'string', default: 'dist' },
      date: { type: 'string' },
    },
    run: async ({ content, public: publicDir, out, date }) => {
      try {
        buildDay(date);
      } catch (error) {
        console.error(`${messageOf(error)}\n\n${USAGE}`);
        return 2;
      }
      await buildSite({ contentDir: content, publicDir, outDir: out, ...(date && { date }) });
      return 0;
    },
  });
}
