/** The form of every collection, on the project's own content: opened and left alone, and with one word changed. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cmsConfig } from '#outputs/cms/config.ts';
import { collectionNames } from '#schemas/index.ts';
import { ROOT } from '#tools/lib/root.ts';
import { expect, test } from './editor.ts';

test.use({ content: 'content' });

const first = (collection: string) =>
  readdirSync(join(ROOT, 'content', collection))
    .toSorted()[0]
    ?.replace(/\.\w+$/, '') ?? '';

/** Collection, entry, and a field with words that no other entry repeats. */
const forms: readonly (readonly [collection: string, slug: string])[] = [
  ...collectionNames
    .filter((name) => readdirSync(join(ROOT, 'content')).includes(name))
    .map((name) => [name, first(name)] as const),
  ['settings', 'site'],
];

/** Fields that are words of the project's own, in the order of preference. */
const WORDS = ['summary', 'what', 'tagline', 'notes', 'text', 'title', 'name', 'question', 'label'];

/** Where all words are those of a source, which must not be changed. */
const NUMBERS: Readonly<Record<string, string>> = { priorities: 'place' };

test('there is a form for every collection that has content', () => {
  expect(forms.length).toBeGreaterThan(30);
});

for (const [collection, slug] of forms) {
  test(`${collection}: opening changes nothing, and a changed word is one changed line`, async ({
    editor,
  }) => {
    const { site } = editor;
    await editor.openEntry(collection, slug);
    await editor.settled();
    expect(await editor.isChanged(), 'opened and left alone').toBe(false);

    const number = NUMBERS[collection];
    const field = number
      ? editor.field(number)
      : await firstOf(WORDS, (name) => editor.field(name));
    await editor.type(field, number ? '9' : changedWord(await field.inputValue()));
    await editor.save();
    const diff = site.git('diff', '--numstat', 'main', `cms/${collection}/${slug}`);
    expect(diff).toMatch(/^1\t1\tcontent\/\S+\n$/);
  });
}

for (const [slug, name] of [
  ['synonyms', 'say'],
  ['best-bets', 'queries'],
] as const) {
  test(`search, ${slug}: opening changes nothing, and a changed phrase is one changed line`, async ({
    editor,
  }) => {
    const { page, site } = editor;
    await editor.openEntry('settings', slug);
    await editor.settled();
    expect(await editor.isChanged(), 'opened and left alone').toBe(false);
    await expect(page.getByRole('link', { name: /^Help: Search/ })).toHaveAttribute(
      'href',
      '/admin/help/search/',
    );
    await editor.press(page.getByRole('button', { name: 'Open or close entry 1', exact: true }));
    await editor.type(editor.field(name), `${await editor.field(name).inputValue()} tram`);
    await editor.save();
    const diff = site.git('diff', '--numstat', 'main', `cms/settings/${slug}`);
    expect(diff).toBe(`1\t1\tcontent/search/${slug}.yaml\n`);
  });
}

test('Decap’s own check finds no fault in the configuration', async ({ editor }) => {
  const config = cmsConfig({ siteName: 'Northshire', siteUrl: 'https://northshire.example.org' });
  expect(JSON.stringify(config), 'a date in a slug is a day early in summer').not.toMatch(
    /\{\{(year|month|day)\}\}/,
  );
  const page = await editor.page.context().newPage();
  const start = `
    const format = { fromFile: () => ({}), toFile: () => '' };
    for (const ending of ['mdx', 'yaml']) CMS.registerCustomFormat('county-hall-' + ending, ending, format);
    for (const kind of ['values', 'money']) CMS.registerWidget('county-hall-' + kind, 'string');
    CMS.init({ config: ${JSON.stringify(config)} });`;
  // Only here may text be run as code: Decap checks its configuration in that way.
  await page.route('**/admin/checked.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<script>window.CMS_MANUAL_INIT = true</script><body><script src="/admin/decap-cms.js"></script><script src="/admin/checked.js"></script>',
    }),
  );
  await page.route('**/admin/checked.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: start }),
  );
  await page.goto(`${editor.site.url}/admin/checked.html`);
  const errors = page.locator('body', { hasText: 'Config Errors' });
  // Decap goes straight to its lists when all is well.
  await page.getByRole('link', { name: 'Contents' }).or(errors).first().waitFor();
  expect(await errors.allInnerTexts()).toEqual([]);
  await page.close();
});

/** The first of some names whose field is on the page. */
async function firstOf<Found extends { count(): Promise<number> }>(
  names: readonly string[],
  find: (name: string) => Found,
): Promise<Found> {
  for (const name of names) {
    const found = find(name);
    if ((await found.count()) > 0) return found;
  }
  throw new Error('The form has none of the fields that this test can change.');
}

/** The text with its first long word changed. */
const changedWord = (text: string) => text.replace(/\p{Ll}{5,}/u, (word) => `${word}x`);
