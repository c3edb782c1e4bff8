import type { PhrasingContent } from 'mdast';
import { type Line, lineOf, type Piece, withoutStart } from './lines.ts';
import { ordinal, paragraphNumber, titleMark, typedMark } from './list-marks.ts';
import type { Mark, MarkStyle } from './numbering.ts';

/** An entry of a list, with the lists under it. */
export interface Item {
  line: Line;
  below: List[];
}

export interface List {
  kind: 'list';
  style: MarkStyle;
  start: number;
  items: Item[];
}

/** A heading, or a bold line that may be one. `number` is what stood before it, such as `2` or `3.1`. */
export interface Heading {
  kind: 'heading';
  depth: number;
  number?: string;
  line: Line;
}

/** A paragraph; `number` is that of a numbered paragraph of a report, such as `2.3`, or of a bold line. */
export interface Paragraph {
  kind: 'paragraph';
  number?: string;
  line: Line;
}

/** A number as it stands before its words: `2. ` and `3.1 `; nothing where there is none. */
export function printedNumber({ number }: Heading | Paragraph): string {
  if (number === undefined) return '';
  return `${number}${number.includes('.') ? '' : '.'} `;
}

export interface Table {
  kind: 'table';
  rows: Line[][][];
}

export interface Quote {
  kind: 'quote';
  lines: Line[];
}

export interface Note {
  kind: 'note';
  id: string;
  lines: Line[];
}

/** A document as a person sees it: headings, paragraphs, lists with their marks, tables. */
export type Block = Heading | Paragraph | List | Table | Quote | Note;

/** A line and the mark before it, automatic or typed; a typed one is taken off the words. A title has other marks. */
function marked(line: Line, isTitle = line.bold): { line: Line; mark?: Mark; typed: boolean } {
  if (line.mark) return { line, mark: line.mark, typed: false };
  const found = isTitle ? titleMark(line.text) : typedMark(line.text);
  if (!found) return { line, typed: false };
  return { line: lineOf(withoutStart(line.nodes, found.length)), mark: found.mark, typed: true };
}

/** The number of a heading or a bold line: `2` for “2.”, `3.1` for “3.1”. */
const headingNumber = (mark: Mark | undefined): string | undefined => {
  if (mark?.style !== 'decimal') return undefined;
  return paragraphNumber(mark) ?? ordinal(mark)?.toString();
};

interface Open {
  list: List;
  /** What tells marks of one list from those of another: depth, or the sign that was typed. */
  key: string;
  level: number;
}

/** Puts marked lines into lists and lists below their entries, as their marks tell. */
class Lists {
  #open: Open[] = [];

  close(): void {
    this.#open = [];
  }

  /** Adds an entry, and gives the list when it is a new one that stands under none. */
  add(line: Line, mark: Mark, typed: boolean): List | undefined {
    const style = this.#styleHere(mark);
    const place = { ...mark, style };
    const key = typed ? (style === 'bullet' ? mark.label : style) : `${style} ${mark.level}`;
    const at = this.#open.findLastIndex((open) => open.key === key && follows(open.list, place));
    const item: Item = { line, below: [] };
    if (at !== -1) {
      this.#open.length = at + 1;
      this.#open[at]?.list.items.push(item);
      return undefined;
    }
    const list: List = { kind: 'list', style, start: ordinal(place) ?? 1, items: [item] };
    const parents = this.#open.filter((open) => open.key !== key);
    const last = parents.at(-1);
    const above = last?.list.items.at(-1);
    const nests = typed ? /[:,–-]$/.test(above?.line.text ?? '') : mark.level > (last?.level ?? 9);
    if (last && above && nests) {
      above.below.push(list);
      this.#open = [...parents, { list, key, level: mark.level }];
      return undefined;
    }
    this.#open = [{ list, key, level: mark.level }];
    return list;
  }

  /** “i)” after “h)” is a letter. */
  #styleHere(mark: Mark): MarkStyle {
    if (mark.style !== 'roman') return mark.style;
    const asLetter: Mark = { ...mark, style: 'letters' };
    const letters = this.#open.some(
      ({ list }) => list.style === 'letters' && follows(list, asLetter),
    );
    return letters ? 'letters' : 'roman';
  }
}

const follows = (list: List, mark: Mark): boolean => {
  const number = ordinal(mark);
  return number === undefined || number === list.start + list.items.length;
};

/** Turns the pieces of a document into blocks. A bold line with a number is no entry of a list, since it may be a heading. */
export function blocksOf(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  const lists = new Lists();
  const addLine = (raw: Line): void => {
    const { line, mark, typed } = marked(raw);
    const number = mark && (line.bold ? headingNumber(mark) : paragraphNumber(mark));
    if (!mark || line.bold || number !== undefined) {
      lists.close();
      // A bold line may keep a mark that is no number: its words are then the line as it was.
      const kept = mark && number === undefined ? raw : line;
      blocks.push({ kind: 'paragraph', line: kept, ...(number !== undefined && { number }) });
      return;
    }
    const list = lists.add(line, mark, typed);
    if (list) blocks.push(list);
  };
  for (const piece of pieces) {
    if (piece.kind === 'lines') {
      piece.lines.forEach(addLine);
      continue;
    }
    lists.close();
    if (piece.kind === 'heading') {
      const { line, mark } = marked(piece.line, true);
      const number = headingNumber(mark);
      const words = mark && number === undefined ? piece.line : line;
      blocks.push({
        kind: 'heading',
        depth: piece.depth,
        line: words,
        ...(number !== undefined && { number }),
      });
    } else blocks.push(piece);
  }
  return withNotes(blocks.filter((block) => !('line' in block) || block.line.text !== ''));
}

/** The names of the notes that words refer to. */
const notesIn = (nodes: readonly PhrasingContent[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'footnoteReference') return [node.identifier];
    return 'children' in node ? notesIn(node.children) : [];
  });

const linesOf = (block: Block): Line[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.line];
    case 'list':
      return block.items.flatMap(({ line, below }) => [line, ...below.flatMap(linesOf)]);
    case 'table':
      return block.rows.flat(2);
    case 'quote':
    case 'note':
      return block.lines;
  }
};

/** Puts each note of the last page behind the block that refers to it, so that a part of the document has its own notes. */
function withNotes(blocks: readonly Block[]): Block[] {
  const notes = new Map(
    blocks.flatMap((block) => (block.kind === 'note' ? [[block.id, block] as const] : [])),
  );
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'note') return [];
    const named = linesOf(block).flatMap(({ nodes }) => notesIn(nodes));
    return [block, ...named.flatMap((id) => notes.get(id) ?? [])];
  });
}

/** The words of a block, for looking at; lines, entries of lists and cells are parted by a space. */
export const wordsOf = (block: Block): string =>
  linesOf(block)
    .map(({ text }) => text)
    .join(' ');
