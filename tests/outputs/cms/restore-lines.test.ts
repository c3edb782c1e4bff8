import fc from 'fast-check';
import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, test } from 'vitest';
import { readBody } from '#mdx/read-body.ts';
import { restoreLines } from '#outputs/cms/restore-lines.ts';

describe('lines that a rich text editor wrote anew', () => {
  test('are as they were, when they say the same', () => {
    const original =
      'One _word_ and __two__.\n\n- a\n- b\n  - c\n\n1. x\n1. y\n\n***\n\n## Head\nText  \nmore.\n\nTwo * 3 * 4.';
    const edited =
      'One *word* and **two**.\n\n* a\n\n* b\n\n  * c\n\n1. x\n2. y\n\n- - -\n\n## Head\n\nText\\\nmore.\n\nTwo  *3*  4. And more.';
    expect(restoreLines(original, edited)).toBe(
      original.replace('Two * 3 * 4.', 'Two  *3*  4. And more.'),
    );
    expect(restoreLines('Two * 3 * 4.\n\nA', 'Two  *3*  4.\n\nA more')).toBe(
      'Two * 3 * 4.\n\nA more',
    );
  });

  test('go when they were taken out, and stay where new ones came between them', () => {
    expect(restoreLines('- a\n- b\n- c', '* a\n* c')).toBe('- a\n- c');
    expect(restoreLines('- a\n- c', '* a\n* b\n* c')).toBe('- a\n- b\n- c');
  });

  test('stay in their item of a list, though its mark has become wider or narrower', () => {
    expect(restoreLines('- a\n  - b _c_\n- d', '1. a\n   - b *c*')).toBe('1. a\n   - b _c_');
    expect(restoreLines('-   a\n\n    b _c_', '* a new\n\n  b *c*')).toBe('* a new\n\n  b _c_');
    expect(restoreLines('-   a', '* a\n  * b')).toBe('-   a\n    * b');
    const code = '```\n  x\n```';
    expect(restoreLines('-   a', `* a\n\n${code.replace(/^/gm, '  ')}`)).toBe(
      `-   a\n\n${code.replace(/^/gm, '    ')}`,
    );
  });

  test('take the sign of their list, which another sign would part in two', () => {
    expect(restoreLines('- a\n- b', '* a\n* c\n* b')).toBe('- a\n- c\n- b');
    expect(restoreLines('1) a\n2) b', '1. a\n2. c\n3. b')).toBe('1) a\n2) c\n2) b');
    expect(restoreLines('* a', '* a\n\n- b')).toBe('* a\n\n- b');
    expect(restoreLines('- a', '* a\n\n- b')).toBe('- a\n\n* b');
  });

  test.each([
    ['bold in the place of italics', 'A _word_ here.', 'A **word** here.'],
    ['italics taken away', 'A _word_ here.', 'A word here.'],
    ['another first number of a list', '1. a\n2. b', '5. a\n6. b'],
    ['numbers in the place of points', '- a\n- b', '1. a\n2. b'],
    ['an item moved out of a list within a list', '- a\n  - b', '- a\n- b'],
    ['a paragraph parted in two', 'One.\nTwo.', 'One.\n\nTwo.'],
    ['two paragraphs joined', 'One.\n\nTwo.', 'One.\nTwo.'],
    ['another level of a heading', '## A', '### A'],
    ['a heading in the place of words', '\\## A', '## A'],
    ['spaces in a block of code', '```\na  b\n\nc\n```', '```\na b\nc\n```'],
    ['another side for a column', '| a |\n| --- |', '| a |\n| ---: |'],
    ['another colour of a notice', '<Notice type="info">', '<Notice type="urgent">'],
  ])('keep what an editor changed: %s', (_what, original, edited) => {
    expect(restoreLines(original, edited)).toBe(edited);
  });
});

const text = fc
  .array(fc.constantFrom('bus', 'school', '5', 'a*b', 'sn_k', 'x'), { minLength: 1, maxLength: 2 })
  .map((words): PhrasingContent => ({ type: 'text', value: words.join(' ') }));

const phrases = fc
  .tuple(text, fc.constantFrom('emphasis' as const, 'strong' as const, undefined), text)
  .map(([first, type, second]): PhrasingContent[] =>
    type
      ? [
          first,
          { type: 'text', value: ' ' },
          { type, children: [second] },
          { type: 'text', value: ' end' },
        ]
      : [first],
  );

const paragraph = phrases.map((children) => ({ type: 'paragraph' as const, children }));

const list = (depth: number): fc.Arbitrary<List> =>
  fc
    .tuple(
      fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
      fc.array(fc.tuple(paragraph, depth > 0 ? fc.option(list(depth - 1)) : fc.constant(null)), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([start, items]) => ({
      type: 'list',
      ordered: start !== null,
      start,
      spread: false,
      children: items.map(([own, inner]): ListItem => ({
        type: 'listItem',
        spread: false,
        children: inner ? [own, inner] : [own],
      })),
    }));

const block: fc.Arbitrary<RootContent> = fc.oneof(
  paragraph,
  list(1),
  phrases.map((children) => ({ type: 'heading' as const, depth: 2 as const, children })),
  fc.constant({ type: 'thematicBreak' as const }),
);

const blocks = fc.array(block, { minLength: 1, maxLength: 5 });

/** Two lists in a row are one list to an editor, and to most readers of Markdown. */
const apart = (children: RootContent[]) =>
  children.every(({ type }, at) => type !== 'list' || children[at + 1]?.type !== 'list');

const root = (children: RootContent[]) => ({ type: 'root' as const, children });
const byHand = (children: RootContent[]) =>
  toMarkdown(root(children), { bullet: '-', emphasis: '_', rule: '*', incrementListMarker: false }).trim(); // prettier-ignore
const byEditor = (children: RootContent[]) =>
  toMarkdown(root(children), { bullet: '*', emphasis: '*', rule: '-', ruleSpaces: true }).trim();

/** What a reader gets, without how far the items of a list are apart. */
const meaning = (body: string) =>
  JSON.stringify(readBody(body, 'T').body.segments)
    .replace(/<\/?p>|\\n/g, ' ')
    .replace(/\s+/g, ' ');

describe('a restored text', () => {
  test('means what the edited text means, whatever was edited', () => {
    fc.assert(
      fc.property(blocks, blocks, fc.nat(5), fc.nat(5), (original, other, at, more) => {
        const edited = original.toSpliced(at, more, ...other);
        fc.pre(apart(original) && apart(edited));
        const typed = byEditor(edited);
        return meaning(restoreLines(byHand(original), typed)) === meaning(typed);
      }),
      { numRuns: 600 },
    );
  });

  test('is the original, when nothing was edited', () => {
    fc.assert(
      fc.property(blocks, (original) => {
        fc.pre(apart(original));
        expect(restoreLines(byHand(original), byEditor(original))).toBe(byHand(original));
      }),
      { numRuns: 300 },
    );
  });
});
