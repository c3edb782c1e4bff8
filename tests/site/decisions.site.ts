import { expect, test } from '@playwright/test';

test('a parent goes from the home page to what Cabinet decided on faith school transport and reads it at its source', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'The decision on faith school transport' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Faith school travel subsidy',
  );
  await expect(page.getByText('Historical document', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What was decided' })).toBeVisible();
  await expect(page.locator('main')).toContainText('with effect from September 2012');
  await expect(page.locator('main')).toContainText(
    'who have a statutory entitlement to free transport',
  );
  await page
    .getByRole('link', { name: /Commissioning Strategy - Home to School Transport/ })
    .click();
  await expect(page).toHaveURL(/\/documents\/cabinet-issues-autumn-2011\/#section-2-/);
  await expect(page.locator(':target')).toBeVisible();
});

test('the trail of children’s services runs through both papers and ends on 22 December 2011', async ({
  page,
}) => {
  await page.goto('/decisions/childrens-services-improvements/');
  const steps = page.locator('.app-timeline > li');
  await expect(steps.first()).toContainText('December 2009');
  await expect(steps.last()).toContainText('22 December 2011');
  await expect(page.getByRole('heading', { name: 'How it ended' })).toBeVisible();
  // It was considered, not decided.
  await expect(page.getByRole('heading', { name: 'What Cabinet did' })).toBeVisible();
  await page
    .getByRole('link', { name: /Update received on the September 2011 safeguarding inspection/ })
    .first()
    .click();
  await expect(page).toHaveURL('/decisions/safeguarding-inspection-update/');
  await expect(steps.last()).toContainText('22 December 2011');
});

test.describe('with script, filters', () => {
  test('widen within a facet, narrow across facets, and stand in the address', async ({ page }) => {
    await page.goto('/decisions/');
    const status = page.locator('app-finder [role="status"]');
    await expect(status).toContainText('9 decisions');
    await page.getByLabel('School transport').check();
    await expect(status).toContainText('1 decision');
    await page.getByLabel('Children’s social care').check();
    await expect(status).toContainText('3 decisions');
    await page.getByLabel(/^2012/).check();
    await expect(status).toContainText('1 decision');
    await expect(page).toHaveURL(
      /topic=childrens-social-care&topic=school-transport&year=2012|topic=school-transport&topic=childrens-social-care&year=2012/,
    );
    await page.goBack();
    await expect(status).toContainText('3 decisions');
    await expect(page.getByLabel(/^2012/)).not.toBeChecked();
    await page.reload();
    await expect(status).toContainText('3 decisions');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(status).toContainText('9 decisions');
  });

  test('work from the keyboard alone', async ({ page }) => {
    await page.goto('/decisions/');
    await page.getByLabel('Adopted').focus();
    await page.keyboard.press('Space');
    await expect(page.locator('app-finder [role="status"]')).toContainText('1 decision');
    await expect(page.getByLabel('Adopted')).toBeFocused();
  });
});

test.describe('without script, filters', () => {
  test.use({ javaScriptEnabled: false });

  test('are links to one page a value, and combining says that it needs script', async ({
    page,
  }) => {
    await page.goto('/decisions/');
    await expect(page.locator('main')).toContainText('need JavaScript');
    await page.locator('main').getByRole('link', { name: 'Approved', exact: true }).click();
    await expect(page).toHaveURL('/decisions/by/outcome/approved/');
    await expect(page.locator('.app-results > li')).toHaveCount(4);
    await page.getByRole('link', { name: 'All decisions' }).first().click();
    await expect(page.locator('.app-results > li')).toHaveCount(9);
  });
});
