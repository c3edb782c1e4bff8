import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#mdx/read-content.ts';
import type { PageHead } from '#model/views.ts';
import { type BuildReport, buildSite } from '#tools/build.ts';
import { modelOf } from '../model/fixture.ts';
import { bytesOf, workshop } from './workshop.ts';

const { content, out, cache, replace } = workshop();
const date = '2026-01-01';

/** The files of the search: they change with every word, since they are named after what they hold. */
const searchIndex =
  /^(?:search-data\/|pagefind\/(?:fragment\/|index\/|filter\/|pagefind\.[\w-]+\.pf_meta$|pagefind-entry\.json$))/;

async function build(): Promise<{ report: BuildReport; files: Record<string, string> }> {
  process.env['CACHE_DIR'] = cache;
  const said: string[] = [];
  const report = await buildSite({
    contentDir: content,
    outDir: out,
    date,
    print: (line) => said.push(line),
  }).catch((error: unknown) => {
    throw new Error(`The build failed.\n${said.join('\n')}`, { cause: error });
  });
  return { report, files: bytesOf(out) };
}

/** What each page shows, by its file. */
function shown(): Map<string, string> {
  const { views } = modelOf(
    readContent(content).content ?? expect.fail('The content has faults.'),
    date,
  );
  const all = Object.values(views).flat() as { head: PageHead }[];
  return new Map(all.map((view) => [`${view.head.path}index.html`, JSON.stringify(view)]));
}

const differing = (before: Record<string, string>, after: Record<string, string>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((file) => before[file] !== after[file])
    .sort();

let first: Awaited<ReturnType<typeof build>>;
let second: Awaited<ReturnType<typeof build>>;
let cold: Awaited<ReturnType<typeof build>>;
let changedPages: string[];

beforeAll(async () => {
  const before = shown();
  first = await build();
  replace(
    'decisions/new-buses.mdx',
    'the purchase of twelve buses',
    'the acquisition of twelve buses',
  );
  const after = shown();
  changedPages = [...after]
    .filter(([file, view]) => before.get(file) !== view)
    .map(([file]) => file);
  second = await build();
  rmSync(cache, { recursive: true });
  cold = await build();
});

describe('a build after one word of a decision was changed', () => {
  test('shows the new word', () => {
    expect(readFileSync(join(out, 'decisions/new-buses/index.html'), 'utf8')).toContain(
      'the acquisition of twelve buses',
    );
  });

  test('renders the pages that show the decision’s summary, and no other page', () => {
    expect(changedPages).toContain('/decisions/new-buses/index.html');
    expect(changedPages.length).toBeLessThan(shown().size / 2);
    const pages = second.report.rendered.filter((file) => file.endsWith('.html'));
    expect(pages.sort()).toEqual(changedPages.sort());
  });

  test('writes the data files that hold the summary, and no other', () => {
    const data = second.report.rendered.filter((file) => !file.endsWith('.html'));
    expect(data.sort()).toEqual([
      '/api/v1/decisions.csv', '/api/v1/decisions.json', '/api/v1/decisions/new-buses.json', '/feeds/decisions.xml',
    ]); // prettier-ignore
  });

  test('takes everything else from the cache', () => {
    const { rendered, cached } = second.report;
    expect([...rendered, ...cached].sort()).toEqual(
      [...first.report.rendered, ...first.report.cached].sort(),
    );
    expect(cached.length).toBeGreaterThan(rendered.length);
  });

  test('changes no byte of any other file, except in the index of the search', () => {
    const others = differing(first.files, second.files).filter(
      (file) => !second.report.rendered.includes(`/${file}`),
    );
    expect(others.length).toBeGreaterThan(0);
    for (const file of others) expect(file).toMatch(searchIndex);
  });

  test('gives the same bytes as a build from nothing', () => {
    expect(cold.report.cached).toEqual([]);
    expect(differing(second.files, cold.files)).toEqual([]);
  });
});
