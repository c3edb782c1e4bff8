import { edtfBounds, parseEdtf } from '#schemas/fields/edtf.ts';
import type { SourcedDate } from '#schemas/fields/date.ts';
import type { Block, List } from './blocks.ts';
import { datesIn, type FoundDate, isTarget, tenseOf } from './dates.ts';
import { cutTo } from './plain-text.ts';
import { clauseAround, sentencesOf } from './sentences.ts';

/** Every sentence of blocks, in order: of paragraphs, entries of lists and quotations. */
export function sentencesIn(blocks: readonly Block[]): string[] {
  const ofList = ({ items }: List): string[] =>
    items.flatMap(({ line, below }) => [...sentencesOf(line.text), ...below.flatMap(ofList)]);
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return sentencesOf(block.line.text);
    if (block.kind === 'list') return ofList(block);
    return block.kind === 'quote' ? block.lines.flatMap(({ text }) => sentencesOf(text)) : [];
  });
}

export interface Effect {
  date: string;
  what: string;
  kind?: 'target';
  quote: string;
}

export interface Event {
  date: string;
  what: string;
  quote: string;
}

const firstDay = (edtf: string): string => {
  const date = parseEdtf(edtf);
  return (date && edtfBounds(date).from) ?? edtf;
};
const lastDay = (edtf: string): string => {
  const date = parseEdtf(edtf);
  return (date && edtfBounds(date).to) ?? edtf;
};

const isReal = ({ edtf }: FoundDate) => parseEdtf(edtf) !== undefined;

const inText = (blocks: readonly Block[]) =>
  sentencesIn(blocks).flatMap((sentence) =>
    datesIn(sentence)
      .filter(isReal)
      .map((date) => ({ sentence, date, tense: tenseOf(sentence, date) })),
  );

/** A quotation mark that is opened and not closed belongs to a longer quotation. */
const withoutLoneMark = (quote: string) => (quote.includes('”') ? quote : quote.replace(/^“/, ''));

/** Words of the paper as a sentence of their own, for the editor to put into plain words. */
const asSentence = (quote: string) =>
  cutTo(
    quote.replace(/[.;:,]$/, '').replace(/^\p{Ll}/u, (first) => first.toUpperCase()),
    240,
  );

/**
 * The dates of an item: those on which something begins, and events that it reports, the oldest first. A date that only
 * limits something (“before the end of October 2011”) is neither.
 */
export function datesOf(blocks: readonly Block[]): { takesEffect: Effect[]; events: Event[] } {
  const takesEffect: Effect[] = [];
  const events: Event[] = [];
  for (const { sentence, date, tense } of inText(blocks)) {
    if (tense === 'deadline') continue;
    const quote = withoutLoneMark(clauseAround(sentence, date.start, date.end, 300));
    const what = asSentence(quote);
    if (tense === 'starts') {
      const kind = isTarget(sentence, date) ? { kind: 'target' as const } : {};
      takesEffect.push({ date: date.edtf, what, ...kind, quote });
    } else if (!events.some((event) => event.date === date.edtf)) {
      events.push({
        date: date.edtf,
        what: cutTo(tense === 'future' ? `Planned at the time of the paper: ${quote}` : what, 240),
        quote,
      });
    }
  }
  return {
    takesEffect,
    events: events.toSorted((a, b) => firstDay(a.date).localeCompare(firstDay(b.date))),
  };
}

/** The words before a date that belong to it, such as “with effect from”. */
const lead =
  /(?:with effect from|before the end of|by the end of|no later than|on|in|by|since|until|from)\s+$/i;

const quoted = (sentence: string, { start, words }: FoundDate) =>
  `“${lead.exec(sentence.slice(0, start))?.[0] ?? ''}${words}”`;

/** The last time before a date: the day, month or year before it. */
function justBefore(edtf: string): string {
  const [year = 0, month, day] = edtf.split('-').map(Number);
  if (month === undefined) return String(year - 1);
  const before = new Date(Date.UTC(year, month - 1, day ?? 0));
  if (day !== undefined) before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, edtf.length);
}

/**
 * When an undated paper was written, as far as its own words show: after what it reports as past, before what it speaks of
 * as still to come. Without such words it is only sure to be no younger than the day it was brought in.
 */
export function inferredDate(blocks: readonly Block[], today: string): SourcedDate {
  const found = inText(blocks);
  const past = found
    .filter(({ tense }) => tense === 'past')
    .toSorted((a, b) => firstDay(b.date.edtf).localeCompare(firstDay(a.date.edtf)))[0];
  const from = past?.date.edtf.split('/').at(-1);
  const ahead = found
    .filter(({ tense }) => ['starts', 'deadline', 'future'].includes(tense))
    .map(({ sentence, date, tense }) => {
      const first = date.edtf.split('/')[0] ?? date.edtf;
      return { sentence, date, tense, to: tense === 'starts' ? justBefore(first) : first };
    })
    .filter(({ to }) => from === undefined || lastDay(to) >= firstDay(from))
    // Of two that end on one day, the one that is clearly a limit.
    .toSorted(
      (a, b) =>
        lastDay(a.to).localeCompare(lastDay(b.to)) ||
        Number(b.tense === 'deadline') - Number(a.tense === 'deadline'),
    )[0];
  const undated = 'The paper is undated.';
  if (past && from !== undefined && ahead) {
    return {
      date: `[${from}..${ahead.to}]`,
      inferred: `${undated} It reports ${quoted(past.sentence, past.date)} as past and ${quoted(ahead.sentence, ahead.date)} as still to come. So it was written between those dates.`,
    };
  }
  if (past && from !== undefined) {
    return {
      date: `[${from}..${today}]`,
      inferred: `${undated} It reports ${quoted(past.sentence, past.date)} as past. So it was written after that.`,
    };
  }
  if (ahead) {
    return {
      date: `[..${ahead.to}]`,
      inferred: `${undated} It speaks of ${quoted(ahead.sentence, ahead.date)} as still to come. So it was written before that.`,
    };
  }
  return {
    date: `[..${today}]`,
    inferred: `${undated} Nothing in it tells when it was written, only that it was before it was brought in here.`,
  };
}

/** The years of a date in words, such as “2011” or “2011 to 2012”; nothing where an end is open. */
export function yearsOf(edtf: string): string | undefined {
  const date = parseEdtf(edtf);
  const { from, to } = date ? edtfBounds(date) : {};
  if (from === undefined || to === undefined) return undefined;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first} to ${last}`;
}
