import {
  BorderStyle,
  DeletedTextRun,
  Document,
  type FileChild,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { Part } from './parts.ts';

/** How a paper is set: with Word's own headings, lists and quotations, or typed by hand as papers often are. */
export type HouseStyle = 'styled' | 'typed';

const formats = {
  decimal: { format: LevelFormat.DECIMAL, text: '%1.' },
  letters: { format: LevelFormat.LOWER_LETTER, text: '%1)' },
  roman: { format: LevelFormat.LOWER_ROMAN, text: '%1)' },
} as const;

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) =>
  ({ level: at, format, text }) as const;

const numbering = {
  config: [
    {
      reference: 'outline',
      levels: [
        level(0, LevelFormat.DECIMAL, '%1.'),
        level(1, LevelFormat.DECIMAL, '%1.%2'),
        level(2, LevelFormat.DECIMAL, '%1.%2.%3'),
      ],
    },
    ...Object.entries(formats).map(([reference, { format, text }]) => ({
      reference,
      levels: [level(0, format, text)],
    })),
  ],
};

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

/** Bold words stand between double asterisks in a part. */
const runsOf = (text: string): TextRun[] =>
  text
    .split(/(\*\*[^*]+\*\*)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('**')
        ? new TextRun({ text: piece.slice(2, -2), bold: true })
        : new TextRun(piece),
    );

let instance = 0;

/** A paper with Word's own means: heading styles, automatic numbers, real lists, a style for quotations. */
function styled(parts: readonly Part[]): FileChild[] {
  return parts.flatMap((part): FileChild[] => {
    switch (part.kind) {
      case 'title':
        return [new Paragraph({ text: part.text, heading: HeadingLevel.TITLE })];
      case 'reference':
        return [new Paragraph({ text: part.text, alignment: 'right' })];
      case 'heading': {
        const depth = part.number?.split('.').length;
        return [
          new Paragraph({
            children: runsOf(part.text),
            heading: headings[part.depth - 1] ?? HeadingLevel.HEADING_4,
            ...(depth !== undefined && { numbering: { reference: 'outline', level: depth - 1 } }),
          }),
        ];
      }
      case 'numbered':
        return [
          new Paragraph({
            children: runsOf(part.text),
            numbering: { reference: 'outline', level: part.number.split('.').length - 1 },
          }),
        ];
      case 'field':
        return [
          new Paragraph({
            children: [
              new TextRun({ text: `${part.label}:`, bold: true }),
              new TextRun(` ${part.text}`),
            ],
          }),
        ];
      case 'paragraph':
        return [new Paragraph({ children: runsOf(part.text) })];
      case 'quote':
        return [new Paragraph({ text: part.text, style: 'Quote' })];
      case 'list': {
        instance += 1;
        const { style } = part;
        return part.entries.flatMap(({ text, below = [] }) => [
          new Paragraph({
            children: runsOf(text),
            ...(style === 'bullet'
              ? { bullet: { level: 0 } }
              : { numbering: { reference: style, level: 0, instance } }),
          }),
          ...below.map((line) => new Paragraph({ children: runsOf(line), bullet: { level: 1 } })),
        ]);
      }
      case 'table':
        return [tableOf(part.rows, runsOf)];
      case 'signature':
        return part.lines.map((line) => new Paragraph({ text: line }));
    }
  });
}

const tableOf = (rows: readonly string[][][], runs: (text: string) => ParagraphChild[]) =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (lines) =>
              new TableCell({
                borders: { top: { style: BorderStyle.NONE } },
                children: lines.map((line) => new Paragraph({ children: runs(line) })),
              }),
          ),
        }),
    ),
  });

const curly = (text: string) =>
  text
    .replace(/(^|[\s(])'/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/(\d) (\p{L})/gu, '$1\u00A0$2');

const typedRuns = (text: string): TextRun[] => runsOf(curly(text));

/** A soft return where the next word is in small letters, as people type to fill a line. */
function withSoftReturn(text: string): TextRun[] {
  const at =
    text.length < 200 || text.includes('**') ? -1 : text.slice(100).search(/(?<=[a-z]) (?=[a-z])/);
  if (at === -1) return typedRuns(text);
  return [
    ...typedRuns(text.slice(0, 100 + at)),
    new TextRun({ text: curly(text.slice(101 + at)), break: 1 }),
  ];
}

const change = { author: 'Clerk', date: '2011-09-01T09:00:00Z' };

/** The first paragraph still has tracked changes: a word put in, others taken out. */
function tracked(text: string): ParagraphChild[] {
  const words = curly(text);
  const at = words.indexOf(' ');
  return [
    new TextRun(words.slice(0, at)),
    new DeletedTextRun({ text: ' never approved or noted', id: 901, ...change }),
    new InsertedTextRun({ text: words.slice(at, at + 8), id: 902, ...change }),
    new TextRun(words.slice(at + 8)),
  ];
}

const lower = (at: number) => String.fromCharCode(97 + at);
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const typedMarks = {
  bullet: () => '•',
  decimal: (at: number) => `${at + 1}.`,
  letters: (at: number) => `${lower(at)})`,
  roman: (at: number) => `${romans[at]})`,
};

/** A paper typed by hand: bold lines, typed numbers, lists in one paragraph, a table at the head, curly quotes. */
function typed(parts: readonly Part[]): FileChild[] {
  const fields = parts.filter((part) => part.kind === 'field');
  const head = parts.filter(({ kind }) => kind === 'title' || kind === 'reference') as {
    text: string;
  }[];
  let first = true;
  const rest = parts.flatMap((part): FileChild[] => {
    switch (part.kind) {
      case 'title':
      case 'reference':
        return [];
      case 'heading': {
        const number =
          part.number === undefined
            ? ''
            : `${part.number}${part.number.includes('.') ? '' : '.'}\t`;
        return [
          new Paragraph({
            children: [new TextRun({ text: curly(`${number}${part.text}`), bold: true })],
          }),
        ];
      }
      case 'numbered':
        return [
          new Paragraph({
            children: [new TextRun(`${part.number}\t`), ...withSoftReturn(part.text)],
          }),
        ];
      case 'field': {
        // All fields stand in one table, in the place of the first.
        if (part !== fields[0]) return [];
        return [
          tableOf(
            fields.map(({ label, text }) => [[`**${label}:**`], [text]]),
            typedRuns,
          ),
        ];
      }
      case 'paragraph': {
        const children = first ? tracked(part.text) : withSoftReturn(part.text);
        first = false;
        return [new Paragraph({ children })];
      }
      case 'quote':
        return [new Paragraph({ children: typedRuns(part.text) })];
      case 'list': {
        const lines = part.entries.flatMap(({ text, below = [] }, at) => [
          `${typedMarks[part.style](at)}\t${text}`,
          ...below.map((line) => `-\t${line}`),
        ]);
        const children = lines.flatMap((line, at) => [
          ...(at === 0 ? [] : [new TextRun({ break: 1 })]),
          ...typedRuns(line),
        ]);
        return [new Paragraph({ children })];
      }
      case 'table':
        return [tableOf(part.rows, typedRuns)];
      case 'signature':
        return [
          new Paragraph({
            children: part.lines.map(
              (line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }) }),
            ),
          }),
        ];
    }
  });
  return [tableOf([head.map(({ text }) => [`**${text}**`])], typedRuns), ...rest];
}

/** A real .docx file of a paper in one house style. */
export async function wordFile(parts: readonly Part[], style: HouseStyle): Promise<Uint8Array> {
  const document = new Document({
    numbering,
    styles: { paragraphStyles: [{ id: 'Quote', name: 'Quote', basedOn: 'Normal' }] },
    sections: [{ children: style === 'styled' ? styled(parts) : typed(parts) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
