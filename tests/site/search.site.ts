import { expect, test } from '@playwright/test';

test('a head teacher searches from the header, narrows to decisions and opens one', async ({
  page,
}) => {
  await page.goto('/decisions/');
  await page.getByRole('searchbox').fill('school improvement');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=school(\+|%20)improvement/);
  const status = page.locator('.app-search__status');
  await expect(status).toContainText(/\d+ results? for “school improvement”/);
  await page.getByLabel(/^Decision/).check();
  await expect(page).toHaveURL(/kind=Decision/);
  await expect(status).toContainText('filtered by Decision');
  await expect(page).toHaveTitle(/^school improvement – Search – /);
  const result = page.locator('.app-search__results > li').first();
  await expect(result).toContainText('Decision');
  await expect(result).toContainText('2011');
  await expect(result.locator('mark').first()).toBeVisible();
  await result.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/decisions\//);
  await page.goBack();
  await expect(page.getByLabel(/^Decision/)).toBeChecked();
});

test('another council’s report says so in the result', async ({ page }) => {
  await page.goto('/search/?q=peterborough');
  const result = page.locator('.app-search__results > li').first();
  await expect(result).toContainText('Cambridgeshire County Council');
  await expect(result.getByRole('link').first()).toContainText('Cambridgeshire County Council');
});

test('a search that finds nothing offers every list and the A to Z', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqqq');
  await expect(page.locator('.app-search__status')).toContainText('No results for “zzzzqqqq”');
  await expect(page.getByRole('link', { name: 'Documents' }).last()).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'A to Z' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Services' }).last()).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Filter these results' })).toHaveCount(0);
});

test('a filter that finds nothing can be taken back', async ({ page }) => {
  await page.goto('/search/?q=peterborough&year=2006');
  await expect(page.locator('.app-search__status')).toContainText('No results');
  await page.getByLabel(/^2006/).click();
  await expect(page.locator('.app-search__results > li').first()).toBeVisible();
});

test('typed code is shown as text and never becomes part of the page', async ({ page }) => {
  await page.goto('/search/?q=' + encodeURIComponent('<img src=x onerror=alert(1)>'));
  await expect(page.locator('.app-search__status')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search box leads to a page with every list and the A to Z', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('transport');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search/?q=transport');
    await expect(page.locator('main')).toContainText('Searching needs JavaScript');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.getByRole('link', { name: 'Pages that begin with S' }).click();
    await expect(page.getByRole('link', { name: 'School transport' }).first()).toBeVisible();
  });
});
