import { createSlugger } from '#mdx/slugs.ts';
import type { SourcedDate } from '#schemas/fields/date.ts';
import { type Block, wordsOf } from './blocks.ts';
import { bodyText } from './body.ts';
import type { DraftEntry } from './entries.ts';
import { amountsIn } from './money.ts';
import { belowItem, type PaperItem, type PaperParts, paperParts } from './paper-parts.ts';
import { cutTo, numberWord, ordinaryLetters } from './plain-text.ts';
import { doubtsOf, headingWords, inQuotes, type Recognised, type Source } from './recognise.ts';
import { outcomesOf, resolutionsOf } from './resolutions.ts';
import { topicsFor } from './topics.ts';
import { datesOf, inferredDate, sentencesIn, yearsOf } from './when.ts';

type Tell = (field: string, what: string) => void;

/** What every entry of one paper has in common. */
interface Common {
  /** Name of the paper and of its transcript. */
  id: string;
  /** The anchor of each item in the transcript, by its number. */
  anchors: Map<number, string>;
  date: SourcedDate;
  /** “ of 2011”, or nothing. */
  ofYears: string;
}

/** Topics, or nothing and a doubt: an entry needs one, but none is made up. */
function topicsOrDoubt(title: string, words: string, source: Source, tell: Tell) {
  const topics = topicsFor(title, words, source.topics);
  tell(
    'topics',
    topics.length > 0
      ? 'The topics were chosen by the words of the text. Check them.'
      : 'No topic fits the words of the text. Choose at least one.',
  );
  return topics.length > 0 ? { topics } : {};
}

function takesMoney(blocks: readonly Block[], tell: Tell) {
  const found = sentencesIn(blocks).flatMap(amountsIn);
  const amounts = found.filter(({ kind }) => kind !== undefined);
  for (const { quote } of found.filter(({ kind }) => kind === undefined)) {
    tell(
      'amounts',
      `The words do not say whether this is spent, saved or received: ${inQuotes(quote)}. Add it if it is an amount of the decision.`,
    );
  }
  amounts.forEach(({ quote }, index) =>
    tell(
      `amounts.${index}`,
      `Check what the money is for, and say it in plain words: ${inQuotes(quote)}.`,
    ),
  );
  return amounts.length > 0 ? { amounts } : {};
}

function takesDates(blocks: readonly Block[], passage: object, tell: Tell) {
  const { takesEffect, events } = datesOf(blocks);
  takesEffect.forEach(({ quote }, index) =>
    tell(
      `takesEffect.${index}`,
      `Check that something begins or ends then, and say what in plain words: ${inQuotes(quote)}.`,
    ),
  );
  events.forEach(({ quote }, index) =>
    tell(
      `events.${index}`,
      `Check that this is an event on the way to the decision, and say it in plain words: ${inQuotes(quote)}.`,
    ),
  );
  return {
    ...(takesEffect.length > 0 && { takesEffect }),
    ...(events.length > 0 && {
      events: events.map(({ date, what, quote }) => ({
        date,
        what,
        source: { ...passage, quote },
      })),
    }),
  };
}

function takesResolutions(blocks: readonly Block[], tell: Tell) {
  const { resolutions, unsure } = resolutionsOf(blocks);
  for (const sentence of unsure) {
    tell(
      'resolutions',
      `This may be a resolution, but its word has no outcome here: ${inQuotes(sentence)}.`,
    );
  }
  resolutions.forEach(({ text, parts = [] }, index) => {
    if (text.length > 900 || parts.some((part) => part.length > 400)) {
      tell(`resolutions.${index}`, 'It is longer than a resolution may be. Cut it to whole words.');
    }
  });
  if (resolutions.length === 0) {
    tell(
      'resolutions',
      'Nothing was found that the body did with this item. Add what it did, or delete this draft.',
    );
    return {};
  }
  return { outcomes: outcomesOf(resolutions), resolutions };
}

function decision(item: PaperItem, blocks: Block[], source: Source, common: Common): Recognised {
  const doubts: Recognised['doubts'] = [];
  const printed = item.title.text;
  const id = source.ids.take(printed, ['decisions']);
  const tell = doubtsOf(doubts, `decisions/${id}`);
  const passage = { document: common.id, section: common.anchors.get(item.number) ?? '' };
  const resolved = takesResolutions(blocks, tell);
  const [first] = resolved.resolutions ?? [];
  tell(
    'title',
    'Title and summary are in the words of the paper. Say in plain English what was decided, with its year.',
  );
  if (!item.numbered) tell('item', 'The paper prints no numbers; its items were counted.');
  const entry: DraftEntry = {
    collection: 'decisions',
    id,
    data: {
      title: cutTo(ordinaryLetters(printed), 110),
      printedTitle: cutTo(printed, 200),
      summary: first
        ? `A paper${common.ofYears} reports: “${cutTo([first.text, ...(first.parts ?? [])].join(' ').replace(/[.:,;]$/, ''), 340)}”.`
        : `An item of a paper${common.ofYears}: “${cutTo(printed, 300)}”.`,
      paper: common.id,
      item: item.number,
      ...topicsOrDoubt(printed, blocks.map(wordsOf).join(' '), source, tell),
      ...resolved,
      ...takesDates(blocks, passage, tell),
      ...takesMoney(blocks, tell),
      source: passage,
      published: source.today,
    },
    body: bodyText(blocks),
  };
  return { entries: [entry], doubts };
}

/** The blocks of the transcript: what opens the paper, and each item under its heading; signatures as printed. */
function transcript({ opening, items, ending }: PaperParts) {
  const slug = createSlugger();
  const anchors = new Map<number, string>();
  const blocks: Block[] = [...opening];
  opening.forEach((block) => block.kind === 'heading' && slug(headingWords(block)));
  for (const item of items) {
    const heading = {
      kind: 'heading',
      depth: 2,
      ...(item.numbered && { number: String(item.number) }),
      line: item.title,
    } as const;
    anchors.set(item.number, slug(headingWords(heading)));
    const below = item.blocks.map(belowItem);
    below.forEach((block) => block.kind === 'heading' && slug(headingWords(block)));
    blocks.push(heading, ...below);
  }
  return { anchors, body: bodyText([...blocks, ...ending]) };
}

/** Which body decided: the one that resolutions name most, or the one in the title. */
function bodyThatDecided({ title = '', items }: PaperParts): string | undefined {
  const words = [title, ...items.flatMap(({ blocks }) => blocks.map(wordsOf))].join(' ');
  return ['Cabinet', 'Executive', 'Committee'].find((name) =>
    new RegExp(`\\b${name}\\b`).test(words),
  );
}

function dateOf({ printedDate, items }: PaperParts, source: Source): SourcedDate {
  return printedDate === undefined
    ? inferredDate(
        items.flatMap(({ blocks }) => blocks),
        source.today,
      )
    : { date: printedDate };
}

const titlesOf = (items: readonly PaperItem[]) => items.map(({ title }) => title.text).join('; ');

/** The paper and its transcript, which are about the same thing under the same name. */
function paperAndDocument(
  parts: PaperParts,
  common: Common,
  body: string,
  topics: string[],
  source: Source,
): Recognised {
  const doubts: Recognised['doubts'] = [];
  const ofPaper = doubtsOf(doubts, `papers/${common.id}`);
  const ofDocument = doubtsOf(doubts, `documents/${common.id}`);
  const { title = source.fileName.replace(/\.[^.]*$/, ''), reference, signatory, items } = parts;
  const years = yearsOf(common.date.date);
  const decidedBy = bodyThatDecided(parts);
  const count = `${numberWord(items.length)} item${items.length === 1 ? '' : 's'}`;
  const summary = cutTo(`A paper with ${count}: ${titlesOf(items)}.`, 320);
  if (common.date.inferred !== undefined) {
    ofPaper('date', `No date is printed. ${common.date.inferred} Correct it if you know more.`);
  }
  if (parts.title === undefined)
    ofPaper('printedTitle', 'No title was found; it is the name of the file.');
  if (signatory === undefined)
    ofPaper('presentedBy', 'No name and post were found under the last item.');
  if (decidedBy === undefined)
    ofPaper('decidedBy', 'The paper does not name the body that decided.');
  ofPaper(
    'title',
    'Title and summary are made of printed titles. Give it a name that tells it from other papers, and say what it covers.',
  );
  ofDocument(
    'summary',
    'Summary and archive notice are the same for every paper but for its titles. Say what the document is, and what a reader must know before relying on it.',
  );
  if (topics.length === 0)
    ofDocument('topics', 'No topic fits the words of the text. Choose at least one.');
  const printed = cutTo(title, 140);
  const paper: DraftEntry = {
    collection: 'papers',
    id: common.id,
    data: {
      title: cutTo(years === undefined ? title : `${cutTo(title, 100)}, ${years}`, 120),
      printedTitle: printed,
      reference,
      summary,
      authority: source.authority,
      decidedBy,
      presentedBy: signatory?.join(', '),
      date: common.date,
      document: common.id,
      published: source.today,
    },
    body: [
      `The paper ${reference === undefined ? '' : `is ${reference.toLowerCase()} of a meeting. It `}tells what ${decidedBy ?? 'the body'} did with ${count}.`,
      ...(signatory ? [`It was signed “${signatory.join(', ')}”.`] : []),
    ].join('\n\n'),
  };
  const document: DraftEntry = {
    collection: 'documents',
    id: common.id,
    data: {
      title: printed,
      summary,
      authority: source.authority,
      type: 'cabinet-paper',
      edition: reference,
      asAt: common.date,
      archiveNotice:
        'Describes decisions and plans as at the time of the paper. Do not rely on it for current rules, services or contacts.',
      ...(topics.length > 0 && { topics }),
      published: source.today,
    },
    body,
  };
  return { entries: [document, paper], doubts };
}

/**
 * Recognises a Cabinet paper by its numbered items with titles and what Cabinet did with them: a transcript, a paper, and
 * a decision for each item. Gives nothing for other documents.
 */
export function cabinetPaper(source: Source): Recognised | undefined {
  const parts = paperParts(source.blocks, source.headers);
  if (!parts) return undefined;
  const own = (item: PaperItem) => item.blocks.map(belowItem);
  const isPaper =
    /\bcabinet\b/i.test(parts.title ?? '') ||
    parts.items.some((item) => resolutionsOf(item.blocks).resolutions.length > 0);
  if (!isPaper) return undefined;
  const date = dateOf(parts, source);
  const years = yearsOf(date.date);
  const { anchors, body } = transcript(parts);
  const words = [parts.title ?? 'paper', years].filter(Boolean).join(' ');
  const common: Common = {
    id: source.ids.take(words, ['papers', 'documents']),
    anchors,
    date,
    ofYears: years === undefined ? '' : ` of ${years}`,
  };
  const decisions = parts.items.map((item) => decision(item, own(item), source, common));
  const topics = [
    ...new Set(
      decisions.flatMap(
        ({ entries: [entry] }) =>
          (entry?.data['topics'] as string[] | undefined)?.slice(0, 1) ?? [],
      ),
    ),
  ];
  const head = paperAndDocument(parts, common, body, topics, source);
  return {
    entries: [...head.entries, ...decisions.flatMap(({ entries }) => entries)],
    doubts: [...head.doubts, ...decisions.flatMap(({ doubts }) => doubts)],
  };
}
