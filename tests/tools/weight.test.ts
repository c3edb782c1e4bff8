import { randomBytes } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readSite } from '#tools/check/site/read-site.ts';
import { reportWeight } from '#tools/bench/weight.ts';
import { faultsOf, LIMITS, weighPages } from '#tools/bench/weigh-pages.ts';
import { folderWith } from './folder.ts';

// Text that no compression makes smaller than three quarters of its length.
const bulk = (bytes: number) => randomBytes(bytes).toString('base64');

const weigh = (files: Record<string, string>) => weighPages(readSite(folderWith(files)));
const faults = (files: Record<string, string>) =>
  weigh(files).flatMap((weight) => faultsOf(weight).map(({ fault }) => `${weight.file}: ${fault}`));

const page = (head: string) => `<!DOCTYPE html><title>x</title>${head}<h1>x</h1>`;

describe('the weight of a page', () => {
  test('is its HTML and its stylesheets, each counted once', () => {
    const sheet = '<link rel="stylesheet" href="/a.css">';
    const [once, twice] = weigh({
      'a/index.html': page(sheet),
      'b/index.html': page(sheet + sheet),
      'a.css': `p{content:"${bulk(500)}"}`,
    });
    expect(once?.styles).toBeGreaterThan(400);
    expect(twice?.styles).toBe(once?.styles);
    expect(once?.bytes).toBe((once?.html ?? 0) + (once?.styles ?? 0));
  });

  test('is a fault above the limit, but not for a full transcript', () => {
    const heavy = page(`<p>${bulk(LIMITS.page * 1.1)}</p>`);
    expect(faults({ 'a/index.html': heavy })).toHaveLength(1);
    expect(faults({ 'documents/x/index.html': heavy })).toEqual([]);
    expect(faults({ 'documents/index.html': heavy })).toHaveLength(1);
  });

  test('is exact for the heaviest pages, and hardly ever too low for the others, which are weighed quickly', () => {
    // Words in an order that does not repeat, so that each page is heavier than the one before.
    const text = (count: number) =>
      Array.from({ length: count }, (_, at) => `word${(at * at * 7919) % 1009}`).join(' ');
    const files = Object.fromEntries(
      Array.from({ length: 150 }, (_, at) => [`p${at}/index.html`, page(`<p>${text(at * 5)}</p>`)]),
    );
    const weights = weigh(files).toSorted((a, b) => b.html - a.html);
    // Without settings, brotli does all it can.
    const exact = ({ file }: { file: string }) => brotliCompressSync(files[file] ?? '').length;
    expect(weights).toHaveLength(150);
    expect(weights.slice(0, 10).map(({ html }) => html)).toEqual(weights.slice(0, 10).map(exact));
    for (const weight of weights) expect(weight.html).toBeGreaterThan(exact(weight) * 0.95);
  });

  test('does not hide behind a stylesheet', () => {
    const files = { 'a/index.html': page('<link rel="stylesheet" href="/a.css">') };
    expect(faults({ ...files, 'a.css': bulk(LIMITS.page * 1.1) })).toHaveLength(1);
  });
});

describe('the script of a page', () => {
  const module = '<script type="module" src="/a.js"></script>';

  test('is counted with all that it imports, but not with what it imports on use', () => {
    const [weight] = weigh({
      'index.html': page(module),
      'a.js': 'import "./b.js";import("./later.js")',
      'b.js': `export const b = "${bulk(600)}"`,
      'later.js': `export const c = "${bulk(90_000)}"`,
    });
    expect(weight?.script).toBeGreaterThan(500);
    expect(weight?.script).toBeLessThan(2000);
  });

  test('is a fault when it is too heavy, stops the page or is not the only one', () => {
    const heavy = { 'index.html': page(module), 'a.js': `"${bulk(LIMITS.script * 1.1)}"` };
    expect(faults(heavy)).toHaveLength(1);
    expect(
      faults({ 'index.html': page('<script src="/a.js"></script>'), 'a.js': '' }),
    ).toHaveLength(1);
    expect(faults({ 'index.html': page(module + module), 'a.js': '' })).toHaveLength(1);
  });

  test('may have that of a notice that ends beside it', () => {
    const notice = '<p data-until="2026-01-31">x</p>';
    expect(faults({ 'index.html': page(notice + module + module), 'a.js': '' })).toEqual([]);
    expect(faults({ 'index.html': page(notice + module.repeat(3)), 'a.js': '' })).toHaveLength(1);
  });

  test('may be deferred, and data is none', () => {
    const data = '<script type="application/ld+json">{}</script>';
    const deferred = '<script defer src="/a.js"></script>';
    expect(faults({ 'index.html': page(data + deferred), 'a.js': '' })).toEqual([]);
  });
});

describe('the report', () => {
  test('says how many pages were weighed and passes a light site', () => {
    const lines: string[] = [];
    const dir = folderWith({ 'index.html': page(''), 'documents/x/index.html': page('') });
    expect(reportWeight(dir, (line) => lines.push(line))).toBe(true);
    expect(lines.at(-1)).toContain('2 pages weighed, 1 of them full transcripts');
  });

  test('fails when there is no page', () => {
    expect(reportWeight(folderWith({ 'a.css': '' }), () => {})).toBe(false);
  });
});
