import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe.ts';

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
    await expect(page.locator('.app-class')).toContainText(
      /Price, contact and how to order\s+Not given in the source/,
    );
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

  test('sees the shortlist side by side, adds to it there, and goes back', async ({ page }) => {
    await page.goto('/services/payroll/');
    await page.getByRole('button', { name: 'Add to shortlist' }).click();
    await page.goto('/services/compare/');
    const bar = page.locator('.app-compare__bar');
    await expect(page.getByLabel('Add to shortlist Payroll')).toBeChecked();
    await expect(bar.getByRole('link')).toHaveText('Your shortlist (1)');
    await bar.getByRole('button', { name: 'Show side by side' }).click();
    await expect(bar.getByRole('status')).toContainText('Add at least 2 services');
    await page.getByLabel('Add to shortlist HR Consultancy').check();
    await expect(bar.getByRole('link')).toHaveText('Your shortlist (2)');
    await page.getByRole('button', { name: 'Show both side by side' }).click();
    await expect(page).toHaveURL(/#ids=payroll,hr-consultancy$/);
    const beside = page.getByRole('region', { name: '2 services side by side' });
    await expect(beside).toBeFocused();
    await expect(beside.getByRole('columnheader')).toContainText(['Payroll', 'HR Consultancy']);
    await expect(beside.locator('tbody tr').first()).toContainText('Class');
    // Neither the page nor its print says that this is every service.
    await expect(page.getByText('Every service in one table')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Every service in one table')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.goBack();
    await expect(page.getByText('Every service in one table')).toBeVisible();
    await page.getByLabel('Add to shortlist HR Consultancy').uncheck();
    await page.goto('/services/shortlist/');
    await expect(rows(page)).toHaveCount(1);
  });

  test('has the way to the side-by-side view in sight on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto('/services/compare/');
    for (const name of ['Music', 'Payroll'])
      await page.getByLabel(`Add to shortlist ${name}`, { exact: true }).check();
    const show = page.locator('.app-compare__bar').getByRole('button');
    await expect(show.first()).toBeInViewport();
    await show.first().click();
    await expect(page.getByRole('region', { name: '2 services side by side' })).toBeInViewport();
  });

  test('gets the comparison as a table for people', async ({ page }) => {
    await page.goto('/services/compare/');
    const href = await page.getByRole('link', { name: 'This table as CSV' }).getAttribute('href');
    const csv = await (await page.request.get(href ?? '')).text();
    const heads = await page.locator('app-compare thead th').allTextContents();
    expect(csv).toContain(heads.map((head) => head.trim()).join(','));
    expect(csv.trim().split('\r\n')).toHaveLength(42);
    await expect(page.locator('app-compare td:empty')).toHaveCount(0);
  });

  test('is told on the list that a service was added, and finds the shortlist from there', async ({
    page,
  }) => {
    await page.goto('/services/');
    const more = page.getByRole('navigation', { name: 'More for schools' });
    await expect(more.getByRole('link', { name: 'Your shortlist', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Add to shortlist Payroll', exact: true }).click();
    await expect(more.getByRole('link', { name: 'Your shortlist (1)' })).toBeVisible();
    const count = page.locator('.app-finder__status').getByRole('link');
    await expect(count).toHaveText('Your shortlist (1)');
    await page.getByRole('link', { name: 'See your shortlist' }).click();
    await expect(rows(page)).toHaveCount(1);
  });

  test('prints a paper for governors', async ({ page }) => {
    const fragment = '#ids=payroll,financial-advice';
    await page.goto(`/services/shortlist/${fragment}`);
    await expect(rows(page)).toHaveCount(2);
    await page.emulateMedia({ media: 'print' });
    const main = page.locator('main');
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(
      page.getByRole('heading', { name: /^Shortlist of services to schools, \d+ \w+ \d{4}$/ }),
    ).toBeVisible();
    await expect(main).toContainText(/Source: .*handbook, .*May 2006.*Essex County Council/);
    await expect(main.getByText(`/services/shortlist/${fragment}`)).toBeVisible();
    await expect(main.getByText('which schools can choose to buy')).toBeVisible();
    await expect(page.getByRole('columnheader', { name: 'Price' })).toHaveCount(0);
    await expect(main).toContainText('Price: Not given in the source');
    await expect(page.locator('app-shortlist td:empty')).toHaveCount(0);
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
    await expect(page.getByRole('region', { name: 'The list' })).toBeFocused();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(rows(page)).toHaveCount(1);
    await page.getByRole('button', { name: 'Clear' }).press('Enter');
    await expect(rows(page)).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'The list' })).toBeFocused();
  });
});

test.describe('a link to a shortlist', () => {
  test('with names that no service has says how many, and shows the others', async ({ page }) => {
    await page.goto('/services/shortlist/#ids=payroll,no-such-service,another');
    await expect(rows(page)).toHaveCount(1);
    await expect(page.locator('app-shortlist [role="status"]')).toContainText('2');
  });

  test.describe('opened by somebody with a list of their own', () => {
    const status = (page: Page) => page.locator('app-shortlist [role="status"]');
    const list = (page: Page) => page.getByRole('region', { name: 'The list' });
    const own = (page: Page) => page.evaluate(() => localStorage.getItem('county-hall-shortlist'));

    test.beforeEach(async ({ page }) => {
      await page.goto('/services/music/');
      await page.getByRole('button', { name: 'Add to shortlist' }).click();
      await page.goto('/services/shortlist/#ids=payroll,music,financial-advice');
      await expect(rows(page)).toHaveCount(3);
    });

    test('says that it is shared, and does not call itself theirs', async ({ page }) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('A shared shortlist');
      await expect(page).toHaveTitle(/^A shared shortlist/);
      await expect(page.getByText('kept in this browser only')).toBeHidden();
      expect(await own(page)).toBe('music');
    });

    test('shows their own when asked, says so, and comes back', async ({ page }) => {
      await page.getByRole('button', { name: 'See my own list' }).press('Enter');
      await expect(rows(page)).toHaveCount(1);
      await expect(status(page)).toContainText('your own list, with 1 service');
      await expect(list(page)).toBeFocused();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your shortlist');
      await page.goBack();
      await expect(rows(page)).toHaveCount(3);
    });

    test('replaces theirs only by that name, and gives it back', async ({ page }) => {
      await page.getByRole('button', { name: 'Replace my list with this one' }).press('Enter');
      expect(await own(page)).toBe('payroll,music,financial-advice');
      await expect(list(page)).toBeFocused();
      await page.getByRole('button', { name: 'Undo' }).press('Enter');
      expect(await own(page)).toBe('music');
      await expect(rows(page)).toHaveCount(3);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('A shared shortlist');
    });

    test('is added to theirs', async ({ page }) => {
      await page.getByRole('button', { name: 'Add to mine' }).click();
      await expect(status(page)).toContainText('Added to your shortlist: 2 services.');
      expect(await own(page)).toBe('music,payroll,financial-advice');
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await own(page)).toBe('music');
    });

    test('is seen side by side without becoming theirs', async ({ page }) => {
      await page.getByRole('link', { name: 'Show side by side' }).click();
      await expect(page.getByRole('region', { name: '3 services side by side' })).toBeVisible();
      expect(await own(page)).toBe('music');
    });
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

test.describe('what script makes of these pages has no fault that axe finds', () => {
  for (const width of [320, 1280])
    test(`${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/services/');
      for (const name of ['Payroll', 'Music'])
        await page.getByRole('button', { name: `Add to shortlist ${name}`, exact: true }).click();
      expect(await axeFaults(page)).toEqual([]);
      await page.goto('/services/compare/');
      await page.getByLabel('Add to shortlist Admissions').check();
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Show all 3 side by side' }).click();
      expect(await axeFaults(page)).toEqual([]);
      await page.goto('/services/shortlist/');
      await expect(rows(page)).toHaveCount(3);
      expect(await axeFaults(page)).toEqual([]);
      await page.goto('/services/shortlist/#ids=legal-advice,unknown');
      await page.reload();
      await expect(rows(page)).toHaveCount(1);
      expect(await axeFaults(page)).toEqual([]);
    });
});

test.describe('the filters of services', () => {
  test('find what the parts of a team provide', async ({ page }) => {
    await page.goto('/services/');
    await page
      .getByLabel(/^Special Educational Needs and Pupil Support Service and its parts/)
      .check();
    await expect(status(page)).toHaveText('7 services');
    await expect(page.locator('#item-traveller-education')).toBeVisible();
  });

  test('that fit nothing say what to do', async ({ page }) => {
    await page.goto('/services/?kind=traded&team=traveller-education-service');
    await expect(status(page)).toHaveText('No service matches. Take a filter off.');
    await page.goto('/decisions/?topic=school-transport&outcome=adopted');
    await expect(status(page)).toHaveText('No decision matches. Take a filter off.');
  });

  test('can be passed by from the keyboard', async ({ page }) => {
    await page.goto('/services/');
    const skip = page.getByRole('link', { name: 'Go to the results' });
    await skip.focus();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('.app-results__item a').first()).toBeFocused();
  });

  test('end on a phone with the way to what they found', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto('/services/');
    await page.getByRole('button', { name: 'Show filters' }).click();
    await page.getByLabel(/^Traded/).check();
    await page.getByRole('button', { name: 'Show 17 services' }).click();
    await expect(status(page)).toBeInViewport();
    await expect(page.locator('#app-results')).toBeFocused();
    await expect(page.getByRole('button', { name: 'Show filters' })).toBeVisible();
    await page.getByRole('button', { name: 'Clear filters' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Show filters' })).toBeFocused();
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
    await page.goto('/handbook/schools-budget/');
    // It stands above the text, so it must leave with it instead of lying over it.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
    await expect(page.getByRole('heading', { name: 'Contents of this page' })).not.toBeInViewport();
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
      await page.goto('/services/shortlist/#ids=payroll');
      await expect(page.locator('main')).toContainText(
        /somebody shared .*needs JavaScript|needs JavaScript.*somebody shared/,
      );
    });
  });
});
