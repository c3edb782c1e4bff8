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

test('a parent who misspells finds what is meant, is told so, and can have it otherwise', async ({
  page,
}) => {
  await page.goto('/search/?q=trunacy');
  await expect(page.locator('.app-search__status')).toContainText('results for “truancy”');
  await expect(page.locator('.app-search__results > li').first()).toContainText(
    'Education welfare and attendance',
  );
  const notes = page.locator('.app-search__notes');
  await expect(notes).toContainText('Showing results for truancy');
  await expect(notes).toContainText('Also searched for: attendance');
  await notes.getByRole('link', { name: 'Search for “trunacy” instead' }).click();
  await expect(page).toHaveURL('/search/?q=trunacy&exact=1');
  await expect(page.locator('.app-search__status')).toContainText('“trunacy”');
  await page.goBack();
  await expect(page.locator('.app-search__status')).toContainText('“truancy”');
});

test('a head teacher’s abbreviation finds the service, with its key fact', async ({ page }) => {
  await page.goto('/search/?q=EWO');
  const first = page.locator('.app-search__results > li').first();
  await expect(first).toContainText('Education');
  await expect(first.locator('mark').first()).toBeVisible();
  await page.goto('/search/?q=payroll');
  await expect(page.locator('.app-search__results > li').first()).toContainText('Traded service');
});

test('the answer to an entitlement question is the checker', async ({ page }) => {
  await page.goto('/search/?q=am+I+eligible+for+school+transport');
  const first = page.locator('.app-search__results > li').first();
  await expect(first).toContainText('Checker');
  await expect(first).toContainText('Answer a few questions');
});

test('values of one filter add up, those of two filters narrow, and all of it stands in the address', async ({
  page,
}) => {
  await page.goto('/search/?q=school+improvement');
  const status = page.locator('.app-search__status');
  const count = async () => Number(/^\d+/.exec(await status.innerText())?.[0]);
  await expect(status).toContainText('results');
  const all = await count();
  await page.getByLabel(/^Service \(/).check();
  await expect(status).toContainText('filtered by Service');
  const services = await count();
  await page.getByLabel(/^Team \(/).check();
  await expect(status).toContainText('filtered by Service, Team');
  const both = await count();
  expect(services).toBeLessThan(both);
  expect(both).toBeLessThan(all);
  await page.getByLabel(/^School improvement \(/).check();
  await expect(status).toContainText('Service, Team, School improvement');
  expect(await count()).toBeLessThan(both);
  await page.getByLabel('Order').selectOption('date');
  await expect(page).toHaveURL(/sort=date/);
  await page.reload();
  await expect(page.getByLabel(/^Team \(/)).toBeChecked();
  await expect(page.getByLabel('Order')).toHaveValue('date');
});

test('a keyboard is enough: suggestions, results, more results, filters', async ({ page }) => {
  await page.goto('/search/');
  const field = page.locator('#q');
  await field.focus();
  await expect(field).toHaveAttribute('role', 'combobox');
  await page.keyboard.type('home to sch');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('Home-to-school transport');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  const first = await options.first().getAttribute('id');
  await expect(field).toHaveAttribute('aria-activedescendant', first ?? '');
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=home\+to\+sch/);
  await expect(page.locator('.app-search__results > li').first()).toBeVisible();
  const more = page.getByRole('button', { name: /^Show more results/ });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.locator('.app-search__results > li').nth(10).locator('a').first(),
  ).toBeFocused();
  const box = page.getByRole('checkbox').first();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.app-search__status')).toContainText('filtered by');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
});

test('a suggestion that is chosen opens its page', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('#q').pressSequentially('payro');
  await expect(page.getByRole('option').first()).toContainText('Payroll');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/services/payroll/');
});

test('nothing of the search is loaded before the field is touched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|search-data|search-page/.test(path))).toEqual([]);
  await page.goto('/decisions/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|search-data|search-page/.test(path))).toEqual([]);
});

test('a query that is sent before the search is loaded is not lost', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('#q').fill('payroll');
  await page.locator('#q').press('Enter');
  await expect(page.locator('.app-search__status')).toContainText('for “payroll”');
});

test('a search that finds nothing offers every list and the A to Z', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqqq');
  await expect(page.locator('.app-search__status')).toContainText('No results for “zzzzqqqq”');
  await expect(page.getByRole('heading', { level: 2, name: 'Whom to ask' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Documents' }).last()).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'A to Z' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Services' }).last()).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Filter these results' })).toHaveCount(0);
});

test('a search that finds nothing offers the pages whose names are nearest', async ({ page }) => {
  await page.goto('/search/?q=payroII&exact=1');
  await expect(page.getByRole('heading', { name: 'Nearest to what you typed' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Payroll', exact: true })).toBeVisible();
});

test('a filter that finds nothing can be taken back', async ({ page }) => {
  await page.goto('/search/?q=peterborough&year=2006');
  await expect(page.locator('.app-search__status')).toContainText('No results');
  await page.getByLabel(/^2006/).click();
  await expect(page.locator('.app-search__results > li').first()).toBeVisible();
});

const hostile: Record<string, string> = {
  markup: '<img src=x onerror=alert(1)>',
  'a very long word': 'a'.repeat(1500),
  'a regular expression': '(((((.*)+)+)+$',
  pictures: '🚌🚌 bus 🚌',
  'letters from right to left': '\u202Eloohcs',
  quotation: `"' OR 1=1; --`,
};

for (const [what, query] of Object.entries(hostile)) {
  test(`${what} in a query is taken as words, breaks no rule of the page and throws nothing`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto('/search/?q=' + encodeURIComponent(query));
    await expect(page.locator('.app-search__status')).toContainText('for “');
    await expect(page.locator('main img')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

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
