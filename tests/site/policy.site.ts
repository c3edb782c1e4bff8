import { expect, test } from '@playwright/test';
import { everyPage } from './pages.ts';

/** Every page, in lots that the workers share. */
const lots = 4;

// The steps of the checker are thousands of pages of two templates: a fixed sample of them stands for all. The check of the
// built site has looked for inline code on each.
const isStep = (path: string) => /^\/school-transport\/check\/[^/]+\/./.test(path);

function lotOf(every: readonly string[], lot: number): string[] {
  const steps = every.filter(isStep).filter((_, index) => index % 60 === 0);
  const pages = [...every.filter((path) => !isStep(path)), ...steps];
  return pages.filter((_, index) => index % lots === lot - 1);
}

for (let lot = 1; lot <= lots; lot += 1)
  test(`every page runs under its policy, asks no other host, sets no cookie and stores nothing (lot ${lot} of ${lots})`, async ({
    page,
    baseURL,
    context,
  }) => {
    test.setTimeout(300_000);
    const every = everyPage();
    const pages = lotOf(every, lot);
    expect(pages.length).toBeGreaterThan(50);
    const origin = new URL(baseURL ?? '').origin;
    const faults: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) faults.push(`${page.url()} asked ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !/404 \(Not Found\)/.test(message.text()))
        faults.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    for (const path of [...pages, '/search/?q=transport', '/no-such-page/']) {
      const response = await page.goto(path);
      const policy = response?.headers()['content-security-policy'] ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).toContain("trusted-types 'none'");
      if (path.startsWith('/search/?'))
        await expect(page.locator('.app-search__status')).toContainText('results');
    }
    expect(faults).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    console.log(`${pages.length} of ${every.length} pages looked at under their policy`);
  });
