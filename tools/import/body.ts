import type {
  BlockContent,
  DefinitionContent,
  List as MdastList,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { type Block, type List, printedNumber } from './blocks.ts';
import { type Line, textOf } from './lines.ts';

/** Old contacts are words, never links: an e-mail address, a web address or a telephone number. */
const contacts =
  /(?:https?:\/\/|www\.)(?:[^\s,;(){}<>`]*[^\s,;.:!?(){}<>`])?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b/gi;

/** Puts contacts into backticks, as the guide for documents wants them. */
function contactsAsWords(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'link' && /^(?:mailto|tel):/.test(node.url)) {
      return [{ type: 'inlineCode', value: node.children.map(textOf).join('') }];
    }
    if (node.type !== 'text') {
      return 'children' in node && node.type !== 'link'
        ? [{ ...node, children: contactsAsWords(node.children) } as PhrasingContent]
        : [node];
    }
    const parts: PhrasingContent[] = [];
    let from = 0;
    for (const found of node.value.matchAll(contacts)) {
      parts.push({ type: 'text', value: node.value.slice(from, found.index) });
      parts.push({ type: 'inlineCode', value: found[0] });
      from = found.index + found[0].length;
    }
    parts.push({ type: 'text', value: node.value.slice(from) });
    return parts.filter((part) => !('value' in part) || part.value !== '');
  });
}

const wordsNodes = ({ nodes }: Line): PhrasingContent[] => contactsAsWords(nodes);

/** Words without emphasis: a heading is bold by itself. */
const withoutBold = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node) => (node.type === 'strong' ? withoutBold(node.children) : [node]));

function listNode({ style, start, items }: List): MdastList {
  return {
    type: 'list',
    ordered: style !== 'bullet',
    start: style === 'bullet' ? null : start,
    spread: false,
    children: items.map(({ line, below }) => ({
      type: 'listItem',
      spread: false,
      children: [
        { type: 'paragraph', children: wordsNodes(line) },
        ...below.map((list): BlockContent => listNode(list)),
      ],
    })),
  };
}

const cellNodes = (lines: readonly Line[]): PhrasingContent[] =>
  lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [{ type: 'text', value: ' ' } as const]),
    ...wordsNodes(line),
  ]);

function nodeOf(block: Block): RootContent {
  switch (block.kind) {
    case 'heading':
      return {
        type: 'heading',
        depth: block.depth as 2,
        children: [{ type: 'text', value: printedNumber(block) }, ...withoutBold(block.line.nodes)],
      };
    case 'paragraph':
      return {
        type: 'paragraph',
        children: [{ type: 'text', value: printedNumber(block) }, ...wordsNodes(block.line)],
      };
    case 'list':
      return listNode(block);
    case 'quote':
      return {
        type: 'blockquote',
        children: block.lines.map((line) => ({ type: 'paragraph', children: wordsNodes(line) })),
      };
    case 'note':
      return {
        type: 'footnoteDefinition',
        identifier: block.id,
        label: block.id,
        children: block.lines.map((line): DefinitionContent | BlockContent => ({
          type: 'paragraph',
          children: wordsNodes(line),
        })),
      };
    case 'table': {
      const columns = Math.max(...block.rows.map((row) => row.length));
      return {
        type: 'table',
        children: block.rows.map((row) => ({
          type: 'tableRow',
          children: Array.from({ length: columns }, (_, at) => ({
            type: 'tableCell',
            children: cellNodes(row[at] ?? []),
          })),
        })),
      };
    }
  }
}

/** Every sign that MDX would take for code, and words at the start of a line that it would take for a module. */
const unsafe = [
  ...['{', '}', '<'].map((character) => ({ character, inConstruct: 'phrasing' as const })),
  { atBreak: true, character: 'i', after: 'mport\\b' },
  { atBreak: true, character: 'e', after: 'xport\\b' },
];

const markdown = (node: RootContent): string =>
  toMarkdown(
    { type: 'root', children: [node] },
    {
      bullet: '-',
      emphasis: '_',
      rule: '-',
      listItemIndent: 'one',
      incrementListMarker: true,
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
      unsafe,
    },
  ).trimEnd();

const withComponent = (block: Block, text: string): string =>
  block.kind === 'list' && (block.style === 'letters' || block.style === 'roman')
    ? `<NumberedList style="${block.style}">\n\n${text}\n\n</NumberedList>`
    : text;

/** A table of one row or one column only sets lines side by side or in a frame: its lines are paragraphs. */
function withoutLayout(block: Block): Block[] {
  if (block.kind !== 'table') return [block];
  const columns = Math.max(...block.rows.map((row) => row.length));
  return block.rows.length > 1 && columns > 1
    ? [block]
    : block.rows.flat(2).map((line) => ({ kind: 'paragraph', line }));
}

/** Blocks as the text of a body, parted by empty lines; notes at the foot of a page come last. */
export function bodyText(blocks: readonly Block[]): string {
  const isNote = ({ kind }: Block) => kind === 'note';
  return [...blocks.filter((block) => !isNote(block)), ...blocks.filter(isNote)]
    .flatMap(withoutLayout)
    .map((block) => withComponent(block, markdown(nodeOf(block))))
    .join('\n\n');
}
