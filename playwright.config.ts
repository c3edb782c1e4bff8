import { defineConfig } from '@playwright/test';
import { browserPath, launchFlags } from './tools/browser.ts';

/** The journeys: the built site, served as it is hosted, in a real browser. */
export default defineConfig({
  testDir: 'tests/site',
  testMatch: '**/*.site.ts',
  outputDir: '.build/journeys',
  globalSetup: './tools/serve/playwright-setup.ts',
  fullyParallel: true,
  // A journey waits for the page most of its time: one worker a core keeps them busy.
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
