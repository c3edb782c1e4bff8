/** The page itself: quick, true, within reach of everyone, and careful with pictures. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Editor } from './editor.ts';

/** What axe finds in Decap and cannot be mended from outside; the accessibility statement lists it. */
const KNOWN = ['nested-interactive'];

test('what is typed shows in the preview as the page will be', async ({ editor }) => {
  const { page } = editor;
  await editor.openEntry('decisions', 'new-buses');
  // The first one waits until the site's pages are ready to be rendered.
  await expect(editor.preview.getByRole('heading', { level: 1 })).toContainText(
    'Twelve new buses',
    { timeout: 50_000 },
  );
  await editor.type(editor.field('title'), 'Thirteen new buses bought');
  await expect(editor.preview.getByRole('heading', { level: 1 })).toContainText('Thirteen');
  const pane = page.frameLocator('#preview-pane');
  await editor.press(pane.getByRole('button', { name: 'Desktop' }));
  const width = await pane
    .locator('.stage iframe')
    .last()
    .evaluate((frame) => frame.clientWidth);
  expect(width).toBe(1280);
});

test('advice stands beside the form and keeps nothing from being saved', async ({ editor }) => {
  const { page } = editor;
  await editor.openEntry('decisions', 'library-hours');
  await editor.type(editor.field('summary'), 'Ask Mrs Jane Smith on 01245 430 430 in May 2010.');
  const advice = page.frameLocator('#preview-pane').getByText(/^Advice \(\d/);
  await expect(advice).toBeVisible();
  await editor.press(advice);
  await expect(
    page.frameLocator('#preview-pane').getByText('The text may hold a telephone number.'),
  ).toBeVisible();
  await editor.save();
});

test('a picture becomes WebP without what the camera wrote, and travels with the draft', async ({
  editor,
}) => {
  const { page, site } = editor;
  await editor.openEntry('pages', 'about');
  await editor.settled();
  await editor.body.click();
  await addBlock(editor, 'Picture');
  await editor.press(page.getByRole('button', { name: 'Choose a picture' }).last());
  const upload = page.locator('input[type="file"]').last();
  await upload.setInputFiles({
    name: 'Bus Route £.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg/>'),
  });
  await expect(page.locator('#ed-picture')).toContainText('can hold code');
  await upload.setInputFiles({
    name: 'Bus Route £.PNG',
    mimeType: 'image/png',
    buffer: await drawn(editor),
  });
  // It is chosen already when it has been added.
  await expect(page.getByText(/^bus-route-[0-9a-f]{8}\.webp$/).first()).toBeVisible();
  await editor.press(page.getByRole('button', { name: 'Use this picture' }));
  await editor.type(page.locator('input[id^="alt-field-"]').last(), 'A map of the new bus route');
  await editor.save();
  const files = site.git('diff', '--name-only', 'main', 'cms/pages/about');
  expect(files).toMatch(/public\/media\/bus-route-[0-9a-f]{8}\.webp/);
  const text = site.git('show', 'cms/pages/about:content/pages/about.mdx');
  expect(text).toMatch(
    /<Picture src="\/media\/bus-route-[0-9a-f]{8}\.webp" alt="A map of the new bus route"/,
  );
});

test('axe finds nothing serious that could be mended', async ({ editor }) => {
  test.setTimeout(120_000);
  const { page, site } = editor;
  // Nothing of what other tests left open is looked at.
  await editor.open();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Log in' })).toBeVisible();
  const found: string[] = [];
  const look = async (place: string) => {
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .exclude('.stage')
      .analyze();
    const bad = violations.filter(
      ({ impact, id }) => (impact === 'critical' || impact === 'serious') && !KNOWN.includes(id),
    );
    found.push(
      ...bad.map(
        ({ id, nodes }) =>
          `${place}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      ),
    );
  };
  await look('log in');
  await editor.logIn();
  await page.goto(`${site.url}/admin/#/collections/decisions`);
  await expect(page.getByRole('heading', { name: 'Decisions' })).toBeVisible();
  await look('list');
  await editor.openEntry('decisions', 'schools-report-received');
  await editor.settled();
  await expect(editor.preview.getByRole('heading', { level: 1 })).toBeVisible();
  await look('form');
  await editor.type(editor.field('title'), '');
  await editor.press(page.getByRole('button', { name: 'Save', exact: true }));
  await expect(editor.summary).toBeFocused();
  await look('refusal');
  await editor.press(page.getByRole('button', { name: 'Import a Word paper' }));
  await look('import');
  await page.keyboard.press('Escape');
  await page.goto(`${site.url}/admin/#/workflow`);
  await expect(page.getByRole('heading', { name: 'Drafts and reviews' })).toBeVisible();
  await look('drafts');
  expect(found).toEqual([]);
});

test('the page needs no pointer: from the list to a saved draft by keyboard', async ({
  editor,
}) => {
  const { page, site } = editor;
  await page.goto(`${site.url}/admin/#/collections/topics`);
  await expect(page.getByRole('link', { name: 'Buses' })).toBeVisible();
  await page.getByRole('link', { name: 'Buses' }).focus();
  await page.keyboard.press('Enter');
  await editor.formIsOpen('buses');
  await expect(page.locator('[class*="ControlPaneContainer"]:focus')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(editor.field('title')).toBeFocused();
  await editor.field('summary').focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' By keyboard.');
  await page.getByRole('button', { name: 'Save', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => site.git('branch', '--list', 'cms/topics/buses')).not.toBe('');
});

test('in a small window every button of a form is within reach, and the preview has its whole width', async ({
  editor,
}) => {
  const { page } = editor;
  await editor.openEntry('topics', 'buses');
  await page.setViewportSize({ width: 320, height: 640 });
  const pane = page.locator('#preview-pane');
  await expect.poll(() => pane.evaluate((frame) => frame.clientWidth)).toBeGreaterThan(300);
  const hidden = await page.locator('#nc-root').evaluate((root) => {
    const bar = '[class*="EditorContainer"] > [class*="ToolbarContainer"]';
    const buttons = root.querySelectorAll(`${bar} button, ${bar} [role="button"]`);
    const places = [...buttons].map((button) => button.getBoundingClientRect());
    return places.filter(({ left, right }) => left < 0 || right > innerWidth).length;
  });
  expect(hidden).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
});

/** Inserts a block through the menu of the text field. */
async function addBlock({ page }: Editor, label: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a block' }).last().click();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
}

/** A picture, drawn by the browser. */
async function drawn({ page }: Editor): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2000, 1000);
    const paint = canvas.getContext('2d');
    if (paint) paint.fillRect(10, 10, 500, 500);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  return Buffer.from(bytes);
}
