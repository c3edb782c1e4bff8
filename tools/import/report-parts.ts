import type { Block, Heading, List, Paragraph, Table } from './blocks.ts';
import { type Line, lineOf, withoutStart } from './lines.ts';
import { typedMark } from './list-marks.ts';
import { headOf } from './page-head.ts';
import { isShortLine } from './recognise.ts';

/** The labels at the head of a committee report, as councils print them, and what they stand for. */
const labels = {
  to: 'to|committee|report to',
  meeting: 'meeting date|date of meeting|meeting|date',
  from: 'from|report (?:by|of)',
  divisions: 'electoral divisions?(?:\\(s\\))?(?: affected)?|divisions? affected|wards? affected',
  forwardPlan: 'forward plan ref(?:erence)?(?: (?:no|number))?',
  keyDecision: 'key decision',
  purpose: 'purpose(?: of (?:the )?report)?|outcome',
  recommendation: 'recommendations?',
} as const;

export type FieldName = keyof typeof labels;

/** One label with the words beside it, and the list under it. */
export interface Field {
  name: FieldName;
  lines: Line[];
  entries: string[];
}

const names = Object.keys(labels) as FieldName[];
/** `division(s)` is printed with brackets. */
const anyLabel = (name: FieldName) =>
  labels[name].replace('divisions?(?:\\(s\\))?', 'division(?:s|\\(s\\))?');
const atStart = new RegExp(
  `^(?:${names.map((name) => `(?<${name}>${anyLabel(name)})`).join('|')}) ?(?::|$)\\s*`,
  'i',
);
/** A second label on the same line. */
const withinLine =
  /\s(?=(?:forward plan ref(?:erence)?|key decision|electoral division(?:s|\(s\))?|meeting date) ?:)/i;

function labelOf(text: string): { name: FieldName; length: number } | undefined {
  const found = atStart.exec(text);
  const name = names.find((key) => found?.groups?.[key] !== undefined);
  return found && name ? { name, length: found[0].length } : undefined;
}

/** Lines of the opening with labels that stand beside each other put on lines of their own. */
function lineParts(line: Line): Line[] {
  const at = line.text.search(withinLine);
  if (at === -1 || !labelOf(line.text)) return [line];
  const before = lineOf([{ type: 'text', value: line.text.slice(0, at) }]);
  return [before, ...lineParts(lineOf(withoutStart(line.nodes, at + 1)))];
}

/** Reads labels and values of the opening, whether they stand in paragraphs or in the cells of a table. */
export function fieldsOf(blocks: readonly Block[]): Map<FieldName, Field> {
  const fields = new Map<FieldName, Field>();
  let open: Field | undefined;
  const addLine = (line: Line): void => {
    const label = labelOf(line.text);
    if (label && !fields.has(label.name)) {
      open = { name: label.name, lines: [], entries: [] };
      fields.set(label.name, open);
      const rest = lineOf(withoutStart(line.nodes, label.length));
      if (rest.text !== '') open.lines.push(rest);
      return;
    }
    const mark = line.mark ? { length: 0 } : typedMark(line.text);
    if (!open) return;
    if (mark && open.name === 'recommendation') {
      open.entries.push(lineOf(withoutStart(line.nodes, mark.length)).text);
    } else open.lines.push(line);
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const row of block.rows) {
        const lines = row.flat().flatMap(lineParts);
        const first = row[0]?.[0]?.text ?? '';
        // A row of another kind, such as whom to ask, ends what a label began.
        if (first !== '' && !lines.some(({ text }) => labelOf(text))) open = undefined;
        lines.forEach(addLine);
      }
    } else if (block.kind === 'list') open?.entries.push(...entriesOf(block));
    else if ('line' in block) lineParts(block.line).forEach(addLine);
    if (block.kind === 'heading') open = undefined;
  }
  return fields;
}

const entriesOf = ({ items }: List) => items.map(({ line }) => line.text);

/** A numbered paragraph with the lists and tables under it, or blocks without a number. */
export interface Passage {
  number?: string;
  blocks: Block[];
}

/** What stands under one heading, down to the next. */
export interface ReportPart {
  heading: Heading;
  passages: Passage[];
}

const capitals = (text: string) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** A heading, whether Word knows it as one or it is only a bold or short numbered line. Depth 2 begins a section. */
function asHeading(block: Block, next: Block | undefined): Heading | undefined {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return undefined;
  const { line, number } = block;
  const parts = number?.split('.').length;
  const looksLikeOne = block.kind === 'heading' || (line.bold && isShortLine(line.text, 140));
  const isNumberedLine =
    parts === 2 && isShortLine(line.text, 90) && !line.text.includes('. ') && isText(next);
  if (!looksLikeOne && !isNumberedLine) return undefined;
  const ofStyle = block.kind === 'heading' ? Math.max(2, Math.min(block.depth, 3)) : 3;
  const depth = parts === undefined ? (capitals(line.text) ? 2 : ofStyle) : parts + 1;
  return {
    kind: 'heading',
    depth: Math.min(depth, 4),
    line,
    ...(number !== undefined && { number }),
  };
}

const isText = (block: Block | undefined) =>
  block?.kind === 'paragraph' && (block.number === undefined || block.number.split('.').length > 2);

/** A committee report in its parts. */
export interface ReportParts {
  title: string;
  fields: Map<FieldName, Field>;
  /** What stands before the first section, without the title. */
  opening: Block[];
  parts: ReportPart[];
}

/** A bold line with a number that the sections have passed already stands in a list: “1. Communication”. */
const isPassed = ({ heading, block }: { heading: Heading; block: Block }, last: number) =>
  block.kind === 'paragraph' &&
  /^\d+$/.test(heading.number ?? '') &&
  Number(heading.number) <= last;

function partsOf(blocks: readonly Block[]): ReportPart[] {
  const parts: ReportPart[] = [];
  let section = 0;
  blocks.forEach((block, index) => {
    const heading = asHeading(block, blocks[index + 1]);
    const part = parts.at(-1);
    if (heading && !isPassed({ heading, block }, section)) {
      parts.push({ heading, passages: [] });
      if (heading.depth === 2) section = Number(heading.number ?? section);
    } else if (block.kind === 'paragraph' && block.number?.includes('.')) {
      part?.passages.push({ number: block.number, blocks: [withoutNumber(block)] });
    } else if (part) {
      const last = part.passages.at(-1);
      // What stands under a numbered paragraph belongs to it; a table of clearances does not.
      if (last && !(block.kind === 'table' && last.number === undefined)) last.blocks.push(block);
      else part.passages.push({ blocks: [block] });
    }
  });
  return parts;
}

const withoutNumber = ({ line }: Paragraph): Paragraph => ({ kind: 'paragraph', line });

/** The numbers of its paragraphs, at least these many, tell a committee report from other papers. */
const fewestNumbers = 3;

/** Takes a committee report apart; nothing when it has no labels at its head or no numbered paragraphs. */
export function reportParts(blocks: readonly Block[]): ReportParts | undefined {
  const start = blocks.findIndex(
    (block, index) => asHeading(block, blocks[index + 1])?.number === '1',
  );
  if (start === -1) return undefined;
  const opening = blocks.slice(0, start);
  const fields = fieldsOf(opening);
  const numbered = blocks.filter(
    (block) => block.kind === 'paragraph' && block.number?.includes('.'),
  );
  if (fields.size < 3 || numbered.length < fewestNumbers) return undefined;
  const head = headOf(opening, (text) => labelOf(text) !== undefined);
  return {
    title: head.title ?? '',
    fields,
    opening: head.rest,
    parts: partsOf(blocks.slice(start)),
  };
}

/** The words of a table’s cells, by row. */
export const cellTexts = ({ rows }: Table): string[][] =>
  rows.map((row) => row.map((lines) => lines.map(({ text }) => text).join(' ')));
