/** What a search costs a reader, measured in Chromium: bytes as they are transferred, requests, and time. */
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page, type Response } from '@playwright/test';
import { browserPath, launchFlags } from '#tools/browser.ts';
import { startServer } from '#tools/serve/server.ts';

/** The cost of one step. */
export interface Cost {
  what: string;
  requests: number;
  bytes: number;
  /** Milliseconds until the results stand; only told where everything is loaded. */
  ms?: number;
}

/** A file that is packed already is sent as it is; a host packs everything else. */
const packed = /\.(?:pf_\w+|pagefind|png|woff2)$/;

async function bytesOf(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  return packed.test(new URL(response.url()).pathname)
    ? body.length
    : brotliCompressSync(body).length;
}

/** Counts what is loaded while something is done, until nothing more comes. */
async function countWhile(page: Page, what: string, act: () => Promise<void>): Promise<Cost> {
  const responses: Response[] = [];
  const note = (response: Response) => responses.push(response);
  page.on('response', note);
  await act();
  await page.waitForLoadState('networkidle');
  page.off('response', note);
  const bytes = await Promise.all(responses.map(bytesOf));
  return { what, requests: responses.length, bytes: bytes.reduce((sum, one) => sum + one, 0) };
}

const results = '.app-search__results > li';

/** Types a query into the field of the search page and waits for its results. */
async function ask(page: Page, query: string): Promise<void> {
  await page
    .getByRole('combobox', { name: /search/i })
    .or(page.getByRole('searchbox'))
    .first()
    .fill(query);
  await page.keyboard.press('Enter');
  await page.locator('app-search[data-state="ready"]').waitFor();
  await page.locator(results).first().waitFor();
}

/** Measures in the page itself, from Enter to the results, for queries whose parts are all loaded. */
async function warmTimes(page: Page, queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    times.push(
      await page.evaluate(async (words) => {
        const input = document.querySelector<HTMLInputElement>('app-search input[name="q"]');
        const host = document.querySelector('app-search');
        if (!input || !host) return NaN;
        input.value = words;
        const from = performance.now();
        const done = new Promise<void>((resolve) => {
          new MutationObserver((_, observer) => {
            if (host.getAttribute('data-state') !== 'ready') return;
            observer.disconnect();
            resolve();
          }).observe(host, { attributes: true, attributeFilter: ['data-state'] });
        });
        input.form?.requestSubmit();
        await done;
        return performance.now() - from;
      }, query),
    );
  }
  return times;
}

/** Middle of a list of numbers. */
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/**
 * Measures a built folder: what comes before the field is touched, the first search, next ones, and the time of a warm one.
 *
 * @param queries the first one is the first search
 * @param warm others, whose time is measured once all is loaded
 */
export async function measureSearch(
  dir: string,
  queries: readonly string[],
  warm: readonly string[],
): Promise<Cost[]> {
  const { url, close } = await startServer({ dir });
  const browser = await chromium.launch({ executablePath: browserPath(), args: launchFlags });
  try {
    const page = await browser.newPage({ baseURL: url });
    const before = await countWhile(
      page,
      'the search page, before the field is touched',
      async () => {
        await page.goto('/search/');
      },
    );
    const costs = [before];
    for (const [at, query] of queries.entries()) {
      const what = `${at === 0 ? 'first' : 'next'} search, “${query}”`;
      costs.push(await countWhile(page, what, () => ask(page, query)));
    }
    const times = await warmTimes(page, warm);
    costs.push({ what: 'a warm search (median)', requests: 0, bytes: 0, ms: median(times) });
    costs.push({ what: 'a warm search (slowest)', requests: 0, bytes: 0, ms: Math.max(...times) });
    return costs;
  } finally {
    await browser.close();
    await close();
  }
}
