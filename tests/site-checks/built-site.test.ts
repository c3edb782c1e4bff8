import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkSite, siteChecks, type SiteReport } from '#tools/check/site/check-site.ts';
import { faultText } from '#tools/check/site/report.ts';
import { ROOT } from '#tools/lib/root.ts';

const dist = join(ROOT, 'dist');
let report: SiteReport;

beforeAll(async () => {
  report = await checkSite(dist);
});

describe('the built site', () => {
  test.each(siteChecks.map(({ name, why }) => [name, why]))('keeps the check “%s”: %s', (name) => {
    const faults = report.faults.filter(({ check }) => check === name);
    expect(faults.map(faultText)).toEqual([]);
    console.log(`${name}: ${report.perCheck[name]} looked at on ${report.pages} pages`);
    expect(report.perCheck[name]).toBeGreaterThan(0);
  });
});
