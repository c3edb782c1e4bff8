import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe.ts';

/** The answers of three families, question by question, and what the checker tells them. */
const families = [
  {
    name: 'a low-income family with a child of 12 at the nearest school of their faith, 9 miles away',
    answers: [
      'Over 3 miles',
      'No',
      '11 or over, at secondary school, up to Year 11',
      '3 or more',
      'Yes, a test in the list fits',
      'Yes, and it is the nearest such school',
      'Over 6 miles, up to 15 miles',
    ],
    outcome: 'Free transport – low income (extended rights)',
    says: 'religion or belief',
  },
  {
    name: 'a family with a safe walk of less than 2 miles',
    answers: ['Up to 2 miles', 'No', 'No, it is safe with an adult'],
    outcome: 'Not eligible',
    says: 'Walk to school',
  },
  {
    name: 'a family whose child has special educational needs',
    answers: ['Up to 2 miles', 'Yes, it makes the walk too hard'],
    outcome: 'Needs individual assessment (SEND, unsafe route)',
    says: 'assess',
  },
] as const;

async function begin(page: Page): Promise<void> {
  await page.goto('/school-transport/');
  await page.locator('main').getByRole('link', { name: /check/i }).first().click();
  await expect(page).toHaveURL('/school-transport/check/');
  await page.locator('main').getByRole('link', { name: 'Yes' }).click();
}

async function expectOutcome(
  page: Page,
  { outcome, says, answers }: (typeof families)[number],
): Promise<void> {
  const main = page.locator('main');
  await expect(main).toContainText(outcome);
  await expect(main).toContainText(says);
  await expect(main).toContainText('The council decides');
  for (const answer of answers) await expect(main).toContainText(answer);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const family of families) {
    test(`${family.name} gets an answer by following links`, async ({ page }) => {
      await begin(page);
      for (const answer of family.answers) {
        await page
          .locator('main .app-choices')
          .getByRole('link', { name: answer, exact: true })
          .click();
      }
      await expectOutcome(page, family);
      await page.goBack();
      await expect(page.locator('main .app-choices')).toBeVisible();
    });
  }

  test('an answer can be changed and the others stay', async ({ page }) => {
    await page.goto(
      '/school-transport/check/since-september-2018/over-3-miles/health-no-effect/aged-11-or-over-in-secondary/three-or-more-nearer/low-income/nearest-for-belief/over-6-up-to-15-by-road/',
    );
    const row = page.locator('.govuk-summary-list__row', { hasText: 'Walk to school' });
    await row.locator('summary').click();
    await row
      .getByRole('link', {
        name: 'Over 2 miles, up to 3 miles – and “Safety of the walk”: No, it is safe with an adult',
      })
      .click();
    await expect(page).toHaveURL(
      /over-2-up-to-3-miles\/health-no-effect\/safe-route\/aged-11-or-over-in-secondary/,
    );
    await expect(page.locator('main')).toContainText(
      'Free transport – low income (extended rights)',
    );
  });
});

test.describe('with script', () => {
  for (const family of families) {
    test(`${family.name} gets an answer by radios and Continue`, async ({ page }) => {
      await begin(page);
      for (const answer of family.answers) {
        await page.getByRole('radio', { name: answer, exact: true }).check();
        await page.getByRole('button', { name: 'Continue' }).click();
      }
      await expectOutcome(page, family);
    });
  }

  test('the whole way can be gone with the keyboard alone', async ({ page }) => {
    await page.goto('/school-transport/check/since-september-2018/');
    for (const answer of families[2].answers) {
      await page.getByRole('radio', { name: answer, exact: true }).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await expect(page.getByText(answer).first()).toBeVisible();
    }
    await expectOutcome(page, families[2]);
  });

  test('typed miles find their band, and a walk near the limit is told to be measured', async ({
    page,
  }) => {
    await page.goto('/school-transport/check/since-september-2018/');
    await page.getByLabel('Or enter the exact distance, if you know it').fill('1.95');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).toHaveURL(/\/up-to-2-miles\/#.*walk=195/);
    for (const answer of ['No', 'No, it is safe with an adult']) {
      await page.getByRole('radio', { name: answer, exact: true }).check();
      await page.getByRole('button', { name: 'Continue' }).click();
    }
    await expect(page.locator('main')).toContainText('1.95 miles');
    await expect(page.locator('main')).toContainText('measure');
  });

  test('a date of birth is used and never kept or shown in the address', async ({
    page,
    context,
  }) => {
    await page.goto(
      '/school-transport/check/since-september-2018/over-3-miles/health-no-effect/#on=2026-11-16',
    );
    await page.getByText('Work it out from the date of birth').click();
    await page.getByLabel('Day', { exact: true }).fill('11');
    await page.getByLabel('Month', { exact: true }).fill('6');
    await page.getByLabel('Year', { exact: true }).fill('2013');
    await page.getByRole('radio', { name: 'Secondary school, up to Year 11', exact: true }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).toHaveURL(/aged-11-or-over-in-secondary/);
    expect(page.url()).not.toContain('2013');
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  for (const [typed, message] of [
    ['-1', 'must not be less than 0 miles'],
    ['five', 'must be a number'],
    ['999', 'must be 100 miles or less'],
  ] as const) {
    test(`“${typed}” miles are refused at the top and beside the field, and stay in the field`, async ({
      page,
    }) => {
      await page.goto('/school-transport/check/since-september-2018/');
      const field = page.getByLabel('Or enter the exact distance, if you know it');
      await field.fill(typed);
      await page.getByRole('button', { name: 'Continue' }).click();
      const summary = page.locator('.govuk-error-summary');
      await expect(summary).toBeFocused();
      await expect(summary).toContainText(message);
      await expect(page.locator('.govuk-error-message')).toContainText(message);
      await expect(field).toHaveValue(typed);
      await expect(page).toHaveTitle(/^Error: /);
      await summary.getByRole('link').click();
      await expect(field).toBeFocused();
    });
  }

  for (const [day, month, year, message] of [
    ['31', '2', '2015', 'must be a real date'],
    ['1', '1', '2090', 'must be on or before the day of travel'],
  ] as const) {
    test(`a date of birth of ${day}.${month}.${year} is refused and stays in its fields`, async ({
      page,
    }) => {
      await page.goto(
        '/school-transport/check/since-september-2018/over-3-miles/health-no-effect/',
      );
      await page.getByText('Work it out from the date of birth').click();
      await page.getByLabel('Day', { exact: true }).fill(day);
      await page.getByLabel('Month', { exact: true }).fill(month);
      await page.getByLabel('Year', { exact: true }).fill(year);
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect(page.locator('.govuk-error-summary')).toContainText(message);
      await expect(page.getByLabel('Year', { exact: true })).toHaveValue(year);
    });
  }

  test('Continue without an answer says what to do', async ({ page }) => {
    await page.goto('/school-transport/check/since-september-2018/');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.locator('.govuk-error-summary')).toBeVisible();
  });

  test('a changed answer keeps the others, those behind a question that is new too', async ({
    page,
  }) => {
    await page.goto(
      '/school-transport/check/since-september-2018/over-3-miles/health-no-effect/aged-11-or-over-in-secondary/three-or-more-nearer/low-income/nearest-for-belief/over-6-up-to-15-by-road/',
    );
    const row = page.locator('.govuk-summary-list__row', { hasText: 'Walk to school' });
    await row.locator('summary').click();
    await row.getByRole('link', { name: /^Up to 2 miles – and “Safety of the walk”: Yes/ }).click();
    await expect(page.locator('main')).toContainText('Needs individual assessment');
    await expect(page.locator('main')).toContainText('Over 6 miles, up to 15 miles');
  });
});

for (const width of [320, 1280]) {
  for (const [name, path] of [
    ['start', '/school-transport/check/'],
    ['question', '/school-transport/check/since-september-2018/over-3-miles/health-no-effect/'],
    [
      'income question',
      '/school-transport/check/since-september-2018/over-3-miles/health-no-effect/aged-8-to-10/one-or-two-nearer/',
    ],
    [
      'outcome',
      '/school-transport/check/since-september-2018/up-to-2-miles/health-no-effect/safe-route/',
    ],
    [
      'old outcome',
      '/school-transport/check/september-2012-to-august-2018/over-2-up-to-3-miles/health-no-effect/safe-route/under-8/one-or-two-nearer/not-low-income/nearest-for-belief/faith-school/before-september-2012/',
    ],
    ['rules', '/school-transport/rules/'],
    ['changes', '/school-transport/changes/'],
    ['elsewhere', '/school-transport/check/other-council/'],
  ] as const) {
    test(`the ${name} page has no fault that axe finds and does not scroll sideways at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await axeFaults(page)).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBeLessThanOrEqual(0);
    });
  }
}
