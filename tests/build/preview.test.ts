import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CollectionName, collectionNames } from '#schemas/index.ts';
import { draftDesk } from '#tools/cms/drafts.ts';
import { startPreview } from '#tools/cms/preview.ts';
import { ROOT } from '#tools/lib/root.ts';
import { filesUnder } from '#tools/lib/files.ts';
import { run, workshop } from './workshop.ts';

const { content, out, cache } = workshop();
const day = '2026-01-01';

/** What a reader sees of a page: its document without scripts, and without the addresses of stylesheets, which differ. */
const seen = (html: string) =>
  html
    .replace(/<link rel="stylesheet"[^>]*>/g, '')
    .replace(/<script\b[^]*?<\/script>/g, '')
    .replace(/"[^"]*\/_astro\/[^"]+\.css"/g, '"styles"');

/** The words of the stylesheets of a page, in their order. */
const styles = (html: string, read: (href: string) => string) =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => read(href));

test('the preview of every published entry is its built page, word for word, in the same styles', async () => {
  const { code, output } = run(
    'tools/build.ts',
    ['--content', content, '--out', out, '--date', day],
    {
      CACHE_DIR: cache,
      CONTENT_DIR: content,
    },
  );
  expect(output).toContain('no fault');
  expect(code).toBe(0);

  const options = { contentDir: content, publicDir: join(ROOT, 'public'), today: () => day };
  const { render, files } = await startPreview({ ...options, desk: draftDesk(options) });
  const entries = filesUnder(content).flatMap((file) => {
    const [collection = '', name = ''] = file.split('/');
    return collectionNames.includes(collection as CollectionName)
      ? [{ collection: collection as CollectionName, id: name.replace(/\.\w+$/, ''), file }]
      : [];
  });
  expect(new Set(entries.map(({ collection }) => collection)).size).toBeGreaterThan(20);
  const hidden = ['newsline', 'alerts'];
  for (const { file, ...entry } of entries) {
    const text = readFileSync(join(content, file), 'utf8');
    const { html = '', address = '', faults } = await render({ ...entry, text });
    expect(faults, file).toEqual([]);
    // What is not out yet, or over, is shown as on another day than that of the build.
    const until = /^until: (\S+)$/m.exec(text)?.[1] ?? day;
    const from = /^from: (\S+)$/m.exec(text)?.[1] ?? day;
    if (hidden.includes(entry.collection) && (until < day || from > day)) continue;
    const built = readFileSync(join(out, address, 'index.html'), 'utf8');
    expect(seen(html), file).toBe(seen(built));
    expect(
      styles(html, (href) => String(files.get(href.replace('/admin/preview/', '')))).join('\n'),
      file,
    ).toBe(styles(built, (href) => readFileSync(join(out, href), 'utf8')).join('\n'));
  }
});
