import { defineConfig } from '@playwright/test';
import { browserPath, launchFlags } from './tools/browser.ts';

/** The journeys in a real browser: a reader's through the built site, served as it is hosted, and an editor's. */
export default defineConfig({
  projects: [
    { name: 'site', testDir: 'tests/site', fullyParallel: true },
    // The tests of a file share one editing server, one after the other.
    { name: 'editor', testDir: 'tests/editor', expect: { timeout: 30_000 } },
  ],
  testMatch: '**/*.site.ts',
  outputDir: '.build/journeys',
  globalSetup: './tools/serve/playwright-setup.ts',
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
