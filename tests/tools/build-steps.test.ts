import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRenders } from '#tools/build/render.ts';
import { swapInto } from '#tools/build/swap.ts';
import { eachChange } from '#tools/serve/changes.ts';
import { folderWith } from './folder.ts';

describe('the log of Astro', () => {
  test('tells which files were rendered and which came from the cache', () => {
    const log = [
      '08:33:03 ▶ src/pages/decisions/[id].astro',
      '08:33:03   ├─ /decisions/a/index.html (restored)',
      '08:33:03   ├─ /decisions/b/index.html (+12ms) ',
      '08:33:03   ├─ /decisions/c/index.html (cached)',
      '08:33:04   ├─ /api/v1/decisions.json08:33:04 [WARN] something (odd)',
      ' (+1.20s) ',
      '08:33:04   ├─ /empty/index.html (+1ms) (file not created, response body was empty)',
      '08:33:05   ▶ /_astro/crest.webp (before: 9kB, after: 2kB) (+7ms) (1/1)',
    ].join('\n');
    expect(readRenders(log.replace('json08', 'json 08'))).toEqual({
      rendered: ['/decisions/b/index.html', '/api/v1/decisions.json'],
      cached: ['/decisions/a/index.html', '/decisions/c/index.html'],
    });
  });
});

describe('the swap', () => {
  test('puts the new site in the place of the old one and leaves nothing behind', () => {
    const folder = folderWith({ 'dist/old.html': 'old', 'next/new.html': 'new' });
    swapInto(join(folder, 'next'), join(folder, 'dist'));
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['new.html']);
  });

  test('makes the first site, too', () => {
    const folder = folderWith({ 'next/new.html': 'new' });
    swapInto(join(folder, 'next'), join(folder, 'public/dist'));
    expect(readFileSync(join(folder, 'public/dist/new.html'), 'utf8')).toBe('new');
  });

  test('puts the old site back when the new one cannot be moved', () => {
    const folder = folderWith({ 'dist/old.html': 'old' });
    expect(() => swapInto(join(folder, 'missing'), join(folder, 'dist'))).toThrow();
    expect(readFileSync(join(folder, 'dist/old.html'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('finds the last good site again after a swap that was cut off', () => {
    const folder = folderWith({ 'dist.old/old.html': 'old' });
    expect(() => swapInto(join(folder, 'missing'), join(folder, 'dist'))).toThrow();
    expect(readFileSync(join(folder, 'dist/old.html'), 'utf8')).toBe('old');
  });
});

describe('changes of the content', () => {
  test('count from the moment of the call, also before the first turn is asked for', async () => {
    const stop = new AbortController();
    let changed: (() => void) | undefined;
    const turns = eachChange((call) => (changed = call), stop.signal);
    expect(changed).toBeDefined();
    changed?.();
    expect((await turns.next()).done).toBe(false);
    const last = turns.next();
    stop.abort();
    expect((await last).done).toBe(true);
  });

  test('give one turn for many, and one more for what came during the turn', async () => {
    const stop = new AbortController();
    let changed = () => {};
    const turns = eachChange((call) => (changed = call), stop.signal);
    const first = turns.next();
    changed();
    changed();
    expect((await first).done).toBe(false);
    changed();
    changed();
    expect((await turns.next()).done).toBe(false);
    const last = turns.next();
    stop.abort();
    expect((await last).done).toBe(true);
  });
});
