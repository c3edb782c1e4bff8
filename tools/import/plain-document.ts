import type { documentTypes } from '#schemas/documents.ts';
import { type Block, type Heading, wordsOf } from './blocks.ts';
import { bodyText } from './body.ts';
import type { DraftEntry } from './entries.ts';
import { headOf } from './page-head.ts';
import { cutTo, ordinaryLetters } from './plain-text.ts';
import { doubtsOf, isShortLine, type Recognised, type Source } from './recognise.ts';
import { topicsFor } from './topics.ts';
import { inferredDate, yearsOf } from './when.ts';

/** Kinds of documents that their title tells. */
const kinds: readonly [(typeof documentTypes)[number], RegExp][] = [
  ['handbook', /\b(?:handbook|guide)\b/i],
  ['strategy', /\b(?:strategy|plan)\b/i],
];

const asHeading = (block: Block): Block =>
  block.kind === 'paragraph' && block.line.bold && isShortLine(block.line.text)
    ? { ...block, kind: 'heading', depth: 2 }
    : block;

/** Headings from the second level down, with none left out on the way. */
function levelled(blocks: readonly Block[]): Block[] {
  const top = Math.min(...blocks.map((block) => (block.kind === 'heading' ? block.depth : 9)));
  let before = 1;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    before = Math.min(block.depth - top + 2, before + 1, 6);
    return { ...block, depth: before } satisfies Heading;
  });
}

/**
 * A strategy, plan or handbook, by its title: a transcript alone, since what such documents say is put into many entries by
 * hand. Gives nothing for other documents.
 */
export function plainDocument(source: Source): Recognised | undefined {
  const blocks = source.blocks.map(asHeading);
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const second = blocks.findIndex(({ kind }, index) => kind === 'heading' && index > first);
  const { title, printedDate, rest } = headOf(
    blocks.slice(0, second === -1 ? 1 : second),
    undefined,
    source.headers,
  );
  const type = kinds.find(([, pattern]) => pattern.test(title ?? ''))?.[0];
  if (title === undefined || type === undefined || second === -1) return undefined;
  const body = [...rest, ...blocks.slice(second)];
  const printed = cutTo(ordinaryLetters(title), 140);
  const asAt =
    printedDate === undefined ? inferredDate(source.blocks, source.today) : { date: printedDate };
  const years = yearsOf(asAt.date);
  const id = source.ids.take([printed, years].filter(Boolean).join(' '), ['documents']);
  const doubts: Recognised['doubts'] = [];
  const tell = doubtsOf(doubts, `documents/${id}`);
  const topics = topicsFor(printed, body.map(wordsOf).join(' '), source.topics);
  tell(
    'type',
    `It was taken for a ${type} by its title. Only the transcript is made: what it says is put into entries by hand.`,
  );
  tell(
    'summary',
    'Summary and archive notice are the same for every document. Say what it is, and what a reader must know before relying on it.',
  );
  tell(
    'asAt',
    asAt.inferred ?? 'The date was taken from the head of the document. Check that it is its own.',
  );
  tell(
    'topics',
    topics.length > 0
      ? 'The topics were chosen by the words of the text. Check them.'
      : 'No topic fits the words of the text. Choose at least one.',
  );
  const entry: DraftEntry = {
    collection: 'documents',
    id,
    data: {
      title: printed,
      summary: cutTo(`A document with the title “${printed}”.`, 320),
      authority: source.authority,
      type,
      asAt,
      archiveNotice:
        'Describes matters as at the time of the document. Do not rely on it for current rules, services or contacts.',
      ...(topics.length > 0 && { topics }),
      published: source.today,
    },
    body: bodyText(levelled(body)),
  };
  return { entries: [entry], doubts };
}
