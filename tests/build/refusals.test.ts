import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ROOT } from '#tools/lib/root.ts';
import { bytesOf, run, workshop } from './workshop.ts';

const { content, out, cache, restore, replace } = workshop();
const environment = { CACHE_DIR: cache, CONTENT_DIR: content };

// Any good site does as the last one: what counts is that nobody touches it.
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'index.html'), '<!doctype html><title>The last good site</title>');
cpSync(join(ROOT, 'public'), out, { recursive: true });
const lastGood = bytesOf(out);

afterEach(restore);

const page = 'pages/opening-hours.mdx';
const words = 'See [about]';
const broken: [what: string, file: string, from: string, to: string, line: number, fault: string, remedy: string][] = [
  ['an unknown key', 'decisions/new-buses.mdx', 'item: 1', 'itm: 1', 6, '“itm” is not a setting here.', 'Did you mean “item”?'],
  ['a word that is not in its list', 'decisions/new-buses.mdx', '[approved, noted]', '[aproved, noted]', 8, 'must be one of:', 'Did you mean “approved”?'],
  ['a reference to nothing', 'decisions/library-hours.mdx', 'decision: new-buses', 'decision: new-bus', 16, 'points to “new-bus”', 'Did you mean “new-buses”?'],
  ['an import', page, words, "import x from './x.js'", 5, 'begins with “import” or “export”', 'Begin the sentence with another word.'],
  ['an expression in braces', page, words, 'The sum is {1 + 1}.', 5, 'Curly brackets { } are not allowed', 'Use round brackets'],
  ['an unknown component', page, words, '<Notce>Words</Notce>', 5, 'There is no component called <Notce>. Did you mean “Notice”?', 'Use the toolbar'],
  ['a link to no page', page, '/about/#what-to-do-instead', '/abuot/', 5, 'The link “/abuot/” leads to no page of this site.', 'Did you mean “/about/”?'],
  ['a script', page, words, '<script>alert(1)</script>', 5, 'HTML code <script> is not allowed.', 'Use the toolbar'],
]; // prettier-ignore

describe.each([
  ['npm run check', 'tools/check/check.ts', []],
  ['npm run build', 'tools/build.ts', ['--content', content, '--out', out, '--date', '2026-01-01']],
])('%s', (_command, tool, args) => {
  test.each(broken)(
    'refuses content with %s, says where and what to do, and leaves the last good site alone',
    (_what, file, from, to, line, fault, remedy) => {
      replace(file, from, to);
      const { code, output } = run(tool, args, environment);
      expect(code).toBe(1);
      expect(output).toContain(`${join(content, file)}:${line}\n`);
      expect(output).toContain(fault);
      expect(output).toContain(remedy);
      expect(bytesOf(out)).toEqual(lastGood);
    },
  );
});

describe.each([
  ['--date', ['--date', '2026-99-99'], {}],
  ['BUILD_DATE', [], { BUILD_DATE: '2026-02-30' }],
])('a day of %s that is none', (name, args, variables) => {
  test('is refused before anything is built', () => {
    const { code, output } = run('tools/build.ts', ['--out', out, ...args], {
      ...environment,
      ...variables,
    });
    expect(code).toBe(2);
    expect(output).toMatch(new RegExp(`^${name}\n.* is not a real day`));
    expect(bytesOf(out)).toEqual(lastGood);
  });
});

describe('a fault that only the finished site shows', () => {
  test('leaves the last good site alone, too', () => {
    replace(page, '/about/#what-to-do-instead', '/no-such-file.pdf');
    const { code, output } = run(
      'tools/build.ts',
      ['--content', content, '--out', out, '--date', '2026-01-01'],
      environment,
    );
    expect(code).toBe(1);
    expect(output).toContain('/no-such-file.pdf');
    expect(output).toContain('What is in');
    expect(bytesOf(out)).toEqual(lastGood);
  });
});
