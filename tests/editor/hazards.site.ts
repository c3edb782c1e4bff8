/** What Decap does of itself that would harm a site or lose a text, and that it does no longer. */
import type { Request } from '@playwright/test';
import { expect, test } from './editor.ts';

const HOSTILE = 'content/topics/hostile.mdx';
const BROKEN = 'content/topics/broken.mdx';
const BROKEN_TEXT = '---\ntitle: "Not closed\nsummary: [\n---\n\nWords that must stay.\n';

test.use({
  extra: {
    [HOSTILE]: '---js\n{ title: (globalThis.hacked = true, "Hacked") }\n---\n\nText.\n',
    [BROKEN]: BROKEN_TEXT,
  },
});

test('code in front matter is not run when its collection is listed, nor when it is opened', async ({
  editor,
}) => {
  await editor.page.goto(`${editor.site.url}/admin/#/collections/topics`);
  await expect(editor.page.getByText('Buses').first()).toBeVisible();
  await editor.openEntry('topics', 'hostile');
  expect(await editor.page.evaluate(() => 'hacked' in globalThis)).toBe(false);
});

test('a file that cannot be read is shown as broken, and saving leaves it as it is', async ({
  editor,
}) => {
  await editor.openEntry('topics', 'broken');
  await editor.type(editor.field('title'), 'A new title');
  await editor.press(editor.page.getByRole('button', { name: 'Save', exact: true }));
  await expect(editor.summary).toBeFocused();
  await expect(editor.summary).toContainText('Ask a developer to put the file right');
  expect(editor.site.git('show', `main:${BROKEN}`)).toBe(BROKEN_TEXT);
  expect(editor.site.git('branch', '--list', 'cms/topics/broken')).toBe('');
});

test('a field that was emptied is left out of the file', async ({ editor }) => {
  await editor.openEntry('papers', 'cabinet-spring-2010');
  await editor.type(editor.field('reference'), '');
  await editor.save();
  const diff = editor.site.git('diff', '--unified=0', 'main', 'cms/papers/cabinet-spring-2010');
  expect(changed(diff)).toEqual(['-reference: Agenda item 2']);
});

test('what is typed of computer code in a text becomes text', async ({ editor }) => {
  await editor.openEntry('topics', 'buses');
  await editor.body.click();
  await editor.page.waitForTimeout(300);
  await editor.page.keyboard.press('Control+End');
  await editor.page.keyboard.press('Enter');
  await editor.page.keyboard.type('import tax {rate} <b>now</b> a<b');
  await editor.save();
  const text = editor.site.git('show', 'cms/topics/buses:content/topics/buses.mdx');
  expect(text).toContain('mport tax');
  expect(text).not.toMatch(/^import/m);
  expect(text).toContain('\\{rate}');
});

test('a text that was not saved is found after a reload and put back into the form', async ({
  editor,
}) => {
  const { page } = editor;
  await editor.openEntry('topics', 'schools');
  await editor.type(editor.field('summary'), 'Words that were never saved.');
  await expect.poll(() => editor.keptKeys()).toContain('backup.topics.schools');
  await page.reload();
  await editor.logIn();
  await expect(page.getByText('This browser kept text that was not saved')).toBeVisible();
  await editor.openEntry('topics', 'schools');
  await editor.press(page.getByRole('button', { name: 'Put it back into the form' }));
  await expect(editor.field('summary')).toHaveValue('Words that were never saved.');
  await editor.save();
  const diff = editor.site.git('diff', '--unified=0', 'main', 'cms/topics/schools');
  expect(changed(diff).at(-1)).toBe('+summary: Words that were never saved.');
});

test('a lost connection is told, keeps the text, and saving again works', async ({ editor }) => {
  const { page } = editor;
  await editor.openEntry('topics', 'children');
  await editor.type(editor.field('summary'), 'Typed on a train.');
  await page.route('**/admin/api/**', (route) => route.abort());
  await editor.press(page.getByRole('button', { name: 'Save', exact: true }));
  await expect(page.locator('#ed-connection')).toBeVisible();
  await expect(editor.field('summary')).toHaveValue('Typed on a train.');
  await page.unroute('**/admin/api/**');
  await editor.save();
  await expect(page.locator('#ed-connection')).toBeHidden();
});

test('a draft that comes back late does not stand under the address of the entry opened since', async ({
  editor,
}) => {
  const { page } = editor;
  const ofLibraries = (action: string) => (request: Request) =>
    request.postData()?.includes(`"${action}"`) === true &&
    request.postData()?.includes('the-libraries') === true;
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  await editor.openEntry('topics', 'the-libraries');
  await editor.type(editor.field('summary'), 'Saved, and left at once.');
  await page.route('**/admin/api/v1', async (route) => {
    if (ofLibraries('unpublishedEntry')(route.request())) await held;
    await route.continue();
  });
  const asked = page.waitForRequest(ofLibraries('unpublishedEntry'));
  await editor.press(page.getByRole('button', { name: 'Save', exact: true }));
  await asked;
  await editor.openEntry('topics', 'children');
  const came = page.waitForResponse((answer) =>
    ofLibraries('unpublishedEntryDataFile')(answer.request()),
  );
  letGo();
  await came;
  await editor.settled();
  await editor.formIsOpen('children');
  await expect(editor.field('title')).toHaveValue('Children and families');
  await page.unroute('**/admin/api/v1');
});

test('somebody else’s newer text is not written over', async ({ editor }) => {
  const { page, site } = editor;
  await editor.openEntry('topics', 'adult-care');
  const other = await page.request.post(`${site.url}/admin/api/v1`, {
    headers: { Origin: site.url },
    data: {
      branch: 'main',
      action: 'persistEntry',
      params: {
        branch: 'main',
        dataFiles: [
          {
            slug: 'adult-care',
            path: 'content/topics/adult-care.mdx',
            raw: site
              .git('show', 'main:content/topics/adult-care.mdx')
              .replace('title: ', 'title: New '),
          },
        ],
        assets: [],
        options: {
          collectionName: 'topics',
          useWorkflow: true,
          status: 'draft',
          base: await sha256(site.git('show', 'main:content/topics/adult-care.mdx')),
        },
      },
    },
  });
  expect(other.status()).toBe(200);
  await editor.type(editor.field('summary'), 'Mine.');
  await editor.press(page.getByRole('button', { name: 'Save', exact: true }));
  await expect(page.locator('#ed-refused')).toContainText('Somebody else changed this entry');
  await expect(editor.field('summary')).toHaveValue('Mine.');
});

/** The changed lines of a diff. */
function changed(diff: string): string[] {
  return diff.split('\n').filter((line) => /^[-+](?![-+])/.test(line));
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(hash).toString('hex');
}
