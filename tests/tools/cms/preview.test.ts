import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CollectionName, collectionNames } from '#schemas/index.ts';
import { type Draft, draftDesk } from '#tools/cms/drafts.ts';
import { startPreview } from '#tools/cms/preview.ts';
import { ROOT } from '#tools/lib/root.ts';
import { fixtureFolder, longAfter } from '../../model/fixture.ts';

/** Previews of a content folder on a day. */
async function previewsOf(contentDir: string, day: string) {
  const options = { contentDir, publicDir: join(ROOT, 'public'), today: () => day };
  return startPreview({ ...options, desk: draftDesk(options) });
}

const real = join(ROOT, 'content');
const fixture = await previewsOf(fixtureFolder, '2026-01-01');

const draftOf = (folder: string, collection: CollectionName, file: string): Draft => ({
  collection,
  id: basename(file, extname(file)),
  text: readFileSync(join(folder, collection, file), 'utf8'),
});

const drafts = (folder: string, names: readonly CollectionName[] = collectionNames) =>
  names.flatMap((name) =>
    readdirSync(join(folder, name)).map((file) => draftOf(folder, name, file)),
  );

const isTransport = (name: string) => name.startsWith('transport-') || name === 'low-income-tests';

describe('a draft of a published entry', () => {
  const inFixture = collectionNames.filter((name) => !isTransport(name));

  test.each(drafts(fixtureFolder, inFixture).map((draft) => [draft.collection, draft.id, draft]))(
    'is shown as a page: %s/%s',
    async (_collection, _id, draft) => {
      const { html, address, faults } = await fixture.render(draft as Draft);
      expect(faults).toEqual([]);
      expect(address).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
      expect(html).toContain('<main id="main-content"');
    },
  );

  test.each([
    ['transport-rules', '/school-transport/rules/'],
    ['transport-outcomes', '/school-transport/rules/'],
    ['transport-limits', '/school-transport/rules/'],
    ['low-income-tests', '/school-transport/rules/'],
    ['transport-examples', '/school-transport/changes/'],
    ['transport-questions', '/school-transport/check/'],
  ] as const)('of %s is shown below %s', async (name, below) => {
    const previews = await previewsOf(real, longAfter);
    const [draft] = drafts(real, [name]);
    const { html, address } = await previews.render(draft as Draft);
    expect(address?.startsWith(below)).toBe(true);
    expect(html).toContain('<main id="main-content"');
  });
});

describe('a preview', () => {
  const library = draftOf(fixtureFolder, 'decisions', 'library-hours.mdx');
  const shown = async (words: string, others: string) =>
    fixture.render({ ...library, text: library.text.replace(words, others) });

  test('shows what was written, in the title as in the body', async () => {
    const { html } = await shown(
      'title: Longer library hours considered',
      'title: A changed title',
    );
    expect(html).toMatch(/<h1[^>]*>\s*A changed title/);
    const body = await shown('Cabinet considered longer hours.\n', 'Words that are **new**.\n');
    expect(body.html).toContain('Words that are <strong>new</strong>.');
  });

  test('of a new entry stands at its future address', async () => {
    const { text } = draftOf(fixtureFolder, 'topics', 'buses.mdx');
    const { html, address } = await fixture.render({ collection: 'topics', id: 'coaches', text });
    expect(address).toBe('/topics/coaches/');
    expect(html).toContain(
      '<link rel="canonical" href="https://record.northshire.example/topics/coaches/"',
    );
  });

  test('has the stylesheets of its page, each of them served, and nothing inline', async () => {
    const { html = '' } = await fixture.render(library);
    const hrefs = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
      ([, href]) => href,
    );
    expect(hrefs.map((href) => /([a-z]+)-[\w-]{8}\.css$/.exec(href ?? '')?.[1])).toEqual([
      'decision',
      'article',
      'base',
    ]);
    for (const href of hrefs) {
      expect(fixture.files.has(href?.replace('/admin/preview/', '') ?? '')).toBe(true);
    }
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/);
  });

  test('of an entry with a fault between entries is shown, with the fault', async () => {
    const { html, faults } = await shown('Cabinet considered longer hours.\n', '[Go](/nowhere/)\n');
    expect(faults.map(({ fault }) => fault)).toEqual([expect.stringContaining('/nowhere/')]);
    expect(html).toContain('Longer library hours considered');
  });

  test('of an entry whose references dangle gives the faults and no page', async () => {
    const { html, faults } = await shown('decision: new-buses', 'decision: new-bus');
    expect(html).toBeUndefined();
    expect(faults.map(({ field }) => field)).toEqual(['trail.0.decision']);
  });

  test('leaves out another draft that is broken', async () => {
    const broken: Draft = { collection: 'topics', id: 'broken', text: 'nothing' };
    const { html, faults } = await fixture.render(library, [broken]);
    expect(faults).toEqual([]);
    expect(html).toContain('Longer library hours considered');
  });

  test('of news that is not out yet shows it as on its first day', async () => {
    const { html } = await fixture.render(draftOf(fixtureFolder, 'newsline', 'next-century.mdx'));
    expect(html).toContain('<main id="main-content"');
  });

  test('of an alert shows it on the first page that it is for', async () => {
    const alert = draftOf(fixtureFolder, 'alerts', 'order-window.yaml');
    const title = /^title: (.*)$/m.exec(alert.text)?.[1] ?? expect.fail();
    expect((await fixture.render(alert)).html).toContain(title);
  });
});

describe('a hostile draft', () => {
  const folder = join(import.meta.dirname, '../../fixtures/hostile');

  test.each(readdirSync(folder))('has faults and no page: %s', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { html, faults } = await fixture.render({ collection: 'pages', id: 'hostile', text });
    expect(html).toBeUndefined();
    expect(faults).not.toEqual([]);
  });

  test('runs nothing', async () => {
    const text = '---\ntitle: A page\n---\n\n{(globalThis.ranInPreview = true)}\n';
    await fixture.render({ collection: 'pages', id: 'hostile', text });
    expect(globalThis).not.toHaveProperty('ranInPreview');
  });
});
