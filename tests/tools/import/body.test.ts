import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBody } from '#mdx/read-body.ts';
import { textFaults } from '#mdx/text-limits.ts';
import { type Block, blocksOf } from '#tools/import/blocks.ts';
import { bodyText } from '#tools/import/body.ts';
import { piecesOf } from '#tools/import/lines.ts';

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Words of a paragraph of HTML, as the site reads the body that is made of them. */
function readBack(html: string): string {
  const text = bodyText(blocksOf(piecesOf(html).pieces));
  const limits = textFaults(text);
  const { body, faults } = readBody(text, 'The title');
  if (limits.length + faults.length > 0)
    throw new Error(`${JSON.stringify([...limits, ...faults])}\n${text}`);
  return body.text;
}

describe('Words of a Word file in a body', () => {
  test.each([
    'import a from b', 'export const a = 1', '<b>bold</b>', '{1 + 1}', '${a}', '# not a heading', '## a',
    '> not a quotation', '+ not a list', '| a | b |', '---', '===', '+++', '***', '```js', '~~~', 'indented    words',
    '[a](b)', '![a](/media/a.png)', '[^1]: a note', '[^1]', '[a]: b', '\\{', 'a \\', '&lt;b&gt; &#123;', '&nbsp;',
    '*a* _b_ __c__ ~d~ ~~e~~ `f` ``g``', '<!-- a -->', '</Notice>', '<Notice type="info">', '<a@b.org>',
    'www.example.org/a_b', 'https://example.org/{a}', 'a@b.org and {c}', '01632 960001', 'a_b_c', 'x < y > z', '<3',
    '10 < 20', ':::note', 'a  b', '2 * 3 * 4', '$a$', 'a<br>b', '"quoted" ‘and’ “so”', '=cmd', '#1', '-5 degrees',
  ])('stay words: %s', (words) => {
    const plain = words.replace(/\s+/g, ' ').trim();
    expect(readBack(`<p>${escaped(words)} x</p>`)).toBe(`${plain} x`);
    expect(readBack(`<p>x ${escaped(words)}</p>`)).toBe(`x ${plain}`);
    expect(readBack(`<p>x<strong>${escaped(words)}</strong>x</p>`)).toBe(`x${plain}x`);
  }); // prettier-ignore

  test('stay words whatever they are', () => {
    const signs = fc.constantFrom(
      ...'ab1 .,:;!?*_~`#>+-=|\\/<>{}[]()&"\'$%^@€£…–“”'.split(''),
      'import ', 'export ', 'www.', 'http://', '](', '<!--', '&amp;', '{/*', '```', '~~~',
    ); // prettier-ignore
    const words = fc.array(signs, { maxLength: 14 }).map((list) => list.join(''));
    fc.assert(
      fc.property(words, (text) => {
        const plain = `x ${text} x`.replace(/\s+/g, ' ');
        expect(readBack(`<p>${escaped(`x ${text} x`)}</p>`)).toBe(plain);
        // At the start of a paragraph, signs of lists and titles mean something in Word papers, too; words after them stay.
        expect(readBack(`<p>${escaped(`${text} x`)}</p>`).endsWith('x')).toBe(true);
        expect(
          readBack(
            `<table><tr><td><p>a</p></td><td><p>b</p></td></tr><tr><td><p>${escaped(text)}x</p></td><td><p>b</p></td></tr></table>`,
          ),
        ).toContain('x');
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});

describe('Blocks in a body', () => {
  const made = (html: string): string => bodyText(blocksOf(piecesOf(html).pieces));

  test('lists with letters and Roman numbers keep their marks', () => {
    expect(made('<p>a) one</p><p>b) two</p><p>Then</p><p>i) one</p><p>ii) two</p>')).toBe(
      '<NumberedList style="letters">\n\n1. one\n2. two\n\n</NumberedList>\n\nThen\n\n<NumberedList style="roman">\n\n1. one\n2. two\n\n</NumberedList>',
    );
  });

  test('tables keep their cells, with signs that would part them escaped', () => {
    expect(
      made(
        '<table><tr><td><p>a</p></td><td><p>b | c</p></td></tr><tr><td><p>1</p><p>2</p></td><td></td></tr></table>',
      ),
    ).toBe('| a | b \\| c |\n| - | - |\n| 1 2 | |');
  });

  test('a table of one row sets lines side by side, so that it is paragraphs', () => {
    expect(made('<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>')).toBe('a\n\nb');
  });

  test('contacts are words, not links', () => {
    expect(
      made(
        '<p>Write to <a href="mailto:a@b.org">a@b.org</a>, www.example.org or 01632 960001.</p>',
      ),
    ).toBe('Write to `a@b.org`, `www.example.org` or `01632 960001`.');
  });

  test('quotations and bold words stay', () => {
    expect(made('<blockquote><p>Words</p></blockquote><p>a <strong>bold</strong> word</p>')).toBe(
      '> Words\n\na **bold** word',
    );
  });

  test('nothing gives nothing', () => {
    const none: Block[] = [];
    expect(bodyText(none)).toBe('');
  });
});
