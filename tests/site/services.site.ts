import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const status = (page: Page) => page.locator('app-finder [role="status"]');
const rows = (page: Page) => page.locator('app-shortlist tbody tr');

test.describe('a school business manager', () => {
  test('finds payroll, compares it with another service, and shares and prints the shortlist', async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Services', exact: true }).first().click();
    await expect(status(page)).toContainText('41 services');
    await page.getByLabel(/^Traded/).check();
    await page.getByLabel(/^Business managers/).check();
    await page.getByLabel(/^School staff/).check();
    await expect(page).toHaveURL(/kind=traded/);
    await page.getByRole('link', { name: 'Payroll', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'What schools could buy' })).toBeVisible();
    await expect(page.locator('main')).toContainText('no further description');
    await expect(page.locator('main a[href^="tel:"]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Add to shortlist' }).click();
    await page.goto('/services/financial-advice/');
    await page.getByRole('button', { name: 'Add to shortlist' }).click();
    await page.getByRole('link', { name: 'Your shortlist' }).click();
    await expect(rows(page)).toHaveCount(2);

    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const csv = readFileSync(await (await saved).path(), 'utf8');
    expect(csv).toContain('Payroll');
    expect(csv).toContain('Financial Advice');

    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page).toHaveURL(/\/services\/shortlist\/#ids=payroll,financial-advice$/);
    const shared = page.url();

    await page.emulateMedia({ media: 'print' });
    await expect(rows(page).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(page.getByRole('navigation').first()).toBeHidden();

    // A colleague opens the link in a browser that has no list.
    const context = await browser.newContext(baseURL ? { baseURL } : {});
    const colleague = await context.newPage();
    await colleague.goto(shared);
    await expect(rows(colleague)).toHaveCount(2);
    await expect(colleague.locator('app-shortlist')).toContainText('This list came with a link');
    expect(await colleague.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });

  test('sees two services side by side', async ({ page }) => {
    await page.goto('/services/compare/');
    await page.getByLabel('Pick Payroll').check();
    await page.getByLabel('Pick HR Consultancy').check();
    await page.getByRole('button', { name: 'Show side by side' }).click();
    const beside = page.getByRole('region', { name: 'Services side by side' });
    await expect(beside.getByRole('columnheader')).toContainText(['HR Consultancy', 'Payroll']);
    await expect(beside.locator('tbody tr').first()).toContainText('Class');
  });

  test('walks the way to a shortlist from the keyboard alone', async ({ page }) => {
    await page.goto('/services/payroll/');
    const add = page.getByRole('button', { name: 'Add to shortlist' });
    await add.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /Remove/ })).toBeFocused();
    await page.goto('/services/shortlist/');
    await expect(rows(page)).toHaveCount(1);
    await page.getByRole('button', { name: /Remove Payroll/ }).focus();
    await page.keyboard.press('Enter');
    await expect(rows(page)).toHaveCount(0);
  });
});

test.describe('a link to a shortlist', () => {
  test('with names that no service has says how many, and shows the others', async ({ page }) => {
    await page.goto('/services/shortlist/#ids=payroll,no-such-service,another');
    await expect(rows(page)).toHaveCount(1);
    await expect(page.locator('app-shortlist [role="status"]')).toContainText('2');
  });

  for (const hostile of [
    '<img src=x onerror=alert(1)>',
    '%3Cscript%3Ealert(1)%3C/script%3E',
    '__proto__,constructor,toString',
    '%E0%A4%A',
    'x'.repeat(20_000),
    Array.from({ length: 3000 }, (_, at) => `service-${at}`).join(','),
  ])
    test(`injects nothing and breaks nothing: ${hostile.slice(0, 30)}`, async ({ page }) => {
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => faults.push('a dialog')));
      await page.goto(`/services/shortlist/#ids=${hostile},payroll`);
      await expect(page.locator('app-shortlist [role="status"]')).not.toBeEmpty();
      expect(await page.locator('app-shortlist img, app-shortlist script').count()).toBe(0);
      expect(faults).toEqual([]);
    });
});

test.describe('a headteacher', () => {
  const chair = async (page: Page) => {
    await page.goto('/services/');
    await page.locator('main').getByRole('link', { name: 'Consultative groups' }).click();
    const row = page.getByRole('row', { name: /^Admissions Forum/ });
    await expect(row).toContainText('Cllr Jeremy Lucas');
    await row.getByRole('link', { name: 'Admissions Forum' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Admissions Forum');
    await expect(page.locator('main')).toContainText('in May 2006');
    await expect(page.getByRole('link', { name: 'Admissions', exact: true })).toBeVisible();
  };

  test('finds who chairs the Admissions Forum', ({ page }) => chair(page));

  test('reads the handbook from page to page and goes to a service that it names', async ({
    page,
  }) => {
    await page.goto('/handbook/');
    await page.getByRole('link', { name: /^Foreword/ }).click();
    await page.getByRole('link', { name: /Next/ }).click();
    await expect(page).toHaveURL('/handbook/structure/');
    await page.goto('/handbook/special-needs-and-pupil-support/');
    await page.locator('main').getByRole('link', { name: 'Educational psychology' }).click();
    await expect(page).toHaveURL('/services/educational-psychology/');
    await page
      .getByRole('link', { name: /Special Educational Needs.*Pupil Support/ })
      .first()
      .click();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('finds who chairs the Admissions Forum', ({ page }) => chair(page));

    test('narrows the list of services to one value, and reads all of them in one table', async ({
      page,
    }) => {
      await page.goto('/services/');
      await page.locator('main').getByRole('link', { name: 'Traded', exact: true }).click();
      await expect(page).toHaveURL('/services/by/kind/traded/');
      await expect(page.locator('.app-results > li')).toHaveCount(17);
      await page.goto('/services/compare/');
      await expect(page.locator('tbody tr')).toHaveCount(41);
      await expect(page.locator('main')).toContainText('needs JavaScript');
      await page.goto('/services/shortlist/');
      await expect(page.locator('main')).toContainText('needs JavaScript');
    });
  });
});
