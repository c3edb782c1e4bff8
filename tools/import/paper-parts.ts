import type { Block, Heading, Paragraph } from './blocks.ts';
import { type Line, lineOf } from './lines.ts';
import { headOf, type PageHead } from './page-head.ts';
import { type PaperEnding, withoutEnding } from './paper-ending.ts';
import { isShortLine } from './recognise.ts';

/** One numbered item of a Cabinet paper. */
export interface PaperItem {
  number: number;
  /** False where the paper does not number its items, so that they are counted. */
  numbered: boolean;
  title: Line;
  blocks: Block[];
}

/** A Cabinet paper in its parts. */
export interface PaperParts extends Omit<PageHead, 'rest'>, PaperEnding {
  /** What stands before the first item and is neither title, reference nor date. */
  opening: Block[];
  items: PaperItem[];
}

/** The title of an item, if a block can be one: a heading or bold line with the number, or a plain one with an entry alone. */
function itemTitle(block: Block, next: Block | undefined, expected: number): Line | undefined {
  if (block.kind === 'heading' || block.kind === 'paragraph') {
    const isTitle = block.kind === 'heading' || block.line.bold;
    return isTitle && block.number === String(expected) ? block.line : undefined;
  }
  if (block.kind !== 'list' || block.style !== 'decimal' || block.start !== expected)
    return undefined;
  const [only, ...others] = block.items;
  const stands =
    only && others.length === 0 && only.below.length === 0 && isShortLine(only.line.text, 200);
  return stands && next?.kind === 'paragraph' ? only.line : undefined;
}

/** Divides a paper at the titles that a test finds. */
function divide(
  blocks: readonly Block[],
  numbered: boolean,
  titleAt: (index: number, expected: number) => Line | undefined,
): { opening: Block[]; items: PaperItem[] } {
  const opening: Block[] = [];
  const items: PaperItem[] = [];
  blocks.forEach((block, index) => {
    const title = titleAt(index, items.length + 1);
    if (title) items.push({ number: items.length + 1, numbered, title, blocks: [] });
    else (items.at(-1)?.blocks ?? opening).push(block);
  });
  return { opening, items };
}

/** The items of a paper by their numbers; of one without numbers by its headings, of which the first may be its title. */
function itemsOf(blocks: readonly Block[]): { opening: Block[]; items: PaperItem[] } {
  const byNumber = divide(blocks, true, (index, expected) => {
    const block = blocks[index];
    return block && itemTitle(block, blocks[index + 1], expected);
  });
  if (byNumber.items.length > 0) return byNumber;
  const headings = blocks.flatMap((block, index) =>
    block.kind === 'heading' ? [{ block, index }] : [],
  );
  const [title, ...others] = headings;
  const depth = Math.min(...others.map(({ block }) => block.depth));
  return divide(blocks, false, (index) =>
    index !== title?.index
      ? others.find((one) => one.index === index && one.block.depth === depth)?.block.line
      : undefined,
  );
}

/** Takes a Cabinet paper apart; nothing when it has no numbered items with titles. */
export function paperParts(
  blocks: readonly Block[],
  headers: readonly string[],
): PaperParts | undefined {
  const { opening, items } = itemsOf(blocks);
  if (items.length === 0 || items.every(({ blocks: within }) => within.length === 0))
    return undefined;
  const { rest, ...head } = headOf(opening, () => false, headers);
  const last = items.at(-1);
  const { blocks: own, found } = withoutEnding(last?.blocks ?? []);
  if (last) last.blocks = own;
  return { ...found, ...head, opening: rest, items };
}

/** Headings inside an item stand below its own, however the paper set them. */
export const belowItem = (block: Block): Block => {
  if (block.kind === 'heading') return { ...block, depth: 3 };
  if (block.kind !== 'paragraph' || !block.line.bold || !isShortLine(block.line.text)) return block;
  const line = lineOf(block.line.nodes);
  return { kind: 'heading', depth: 3, line, ...numberOf(block) } satisfies Heading;
};

const numberOf = ({ number }: Paragraph) => (number === undefined ? {} : { number });
