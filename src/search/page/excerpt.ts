import type { PageText } from '../data.ts';
import { isStopWord } from '../query/stop-words.ts';
import { wordRuns, wordsOf } from '../query/words.ts';

/** A run of a text: matched words are marked. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/** The stem of a run of letters as a query has it; runs that carry no meaning have none. */
function stemOfRun(run: string): string | undefined {
  const [word] = wordsOf(run);
  return word && !isStopWord(word.text) ? word.stem : undefined;
}

/** Takes a text apart into what a query found and what it did not. The parts joined are the text. */
export function markWords(text: string, stems: ReadonlySet<string>): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(wordRuns)) {
    const stem = stemOfRun(match[0]);
    if (stem === undefined || !stems.has(stem)) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index), marked: false });
    parts.push({ text: match[0], marked: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), marked: false });
  return parts;
}

/** How many different words of a query a text has. */
export const countMarked = (text: string, stems: ReadonlySet<string>): number =>
  new Set(
    markWords(text, stems).flatMap((part) => (part.marked ? (stemOfRun(part.text) ?? []) : [])),
  ).size;

const mostWords = 32;

/** The stretch of a text that shows most of what was searched for, with “…” where it is cut. */
export function stretchOf(text: string, stems: ReadonlySet<string>): string {
  const words = text.split(' ');
  if (words.length <= mostWords) return text;
  const found = words.map((word) => {
    const stem = [...word.matchAll(wordRuns)].map(([run]) => stemOfRun(run)).find(Boolean);
    return stem !== undefined && stems.has(stem) ? stem : undefined;
  });
  let best = { from: 0, count: -1 };
  for (let from = 0; from < words.length; from += 1) {
    // Only the beginning of a sentence, or a matched word with some before it, is worth beginning at.
    const begins = from === 0 || /[.!?:;]$/.test(words[from - 1] ?? '');
    if (!begins && found[from + 6] === undefined) continue;
    const count = new Set(found.slice(from, from + mostWords).filter(Boolean)).size;
    if (count > best.count) best = { from, count };
  }
  const { from } = best;
  const cut = words.slice(from, from + mostWords).join(' ');
  return `${from > 0 ? '… ' : ''}${cut}${from + mostWords < words.length ? ' …' : ''}`;
}

/** The part of a page that shows best why it was found. */
export interface Excerpt {
  parts: TextPart[];
  /** The heading it stands under, and its anchor, where it has one. */
  heading?: string;
  anchor?: string;
}

/** Chooses between the summary and the passages of a page: a passage must show more than the summary does. */
export function excerptOf(
  summary: string,
  passages: PageText,
  stems: ReadonlySet<string>,
): Excerpt {
  let best: { text: string; heading?: string; anchor?: string; count: number } = {
    text: summary,
    count: countMarked(summary, stems),
  };
  for (const [heading, text, anchor] of passages) {
    const stretch = stretchOf(text, stems);
    const count = countMarked(`${heading}. ${stretch}`, stems);
    if (count <= best.count) continue;
    best = { text: stretch, count, ...(heading && { heading }), ...(anchor && { anchor }) };
  }
  const { text, heading, anchor } = best;
  return {
    parts: markWords(stretchOf(text, stems), stems),
    ...(heading && { heading }),
    ...(anchor && { anchor }),
  };
}
