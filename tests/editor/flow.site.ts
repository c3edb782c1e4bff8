/** The way of a paper: from a Word file to published pages, without a terminal. */
import { wordFile } from '../tools/import/word-files.ts';
import type { Part } from '../tools/import/parts.ts';
import { expect, test, type Editor } from './editor.ts';

test.use({ built: true });

const items = [
  ['Bridge at Riverside', 'to repair the bridge at a cost of £40,000'],
  ['Longer library hours', 'to open the libraries on Sundays with effect from 1 June 2026'],
  ['Swimming lessons', 'to pay for swimming lessons in all primary schools'],
  ['Care at home', 'to award a contract for care at home'],
  ['Safer roads', 'to put up lights on twelve roads'],
] as const;

const paper: Part[] = [
  { kind: 'reference', text: 'Agenda item 4' },
  { kind: 'title', text: 'Cabinet Report' },
  { kind: 'paragraph', text: 'Meeting of 14 March 2026' },
  ...items.flatMap(([title, what], at): Part[] => [
    { kind: 'heading', depth: 2, number: String(at + 1), text: title },
    { kind: 'paragraph', text: `Members heard a report. Cabinet agreed ${what}.` },
  ]),
  { kind: 'signature', lines: ['Alex Example', 'Leader of the Council'] },
];

test('a Word paper of five items becomes published pages that search finds', async ({ editor }) => {
  test.setTimeout(240_000);
  const { page, site } = editor;
  const board = page.locator('[class*="WorkflowListContainer"]');

  // The board has been looked at before there was anything on it.
  await page.goto(`${site.url}/admin/#/workflow`);
  await expect(board).toBeVisible();

  // In: the drafts are listed, with what was doubtful.
  await editor.press(page.getByRole('button', { name: 'Import a Word paper' }));
  const panel = page.getByRole('dialog', { name: 'Import a Word paper' });
  editor.interactions += 1;
  await panel.getByLabel('The paper, as a Word file (.docx)').setInputFiles({
    name: 'cabinet-march-2026.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(await wordFile(paper, 'styled')),
  });
  await editor.press(panel.getByRole('button', { name: 'Import', exact: true }));
  await expect(panel.getByRole('heading', { name: /drafts were made/ })).toBeVisible();
  const drafts = panel.locator('a[href^="#/collections/decisions/"]');
  await expect(drafts).toHaveCount(items.length);
  await expect(panel.getByRole('heading', { name: /drafts were made/ })).toBeFocused();
  // The document and the paper stand beside the decisions.
  await expect(board.locator('a[href*="/entries/"]')).toHaveCount(items.length + 2);

  // Each draft is opened, read, put right and saved.
  for (let at = 0; at < items.length; at += 1) {
    if (at > 0) await editor.press(page.getByRole('button', { name: 'Import a Word paper' }));
    const link = drafts.nth(at);
    const slug = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
    await editor.press(link);
    await editor.formIsOpen(slug);
    await expect(page.getByText('Cabinet Report, 2026', { exact: true }).first()).toBeVisible();
    await editor.type(editor.field('title'), `Riverside decision ${at + 1} of March 2026`);
    await chooseTopic(editor, 'Schools');
    await editor.save();
  }
  await expect(editor.preview.getByRole('heading', { level: 1 })).toContainText(
    'Riverside decision 5',
  );

  // The set goes on its way.
  await editor.press(page.getByRole('button', { name: 'Import a Word paper' }));
  await editor.press(panel.getByRole('button', { name: 'Send all for review' }));
  await expect(panel.getByText('All drafts are in review.')).toBeVisible();
  await editor.press(panel.getByRole('button', { name: 'Mark all ready' }));
  await expect(panel.getByText('All drafts are ready to be published.')).toBeVisible();
  // The board of drafts knows of all of them, though none was put there by Decap itself.
  await page.keyboard.press('Escape');
  await editor.press(page.getByRole('link', { name: 'Back to' }));
  await editor.press(page.getByRole('link', { name: 'Drafts and reviews' }));
  await expect(page.getByText('7 ready to be published')).toBeVisible();
  await editor.press(page.getByRole('button', { name: 'Import a Word paper' }));
  await editor.press(panel.getByRole('button', { name: 'Publish all' }));
  await expect(panel.getByText('On the site now:')).toBeVisible({ timeout: 90_000 });

  expect(editor.interactions).toBeLessThan(60);
  console.log(`From Word to the site: ${editor.interactions} interactions.`);

  // Readers see the pages, and search finds them.
  await page.goto(`${site.url}/decisions/`);
  await expect(
    page.getByRole('link', { name: 'Riverside decision 1 of March 2026' }),
  ).toBeVisible();
  await page.goto(`${site.url}/search/?q=riverside`);
  await expect(page.locator('.app-search__results > li').first()).toContainText('Riverside');
});

/** Adds a topic to a decision that has none: the importer chooses one only by the words of the text. */
async function chooseTopic(editor: Editor, name: string): Promise<void> {
  if (Array.isArray((await editor.formData())['topics'])) return;
  const topics = editor.page.locator('input[id^="topics-field-"]');
  await editor.press(topics);
  editor.interactions += 1;
  await topics.pressSequentially(name);
  await editor.press(editor.page.getByRole('option', { name }).first());
}
