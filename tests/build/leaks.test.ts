import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesUnder } from '#tools/lib/files.ts';
import { run, workshop } from './workshop.ts';

/**
 * News and notices whose day has not come, or is over, must be in no file of a built site: each of the example council’s holds
 * a word that stands nowhere else. The search index is packed, so it is unpacked before it is looked at.
 */

const { content, out, cache, replace } = workshop();
// An entry cannot be confirmed after the day of a build, and the first day here is before that of the example.
replace('services/pay-and-pensions.mdx', 'on: 2025-09-01', 'on: 2025-03-01');

/** The words of a file, unpacked where it is packed. */
function textOf(file: string): string {
  const bytes = readFileSync(join(out, file));
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes).toString('utf8');
  if (file.endsWith('.br')) return brotliDecompressSync(bytes).toString('utf8');
  return bytes.toString('utf8');
}

/** Files that hold a word, in any case: the search index keeps its words in small letters, and cuts their ends. */
function filesWith(word: string, texts: ReadonlyMap<string, string>): string[] {
  const stem = word.toLowerCase();
  return [...texts].filter(([, text]) => text.toLowerCase().includes(stem)).map(([file]) => file);
}

function textsOn(date: string): Map<string, string> {
  const { code, output } = run(
    'tools/build.ts',
    ['--content', content, '--out', out, '--date', date],
    { CACHE_DIR: cache, CONTENT_DIR: content },
  );
  expect(output).toContain('no fault');
  expect(code).toBe(0);
  return new Map(filesUnder(out).map((file) => [file, textOf(file)]));
}

describe('a site built while some news may not be seen yet and other news is over', () => {
  let before: Map<string, string>;
  let texts: Map<string, string>;
  beforeAll(() => {
    // On this day the fair could be seen: nothing of it may come back out of the cache.
    before = textsOn('2025-06-15');
    texts = textsOn('2026-01-01');
  });

  test('had the news that is over while it held', () => {
    expect(filesWith('Plonkerwhist', before)).toContain('newsline/summer-fair/index.html');
  });

  test.each([
    'Zanzibarquux',
    'next-century',
    'Plonkerwhist',
    'summer-fair',
    'Gristlewump',
    'Quillonbex',
  ])('holds “%s” in no page, feed, data file, site map or part of the search', (word) => {
    expect(filesWith(word, texts)).toEqual([]);
  });

  // The test would be worth nothing if it could not find what is there.
  test('holds what may be seen in its page, feeds, data, site map and search', () => {
    const found = filesWith('bramblefudg', texts);
    expect(found).toContain('newsline/boiler-recall/index.html');
    expect(found.some((file) => file.startsWith('pagefind/fragment/'))).toBe(true);
    const named = filesWith('boiler-recall', texts);
    for (const file of [
      'feeds/newsline.xml',
      'feeds/newsline-urgent.xml',
      'api/v1/newsline.json',
      'api/v1/newsline.csv',
      'sitemap.xml',
    ])
      expect(named).toContain(file);
  });
});

test('a site built on the day has the news', () => {
  expect(filesWith('Zanzibarquux', textsOn('2099-01-01')).length).toBeGreaterThan(3);
});
