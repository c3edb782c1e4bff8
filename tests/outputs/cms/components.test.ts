import { describe, expect, test } from 'vitest';
import { readBody } from '#mdx/read-body.ts';
import { type BlockData, editorComponents } from '#outputs/cms/components.ts';
import { components } from '#schemas/components/index.ts';
import { contentFiles } from './files.ts';

const all = editorComponents();

function component(id: string) {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`There is no component ${id}.`);
  return found;
}

/** A block of each kind, filled in. */
const examples: [id: string, data: BlockData][] = [
  ['Notice', { type: 'warning', title: 'Say "when" & how', body: 'Text.' }],
  ['EditorNote', { body: 'The table is cut off here.' }],
  ['Details', { summary: 'More about it', body: 'Text.\n\n- a\n- b' }],
  ['NumberedList', { style: 'roman', body: '1. one\n2. two' }],
  ['Paragraph', { number: '2.3', body: 'Text.' }],
  ['Table', { caption: 'Places', rowHeaders: 'yes', body: '| a | b |\n|---|---|\n| c | d |' }],
  ['table-text', { text: '| a | b |\n|---:|---|\n| c \\| d | e |' }],
  ['Table', { caption: 'Policy & practice &amp; more', body: '| a |\n|---|\n| b |' }],
  ['list-text', { text: '- One:\n\n  - a\n  - b\n\n  After it.\n\n- Two' }],
  ['list-text', { text: '1. One\n\n   Still one.\n2. Two' }],
  ['footnote', { text: '[^1]: First.\n\n    Second.' }],
  ['Picture', { src: '/media/map.webp', alt: 'A map of “routes”' }],
  ['Picture', { src: '/media/map.webp', decorative: 'yes' }],
];

describe('the blocks of the text field', () => {
  test('are those that the reader of content allows, with tables and footnotes as text', () => {
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(components)));
    expect(examples.map(([id]) => id)).toEqual(expect.arrayContaining(ids));
  });

  test.each(examples)('write %s so that it can be read, and read it back', (id, data) => {
    const { toBlock, fromBlock, pattern, faults } = component(id);
    const block = toBlock(data);
    expect(faults(data)).toEqual([]);
    expect(readBody(id === 'footnote' ? `a[^1]\n\n${block}` : block, 'T').faults).toEqual([]);
    const match = pattern.exec(block);
    expect(match?.[0]).toBe(block);
    expect(match && fromBlock(match)).toMatchObject(data);
  });

  test('do not write down that a picture shows something, which is the usual case', () => {
    const data = { src: '/media/map.webp', alt: 'A map', decorative: 'no' };
    expect(component('Picture').toBlock(data)).toBe(
      '<Picture src="/media/map.webp" alt="A map" />',
    );
  });

  test('leave “&” in a setting as people write it', () => {
    const data = { caption: 'Policy & practice', body: '| a |\n|---|\n| b |' };
    expect(component('Table').toBlock(data)).toContain('caption="Policy & practice"');
  });

  test('take a list for text only where Decap would lose a paragraph of it', () => {
    const { pattern } = component('list-text');
    expect(pattern.exec('- a\n- b\n\n- c\n\nAfter.')).toBeNull();
    expect(pattern.exec('- a\n\n  - b\n\n- c\n\n1. d')).toBeNull();
    expect(pattern.exec('Text.\n\n- a\n\n  b')).toBeNull();
    // One that tried every way of counting the spaces would not come to an end.
    expect(pattern.exec(`- a${'\n        - b'.repeat(200)}`)).toBeNull();
    expect(pattern.exec('- a\n\n  b\n\n- c\n\nAfter.\n\n- d')?.[0]).toBe('- a\n\n  b\n\n- c');
  });

  test('keep every list of the content that has paragraphs, whole', () => {
    const { pattern } = component('list-text');
    const lists = contentFiles('content').flatMap(({ text }) =>
      text.split(/\n\n(?=(?:[-*+]|\d+[.)]) )/).flatMap((rest) => pattern.exec(rest)?.[0] ?? []),
    );
    console.log(`blocks: ${lists.length} lists with paragraphs`);
    expect(lists.length).toBeGreaterThan(0);
  });

  test('keep a block inside another as it is', () => {
    const { pattern, fromBlock, toBlock } = component('Details');
    const block =
      '<Details summary="More">\n\n<Notice type="info">\n\nText.\n\n</Notice>\n\n```\n{x}\n```\n\n</Details>';
    const match = pattern.exec(`${block}\n\nAfter.`);
    expect(match && toBlock(fromBlock(match))).toBe(block);
  });

  test('find their end behind one of the same name inside an item', () => {
    const { pattern, fromBlock, toBlock } = component('NumberedList');
    const block =
      '<NumberedList style="letters">\n\n1. a:\n\n   <NumberedList style="roman">\n\n   1. b\n\n   </NumberedList>\n\n2. c\n\n</NumberedList>';
    const match = pattern.exec(
      `${block}\n\n<NumberedList style="roman">\n\n1. d\n\n</NumberedList>`,
    );
    expect(match && toBlock(fromBlock(match))).toBe(block);
  });

  test('are found on one line and when they are empty', () => {
    const { pattern, fromBlock } = component('EditorNote');
    const found = (text: string) => {
      const match = pattern.exec(text);
      return match && fromBlock(match);
    };
    expect(found('<EditorNote>One</EditorNote>\n\n<EditorNote>\nTwo\n</EditorNote>')).toEqual({
      body: 'One',
    });
    expect(found('<EditorNote>\n</EditorNote>')).toEqual({ body: '' });
  });

  test('give back every block of the content as it was', () => {
    const blocks = contentFiles('content').flatMap(({ text }) =>
      text.split(/\n\n(?=<[A-Z])/).flatMap((rest) =>
        all.flatMap(({ pattern, fromBlock, toBlock }) => {
          const match = pattern.exec(rest);
          return match ? [[toBlock(fromBlock(match)), match[0]]] : [];
        }),
      ),
    );
    console.log(`blocks: ${blocks.length} of the content written again`);
    const tidy = (block = '') => block.replace(/>\n+/, '>\n').replace(/\n+</g, '\n<');
    expect(blocks.filter(([again, was]) => tidy(again) !== tidy(was))).toEqual([]);
    expect(blocks.length).toBeGreaterThan(50);
  });

  test('say what is missing in them', () => {
    expect(component('Details').faults({ body: 'a' })).toEqual([
      expect.stringContaining('“Summary”'),
    ]);
    expect(component('Notice').faults({ type: 'info' })).toEqual(['Notice: its text is empty.']);
    expect(component('Picture').faults({ src: '/media/a.webp' })).toEqual([
      'Picture: “What it shows” is missing; say what the picture shows, or mark it as decorative.',
    ]);
    expect(component('table-text').faults({ text: 'no table' })).toHaveLength(1);
  });
});
