import { defineConfig } from '@playwright/test';
import { browserPath, launchFlags } from './tools/browser.ts';

/** The journeys: the built site, served as it is hosted, in a real browser. */
export default defineConfig({
  testDir: 'tests/site',
  testMatch: '**/*.site.ts',
  outputDir: '.build/journeys',
  globalSetup: './tools/serve/playwright-setup.ts',
  fullyParallel: true,
  // One a core: a page is read by one process while another lays the next one out. The default leaves half of the cores idle.
  workers: '100%',
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: 'list',
  use: {
    ...(process.env['SITE_URL'] ? { baseURL: process.env['SITE_URL'] } : {}),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: { executablePath: browserPath(), args: launchFlags },
  },
});
