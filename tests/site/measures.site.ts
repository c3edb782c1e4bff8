import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { csvCells, csvRows } from '../outputs/csv-cells.ts';

/** The texts of the cells of each row of a table. */
const cellsOf = (page: Page, table: string): Promise<string[][]> =>
  page
    .locator(`${table} tbody tr`)
    .evaluateAll((rows) =>
      (rows as HTMLTableRowElement[]).map((row) =>
        [...row.cells].map((cell) => cell.innerText.trim().replace(/\s+/g, ' ')),
      ),
    );

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

/** A place in words, such as “joint 9th”, as a number. */
const placeOf = (words: string) => Number(/\d+/.exec(words)?.[0]);

interface JsonRecord {
  authority?: { id: string; name: string };
  records?: JsonRecord[];
}

/** The record that a page offers as JSON. */
async function recordOf(page: Page): Promise<JsonRecord> {
  const link = page.locator('main').getByRole('link', { name: /as JSON$/ });
  const response = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  return (await response.json()) as JsonRecord;
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a councillor compares Essex with Kent', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Indicators', exact: true }).first().click();
      await expect(h1(page)).toHaveText('Indicators');
      await page.locator('main').getByRole('link', { name: 'Kent', exact: true }).click();
      await expect(page).toHaveURL('/indicators/compare/kent/');
      await expect(h1(page)).toHaveText('Essex and Kent');
      const rows = await cellsOf(page, 'main table');
      expect(rows).toHaveLength(8);
      const better = (name: string) =>
        rows.filter((row) => row.some((cell) => cell.startsWith(`${name} did better`))).length;
      expect(better('Essex') + better('Kent')).toBe(8);
      await expect(page.locator('main')).toContainText(
        `Essex did better on ${better('Essex')} of 8 indicators, Kent on ${better('Kent')}.`,
      );
      const absence = page.getByRole('row', { name: /Persistent absence/ });
      await expect(absence).toContainText('7.2%');
      await expect(absence).toContainText('7.4%');
      await expect(absence).toContainText('Essex did better, by 0.2 percentage points');
      await absence.getByRole('link').click();
      await expect(h1(page)).toHaveText('Persistent absence from secondary schools');
      // And back from there, by the name of the neighbour.
      await page.getByRole('link', { name: 'Compare with Kent' }).click();
      await expect(page).toHaveURL('/indicators/compare/kent/');
    });

    test('a journalist downloads the CSV of each indicator and finds the numbers of the page in it', async ({
      page,
    }) => {
      await page.goto('/indicators/');
      const titles = page.locator('main .app-results__title a');
      const addresses = await titles.evaluateAll((links) =>
        links.map((link) => link.getAttribute('href') ?? ''),
      );
      expect(addresses).toHaveLength(8);
      for (const address of addresses) {
        await page.goto(address);
        const shown = await cellsOf(page, 'table.app-numbers');
        const saved = page.waitForEvent('download');
        await page.getByRole('link', { name: 'Values (CSV)' }).click();
        const csv = readFileSync(await (await saved).path(), 'utf8');
        const rows = csvRows(csv);
        // Both are in the order of places; what shares a place is in the same order, too.
        expect(
          rows.map((row) => [row['authority'], `${row['value']}%`, Number(row['rank'])]),
        ).toEqual(
          shown.map(([name = '', value, place = '']) => [
            name.replace(/^Compare with /, ''),
            value,
            placeOf(place),
          ]),
        );
        const own = rows.find((row) => row['own'] === 'true');
        await expect(page.locator('main dl').first()).toContainText(
          new RegExp(
            `${own?.['value']}%.*Target for ${own?.['target_year']}.*${own?.['target']}%`,
            's',
          ),
        );
        const described = page.getByRole('link', { name: /CSVW/ });
        const metadata = await page.request.get((await described.getAttribute('href')) ?? '');
        expect(metadata.headers()['content-type']).toContain('application/csvm+json');
        const { tableSchema } = (await metadata.json()) as {
          tableSchema: { columns: { name: string }[] };
        };
        expect(tableSchema.columns.map(({ name }) => name)).toEqual(csvCells(csv)[0]);
      }
    });

    test('a resident reads the Local Account on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto('/');
      await page.getByRole('link', { name: 'Adult social care Local Account' }).first().click();
      await page
        .locator('main')
        .getByRole('link', { name: /Local Account 2010\/11/ })
        .click();
      await expect(h1(page)).toContainText('2010/11');
      await expect(page.getByText('Historical document').first()).toBeVisible();
      await expect(page.getByRole('heading', { name: 'What is not in the sources' })).toBeVisible();
      await expect(page.locator('main')).toContainText('The Local Account itself was not supplied');
      for (const theme of ['Prevention', 'Personalisation', 'Partnership', 'Protection', 'People'])
        await expect(page.locator('main').getByText(theme, { exact: true })).toBeVisible();
      const [overflow, small] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const texts = [...document.querySelectorAll('main p, main li, main dd')];
        const sizes = texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize));
        return [scrollWidth - clientWidth, Math.min(...sizes)];
      });
      expect(overflow).toBeLessThanOrEqual(0);
      expect(small).toBeGreaterThanOrEqual(14);
      await page
        .locator('main')
        .getByRole('link', { name: /Local Account.* approved/ })
        .first()
        .click();
      await expect(page).toHaveURL('/decisions/adult-social-care-local-account-2010-11/');
      await expect(page.getByRole('heading', { name: 'What was decided' })).toBeVisible();
    });

    test('a reader of the Cambridgeshire report sees on every page of it whose it is', async ({
      page,
    }) => {
      await page.goto('/reports/');
      const item = page.locator('.app-results > li');
      await expect(item).toHaveCount(1);
      await expect(item).toContainText('Cambridgeshire County Council');
      await item.getByRole('link').click();
      const base = new URL(page.url()).pathname;
      const pages = await page
        .locator(`main a[href^="${base}"]`)
        .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
      expect(pages.length).toBeGreaterThanOrEqual(9);
      for (const address of [base, ...pages]) {
        await page.goto(address);
        await expect(page, address).toHaveTitle(/Cambridgeshire County Council/);
        const banner = page.getByText('Cambridgeshire County Council – not Essex').first();
        await expect(banner, address).toBeVisible();
        const { authority } = await recordOf(page);
        expect(authority, address).toMatchObject({
          id: 'cambridgeshire',
          name: 'Cambridgeshire County Council',
        });
        const about = await page
          .locator('script[type="application/ld+json"]')
          .evaluateAll((blocks) => blocks.map((block) => block.textContent).join('\n'));
        expect(about, address).toContain('"name":"Cambridgeshire County Council"');
        expect(about, address).not.toContain('"name":"Essex County Council"');
      }
      const { records = [] } = (await (
        await page.request.get('/api/v1/report-sections.json')
      ).json()) as JsonRecord;
      expect(new Set(records.map(({ authority }) => authority?.id))).toEqual(
        new Set(['cambridgeshire']),
      );
    });

    test('a headteacher reads the strategy from page to page, with each indicator in its place', async ({
      page,
    }) => {
      await page.goto('/strategies/');
      await page
        .locator('main')
        .getByRole('link', { name: /^EssexWorks for every child/ })
        .click();
      const base = new URL(page.url()).pathname;
      await page.goto(`${base}introduction/`);
      const seen = new Set<string>();
      const next = page.getByRole('link', { name: /Next page/ });
      for (;;) {
        const links = page.locator('.app-columns__main a[href^="/indicators/"]');
        const found = await links.evaluateAll((all) =>
          all.map((link) => link.getAttribute('href') ?? ''),
        );
        for (const address of found) if (!address.includes('/compare/')) seen.add(address);
        if ((await next.count()) === 0) break;
        await next.click();
        await expect(page).toHaveURL(new RegExp(base));
      }
      expect(seen.size).toBe(8);
    });
  });

test('the search says of a page of the Cambridgeshire report whose it is', async ({ page }) => {
  await page.goto('/search/?q=early+years+social+mobility+peer+review');
  const result = page.locator('.app-search__results > li').first();
  await expect(result).toContainText('Cambridgeshire County Council');
  await expect(result.getByRole('link').first()).toContainText('Cambridgeshire County Council');
});
