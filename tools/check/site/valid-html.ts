import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate, esmResolver } from 'html-validate';
import { ROOT } from '#tools/lib/root.ts';
import type { SiteCheck } from './check.ts';

const PLACE = join(ROOT, 'page.html');
const memory = join(ROOT, '.cache/valid-html.json');

// One for all pages: it finds .htmlvalidate.mjs by the place that each page is said to have.
const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

const hash = (...texts: string[]) => {
  const made = createHash('sha256');
  for (const text of texts) made.update(text);
  return made.digest('base64url');
};

/** What decides whether a page is valid besides its own bytes: the rules and the program that holds them. */
const rules = hash(
  ...['.htmlvalidate.mjs', '.htmlvalidate.json', 'package-lock.json']
    .map((file) => join(ROOT, file))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8')),
);

/**
 * Pages found valid before, by their bytes. A page of the same bytes is valid again, so that publishing one decision does not
 * wait for thousands of pages that did not change.
 */
const known = new Set<string>(
  existsSync(memory) ? (JSON.parse(readFileSync(memory, 'utf8')) as string[]) : [],
);
const seen = new Set<string>();

/** So many pages are remembered, those seen last first: enough for this site and the examples that tests build. */
const MOST = 20_000;

export const validHtml: SiteCheck = {
  name: 'valid HTML',
  why: 'Valid HTML means the same in every browser and to every screen reader.',
  page: async ({ html }, report) => {
    const key = hash(rules, html);
    if (known.has(key)) {
      seen.add(key);
      return 1;
    }
    const { valid, results } = await validator.validateString(html, PLACE);
    if (valid) seen.add(key);
    for (const { messages } of results) {
      for (const { message, ruleId, line, ruleUrl, severity } of messages) {
        if (severity < 2) continue;
        report(`${message} (${ruleId})`, ruleUrl ? `See ${ruleUrl}` : 'Put it right.', line);
      }
    }
    return 1;
  },
  rest: () => {
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, JSON.stringify([...seen.union(known)].slice(0, MOST)));
    return 0;
  },
};
