import { describe, expect, test } from 'vitest';
import { limits, textFaults } from '#mdx/text-limits.ts';

const told = (text: string) =>
  textFaults(text).map(({ line, fault }) => `${line ?? '?'}: ${fault}`);

describe('a text', () => {
  test('of ordinary words passes', () => {
    expect(
      textFaults('Plain words – with “quotes”, £2.06 million\n\n- a list\n\n> a quotation'),
    ).toEqual([]);
  });

  test('may be as big as the limit and no bigger, counted in bytes', () => {
    const line = `${'é'.repeat(499)}\n`;
    const most = line.repeat(Math.floor(limits.bytes / 999));
    expect(textFaults(most)).toEqual([]);
    expect(told(`${most}${line}`)).toEqual([
      expect.stringContaining('too big: 201 kB; the limit is 200 kB'),
    ]);
  });

  test('may have a line as long as the limit and no longer', () => {
    expect(textFaults('a'.repeat(limits.lineLength))).toEqual([]);
    expect(told(`ok\n${'a'.repeat(limits.lineLength + 1)}`)).toEqual([
      expect.stringMatching(/^2: This line has 20001 characters/),
    ]);
  });

  test('may hold as many tags as the limit and no more', () => {
    expect(textFaults('<A>\n'.repeat(limits.tagsAndBraces))).toEqual([]);
    expect(told('<A>\n'.repeat(limits.tagsAndBraces + 1))).toEqual([
      expect.stringContaining('the limit is 1500'),
    ]);
  });

  test('may have brackets in brackets up to the limit', () => {
    const nested = (depth: number) => '('.repeat(depth) + ')'.repeat(depth);
    expect(textFaults(nested(limits.bracketDepth))).toEqual([]);
    expect(told(nested(limits.bracketDepth + 1))).toEqual([
      expect.stringContaining('nested too deeply'),
    ]);
    expect(told('['.repeat(50) + '\n' + '{'.repeat(51))).toEqual([
      expect.stringContaining('nested too deeply'),
    ]);
  });

  test.each([
    ['> ', 'quotes'],
    ['- ', 'bullets'],
    ['1. ', 'numbers'],
    ['> - ', 'both'],
  ])('may nest “%s” (%s) a few levels deep, not dozens', (mark) => {
    expect(textFaults(`${mark.repeat(5)}words`)).toEqual([]);
    expect(told(`fine\n\n${mark.repeat(limits.blockDepth + 1)}words`)).toEqual([
      expect.stringMatching(/^3: Quotes or lists are nested/),
    ]);
  });

  test('may not be made of hundreds of marks', () => {
    for (const mark of ['*', '_', '~', '`'])
      expect(told(mark.repeat(200))).toEqual([expect.stringContaining('nested too deeply')]);
    expect(textFaults('**bold** and _slanted_ '.repeat(300))).toEqual([]);
  });

  test('may not have marks between its letters without end', () => {
    expect(told('_a'.repeat(200))).toEqual([expect.stringContaining('nested too deeply')]);
    expect(told(`**a${'*b__c'.repeat(60)}`)).toEqual([
      expect.stringContaining('nested too deeply'),
    ]);
    expect(textFaults(`a_name_with_many_parts ${'x'.repeat(450)}`)).toEqual([]);
  });

  test.each([
    ['a zero-width space', '\u200B', 'U+200B'], ['a mark that turns the direction', '\u202E', 'U+202E'], ['nothing at all', '\u0000', 'U+0000'],
    ['a soft hyphen', '\u00AD', 'U+00AD'], ['a byte order mark', '\uFEFF', 'U+FEFF'], ['a tag character', '\u{E0041}', 'U+E0041'],
    ['no character', '\uFFFE', 'U+FFFE'], ['no character of another plane', '\u{1FFFF}', 'U+1FFFF'], ['half a pair', '\uD800', 'U+D800'],
    ['a filler', '\u3164', 'U+3164'], ['a small filler', '\uFFA0', 'U+FFA0'], ['the first part of no syllable', '\u115F', 'U+115F'],
    ['a blank pattern of dots', '\u2800', 'U+2800'], ['a joiner of marks', '\u034F', 'U+034F'],
  ])('with %s is refused on its line', (_what, character, code) => {
    expect(told(`one\ntwo${character}`)).toEqual([`2: There is a hidden character (${code}) here.`]);
  }); // prettier-ignore

  test('whose word mixes alphabets that look alike is refused', () => {
    expect(told('Write to the cоuncil')).toEqual([
      '1: The word “cоuncil” mixes letters of two alphabets that look alike.',
    ]);
    expect(told('\u0555ne c\u13A1uncil')).toHaveLength(1);
    expect(textFaults('The Greek word δήμος and the Russian word совет stand alone.')).toEqual([]);
  });

  test('with a heap of accents on one letter is refused', () => {
    expect(textFaults(`Vie\u0323\u0302t, a${'\u0301'.repeat(4)}`)).toEqual([]);
    expect(told(`a${'\u0301'.repeat(5)}`)).toEqual([
      '1: A letter here has more than four accents on it.',
    ]);
  });

  test('tells all its faults at once', () => {
    expect(textFaults('a\u200Bb\nc\u200Bd\ncоuncil')).toHaveLength(3);
  });
});
