import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBody } from '#mdx/read-body.ts';
import { safeText } from '#outputs/cms/safe-text.ts';

/** The words a reader sees. */
const shown = (body: string) => readBody(body, 'T').body.text;

describe('what is typed as code', () => {
  const typed = [
    'A sum of {1 + 1} pounds',
    'If a<b then',
    'import cheap goods from abroad',
    'export many goods',
    'Write to <a@b.example> today',
    'See <https://www.example.org> there',
    'A <br> in a line',
    '<!-- a remark -->',
    'An open { bracket',
    '<Unknown /> thing',
    'Text `with {code} in it` and {without}',
    'One tick ` and {a bracket',
  ];

  test.each(typed)('becomes text: %s', (body) => {
    const safe = safeText(body);
    expect(readBody(safe, 'T').faults).toEqual([]);
    const plain = (text: string) => text.replace(/[`<>]/g, '').replace(/\s+/g, ' ').trim();
    expect(plain(shown(safe))).toBe(plain(body));
  });

  test('is not made safe twice, whatever it is', () => {
    for (const body of typed) expect(safeText(safeText(body))).toBe(safeText(body));
    const signs = fc.constantFrom(
      '{',
      '}',
      '<',
      '`',
      '``',
      '\\',
      'a',
      ' ',
      '\n',
      'import ',
      '- ',
      '```',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (found) => {
        const safe = safeText(found.join(''));
        expect(safeText(safe)).toBe(safe);
      }),
      { numRuns: 1500 },
    );
  });

  test('stays where code between backticks goes on in the next line', () => {
    const body = 'Type `one {a}\ntwo <b>` there.\n\n- `{c}`\n- a `tick';
    expect(safeText(body)).toBe(body.replace('a `tick', 'a \\`tick'));
  });

  test('stays in the tags of components, in blocks of code and between backticks', () => {
    const body =
      '<Notice type="warning" title="Mind">\n\nText.\n\n</Notice>\n\n```\nimport {x}\n```\n\n`{y}`\n\n<Picture src="/media/a.webp" alt="A map" />';
    expect(safeText(body)).toBe(body);
  });

  test('never stops the reader, whatever it is', () => {
    const signs = fc.constantFrom(
      '{',
      '}',
      '<',
      '>',
      '`',
      '``',
      '- ',
      '\\',
      'a',
      ' ',
      '\n',
      'import ',
      '/',
      '"',
      '=',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (parts) => {
        const body = parts.join('').replace(/[ \t]+\n/g, '\n');
        const code = readBody(safeText(body), 'T').faults.filter(({ fault }) =>
          /Curly brackets|“import”/.test(fault),
        );
        // Code between backticks that the reader cannot be sure of is for the editor to put right.
        return body.includes('`') || code.length === 0;
      }),
      { numRuns: 1500 },
    );
  });
});
