import { FileSystemConfigLoader, HtmlValidate, esmResolver } from 'html-validate';
import { join } from 'node:path';
import { ROOT } from '#tools/lib/root.ts';
import type { SiteCheck } from './check.ts';

const PLACE = join(ROOT, 'page.html');

// One for all pages: it finds .htmlvalidate.mjs by the place that each page is said to have.
const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

export const validHtml: SiteCheck = {
  name: 'valid HTML',
  why: 'Valid HTML means the same in every browser and to every screen reader.',
  page: async ({ html }, report) => {
    const { results } = await validator.validateString(html, PLACE);
    for (const { messages } of results) {
      for (const { message, ruleId, line, ruleUrl, severity } of messages) {
        if (severity < 2) continue;
        report(`${message} (${ruleId})`, ruleUrl ? `See ${ruleUrl}` : 'Put it right.', line);
      }
    }
    return 1;
  },
};
