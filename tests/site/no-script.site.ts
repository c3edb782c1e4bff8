import { expect, test } from '@playwright/test';
import { pageTypes } from './pages.ts';

test.use({ javaScriptEnabled: false });

for (const [name, path] of Object.entries(pageTypes)) {
  test(`the ${name} page can be read without script`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(150);
    await expect(page.getByRole('navigation').first()).toBeVisible();
    await expect(page.getByText('It is not the council’s current website').first()).toBeVisible();
  });
}
