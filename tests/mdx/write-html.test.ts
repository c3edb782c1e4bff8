import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '#mdx/front-matter.ts';
import { readBody } from '#mdx/read-body.ts';
import { textFaults } from '#mdx/text-limits.ts';
import { escapeHtml, writeHtml } from '#mdx/write-html.ts';
import { flat } from './reading.ts';

const element = (tagName: string, properties: Record<string, unknown> = {}) => ({
  type: 'element',
  tagName,
  properties,
  children: [{ type: 'text', value: 'x' }],
});

describe('the writer of HTML', () => {
  test('escapes what means something in HTML', () => {
    expect(escapeHtml(`<a href="x">'&'</a>`)).toBe(`&lt;a href=&quot;x&quot;&gt;'&amp;'&lt;/a&gt;`);
  });

  test.each([
    'script',
    'style',
    'iframe',
    'object',
    'form',
    'input',
    'svg',
    'math',
    'h1',
    'span',
    'constructor',
    '__proto__',
    '',
  ])('stops the build rather than write <%s>', (tag) => {
    expect(() => writeHtml(element(tag))).toThrow('may not be written');
  });

  test.each(['raw', 'comment', 'doctype', 'mdxFlowExpression', 'mdxJsxFlowElement'])(
    'stops the build rather than write a “%s”',
    (type) => {
      expect(() => writeHtml({ type, value: 'x' })).toThrow('may not be written');
    },
  );

  test('stops the build rather than write an unsafe address', () => {
    expect(() => writeHtml(element('a', { href: 'javascript:x' }))).toThrow('unsafe link');
    expect(() => writeHtml(element('a'))).toThrow('unsafe link');
    expect(() => writeHtml(element('img', { src: 'https://x.example/a.png' }))).toThrow(
      'unsafe picture',
    );
  });

  test('drops attributes that an element may not have', () => {
    expect(writeHtml(element('p', { style: 'x', onclick: 'y', class: 'z', id: 'a' }))).toBe(
      '<p>x</p>',
    );
    expect(writeHtml(element('td', { className: ['a', 'b'], onmouseover: 'x' }))).toBe(
      '<td class="a b">x</td>',
    );
  });
});

describe('any heap of signs', () => {
  const signs = [
    '{', '}', '<', '>', 'import ', 'export ', '![](', '](', '---', '\n', '\n\n', ': ', '&', '*', '**', '_', '!', '|', '#', '## ', '- ', '1. ',
    '`', '```', '"', "'", '=', '\\', '/', '[', ']', '(', ')', '~~', '+++', '    ', '\t', '<!--', '-->', '<>', '</>', 'Notice', '<Notice>',
    '</Notice>', '<Notice title="a">', '<Table caption="c">', '</Table>', '| a | b |\n|---|:-:|\n| 1 | 2 |', '[a](/b/)', '[^1]', '[^1]: ',
    '![m](/media/a.png)', '[x] ', '&lt;', '&#60;script&#62;', '<script>', 'javascript:', ' onload=', ' style=', 'https://x.uk', 'a@b.uk', 'a', 'é',
  ]; // prettier-ignore
  const heap = fc
    .array(fc.constantFrom(...signs), { maxLength: 50 })
    .map((parts) => parts.join(''));
  /** The same heaps for everyone: a gate must not depend on luck. */
  const runs = { numRuns: 3000, seed: 2011 };
  /** What may be written, to the letter; words stand between tags, and have no sign of HTML in them. */
  const whole =
    /^(?:[^<>"]|<\/?(?:p|em|strong|blockquote|pre|code|sup|ul|ol|li|h[2-6]|thead|tbody|tr|table|th|td|a|section)(?: (?:id|class|scope|start|href|tabindex|aria-label|aria-describedby)="[^"<>]*")*>|<(?:br|hr)>|<img(?: (?:src|alt|loading)="[^"<>]*")*>|\[\/?[A-Z]\w+\])*$/;

  test('is refused with a line and a remedy, or written with nothing but what is on the list', () => {
    let accepted = 0;
    fc.assert(
      fc.property(heap, (text) => {
        if (textFaults(text).length > 0) return;
        const { body, faults } = readBody(text, 'T');
        for (const { line, fault, remedy } of faults)
          expect([typeof line, fault !== '', remedy !== '']).toEqual(['number', true, true]);
        if (faults.length > 0) return;
        accepted += 1;
        const html = flat(body.segments);
        expect(html).toMatch(whole);
        for (const tag of html.match(/<[^>]*>/g) ?? [])
          expect(tag).not.toMatch(/<script| on\w+=|javascript:| style=/i);
      }),
      runs,
    );
    expect(accepted).toBeGreaterThan(300);
  });

  test('between two lines of --- is read or refused, and never thrown back', () => {
    fc.assert(
      fc.property(heap, (text) => {
        const { data, faults } = splitFrontMatter(`---\n${text}\n---\n`);
        expect(
          faults.length === 0 || data === undefined || faults.every(({ remedy }) => remedy),
        ).toBe(true);
      }),
      runs,
    );
  });
});
