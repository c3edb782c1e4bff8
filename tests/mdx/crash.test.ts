import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { limits } from '#mdx/text-limits.ts';

/**
 * Texts made to end the process: the parser is native code, and what is nested deep enough overflows its stack. They are
 * read in a process of their own, so that a crash is a failed test and not the end of the tests.
 */
const front = '---\ntitle: A page\n---\n\n';
const full = (open: string, part: string, close = '') =>
  front +
  open +
  part.repeat(Math.floor((limits.bytes - 1000 - open.length - close.length) / part.length)) +
  close;
const deep = (open: string, middle: string, close: string, times: number) =>
  front + open.repeat(times) + middle + close.repeat(times);
const yaml = (settings: string) => `---\ntitle: A page\n${settings}\n---\n\nWords.\n`;

const refused: Record<string, string> = {
  'quotes 20,000 deep': front + '>'.repeat(20_000) + 'x',
  'lists 9,000 deep on one line': front + '- '.repeat(9_000) + 'x',
  'numbered lists 6,000 deep on one line': front + '1. '.repeat(6_000) + 'x',
  'lists 600 deep by indentation':
    front +
    Array.from({ length: 600 }, (_, at) => `${'  '.repeat(at).slice(0, 300)}- x`).join('\n'),
  'emphasis 20,000 signs long': front + '*'.repeat(19_000),
  'components 1,400 deep': front + '<Notice>\n\n'.repeat(1_400) + 'x',
  'closed components 700 deep': deep('<Notice>\n\n', 'x', '\n\n</Notice>', 700),
  '40,000 tags that are not closed': front + '<A>'.repeat(40_000),
  '1,400 tags in a sentence': `${front}x ${'<A>'.repeat(1_400)}`,
  'a bracket that is not closed, over and over': front + '{(((('.repeat(4_000),
  'curly brackets in curly brackets': deep('{\n', 'a', '}\n', 700),
  'an expression of 90,000 signs': full('{', '!-~\n', 'a}'),
  'an expression of 90,000 signs in a setting': full('<Notice title={', '!-~\n', 'a}>x</Notice>'),
  'an expression behind a backtick in a setting': full('<Notice title="`" type={', '!-~\n', 'a}>`'),
  'an expression behind a block of code in a setting': full(
    '<Notice title="\n```\n" type={',
    '!-~\n',
    'a}>',
  ),
  'an expression between spans of code': full('`a\n`{`+`', '!-~\n', 'a}'),
  'an export of 90,000 signs': full('export const a = ', '!-~\n', 'a'),
  'an export of 40,000 functions': full('export const a = ', 'a =>\n', 'a'),
  'an export of 20,000 loops': full('export function f() {', 'for(;;)\n', 'b}'),
  'half an export behind marks of code that three spaces open': `${front}   \`\`\`\n\`\`\`\nexport \``,
  'an expression behind marks of code that three spaces open': full(
    '   ```\n```\n{',
    '!-~\n',
    'a}',
  ),
  'an expression behind a block of code that five spaces open': full(
    '     ```\na\n```\n{',
    '!-~\n',
    'a}',
  ),
  'an expression behind a block of code that five spaces close': full(
    '```\na\n     ```\n{',
    '!-~\n',
    'a}',
  ),
  'an expression behind a block of code that a tab closes': full('```\na\n\t```\n{', '!-~\n', 'a}'),
  'an expression behind marks of code in a paragraph': full('a\n   ```\n```\n{', '!-~\n', 'a}'),
  'an expression behind marks of code in a component': full(
    '<Details summary="x">\n\na\n   ```\n```\n{',
    '!-~\n',
    'a}\n\n</Details>',
  ),
  'half an export': `${front}export \`\\`,
  'links 20,000 deep': front + '['.repeat(20_000),
  'links across lines': full('', '[\n'),
  'a table of 30,000 rows': full('|a|b|\n|-|-|\n', '|1|2|\n'),
  'a table of 4,000 columns and many rows': `${front}|${'a|'.repeat(4_000)}\n|${'-|'.repeat(4_000)}\n${'|a|\n'.repeat(20_000)}`,
  'a table of 4,000 columns': `${front}${'|a'.repeat(4_000)}|\n${'|-'.repeat(4_000)}|\n`,
  'a table of 1,000 columns, with 10,000 short rows': `${front}${'|a'.repeat(1_000)}|\n${'|-'.repeat(1_000)}|\n${'|a|\n'.repeat(10_000)}`,
  'marks between letters on one line': `${front}${'_'.repeat(75)}${'_a'.repeat(225)}`,
  '9,900 headings': full('', '## Same heading here\n'),
  'emphasis in emphasis, which closes': `${front}${'*a\n'.repeat(30_000)}b${'\na*'.repeat(30_000)}\n---\n`,
  'a long address, over and over': `${front}${'[a] '.repeat(40_000)}\n\n[a]: https://x.example/${'a'.repeat(19_000)}\n`,
  'settings 9,000 deep in maps on one line': yaml(`${': '.repeat(9_900)}\n`.repeat(5)),
  '13,000 settings in brackets': yaml(
    `a: {\n${Array.from({ length: 13_000 }, (_, at) => ` k${at}: 1,${at % 20 ? '' : '\n'}`).join('')}}`,
  ),
  'settings 9,000 deep': yaml('? '.repeat(9_000) + 'a'),
  'settings of lists as keys': yaml('? - '.repeat(4_900) + 'a'),
  'settings in 20,000 brackets': yaml(`a: ${'['.repeat(19_000)}`),
  'settings 580 deep by indentation': yaml(
    Array.from({ length: 580 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  ),
  '20,000 settings': yaml(Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n')),
};

/** Heavy, but nothing is wrong with them. */
const accepted: Record<string, string> = {
  'emphasis that never closes, across lines': full('', '*a\n'),
  'emphasis in emphasis, across lines': full('', '*a _b **c __d\n'),
  'backticks that never close': front + '`a ``b\n'.repeat(4_000),
  'signs of a table without a table': full('', '|\n'),
  'links to nothing': full('', '[][][]\n'),
  'back slashes': full('', `${'\\'.repeat(1_000)}\n`),
  'empty lines': full('', '\n'),
  'a quotation that goes on': full('> a\n', 'b\n'),
};

const child = spawnSync(process.execPath, [join(import.meta.dirname, 'crash-child.ts')], {
  input: JSON.stringify({ ...refused, ...accepted }),
  encoding: 'utf8',
  timeout: 120_000,
});
const fates = Object.fromEntries(
  child.stdout.split('\n').map((line) => line.split('\t') as [string, string | undefined]),
);

describe('a text made to end the process', () => {
  test('does not end it', () => {
    expect({
      signal: child.signal,
      status: child.status,
      last: child.stdout.split('\n').at(-1),
    }).toMatchObject({ signal: null, status: 0 });
  });

  test.each(Object.keys(refused))('%s: is refused with a remedy', (name) => {
    expect(fates[name]).toMatch(/^\d+ refused: .+/);
  });

  test.each(Object.keys(accepted))('%s: is read as words', (name) => {
    expect(fates[name]).toBe('accepted');
  });
});
