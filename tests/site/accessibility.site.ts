import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { pageTypes } from './pages.ts';

const widths = [320, 1280];

/** How many pixels of a page lie beyond its right edge. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [name, path] of Object.entries(pageTypes)) {
  test(`the ${name} page has no fault that axe finds and does not scroll sideways`, async ({
    page,
  }) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await axeFaults(page), `${width} pixels wide`).toEqual([]);
      expect(await overflow(page), `${width} pixels wide`).toBeLessThanOrEqual(0);
    }
  });
}

test('search results have no fault that axe finds', async ({ page }) => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/search/?q=school');
    await expect(page.locator('.app-search__results > li').first()).toBeVisible();
    expect(await axeFaults(page), `${width} pixels wide`).toEqual([]);
  }
});

// The tests above would be worth nothing if they could not fail.
test('a fault that is put into a page is found', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate(() => {
    const image = document.createElement('img');
    document.querySelector('main')?.append(image);
    const faint = document.createElement('p');
    faint.className = 'too-faint';
    faint.textContent = 'Too faint to read';
    faint.style.setProperty('color', '#eeeeee');
    document.querySelector('main')?.append(faint);
  });
  expect(await axeFaults(page)).toEqual(['color-contrast: .too-faint', 'image-alt: img']);
});

test('the first stop of the Tab key is a link that skips to the content', async ({ page }) => {
  await page.goto('/decisions/safeguarding-inspection-update/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main-content$/);
});

test('every stop of the Tab key can be seen, is on the page once, and the end is reached', async ({
  page,
}) => {
  await page.goto('/decisions/');
  const seen = new Set<string>();
  for (let stop = 0; stop < 200; stop += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const style = getComputedStyle(element);
      const around = element.closest('.govuk-checkboxes__item')?.querySelector('label');
      const before = around ? getComputedStyle(around, '::before') : undefined;
      const marked = [
        style.outlineStyle !== 'none' && style.outlineWidth !== '0px',
        style.boxShadow !== 'none',
        before && before.boxShadow !== 'none',
      ];
      const path = [...document.querySelectorAll('a, button, input, [tabindex]')].indexOf(element);
      return {
        path: String(path),
        visible: marked.some(Boolean),
        name: element.outerHTML.slice(0, 80),
      };
    });
    if (!focus || seen.has(focus.path)) break;
    seen.add(focus.path);
    expect(focus.visible, focus.name).toBe(true);
  }
  expect(seen.size).toBeGreaterThan(30);
  await expect(page.locator('footer a').last()).toBeVisible();
});

test('paper shows what closed parts hold, and the address of the page', async ({ page }) => {
  await page.goto('/papers/cabinet-issues-early-2012/');
  const part = page.locator('details li').first();
  await expect(part).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(part).toBeVisible();
  await expect(page.getByText('This page: https://')).toBeVisible();
});

test('text at twice its size and wider spacing hides nothing', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await page.goto('/decisions/safeguarding-inspection-update/');
  // Text spacing of WCAG 2.2, 1.4.12, through the browser's own style interface, which the page's policy does not govern.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.insertRule(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    sheet.insertRule('html { font-size: 200% !important }');
    document.adoptedStyleSheets = [sheet];
  });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});
