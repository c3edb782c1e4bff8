import type { Fault } from '#schemas/fault.ts';
import { disguise } from '#schemas/fields/text.ts';

/**
 * What a file may be before it is parsed. The parser is native code: nesting thousands deep overflows its stack and ends
 * the process without a message, and many unclosed tags take it half a minute, so these limits stand in front of it.
 */
export const limits = {
  bytes: 200_000,
  lineLength: 20_000,
  tagsAndBraces: 1_500,
  bracketDepth: 100,
  /** Marks that open a nested block at the start of a line: quotes and list items. */
  blockDepth: 24,
  /** Marks of emphasis, crossing out and code in one stretch without white space. */
  marksRun: 150,
} as const;

type Found = Omit<Fault, 'file'>;

function* lineFaults(text: string, line: number): Generator<Found> {
  if (text.length > limits.lineLength) {
    yield {
      line,
      fault: `This line has ${text.length} characters; a line may have ${limits.lineLength}.`,
      remedy: 'Split it into several paragraphs.',
    };
    return;
  }
  const disguised = disguise(text);
  if (disguised) yield { line, ...disguised };
  const marks = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(text)?.[0] ?? '';
  if (marks.replace(/[ \t\d]/g, '').length > limits.blockDepth) {
    yield {
      line,
      fault: 'Quotes or lists are nested too deeply here.',
      remedy: 'Use at most a few levels.',
    };
  }
}

function deepestBracket(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if ('([{'.includes(character)) deepest = Math.max(deepest, ++depth);
    else if (')]}'.includes(character)) depth = Math.max(0, depth - 1);
  }
  return deepest;
}

/** The most marks of emphasis, crossing out and code that stand without white space between them. */
function longestMarksRun(text: string): number {
  let run = 0;
  let longest = 0;
  for (const character of text) {
    if ('*_~`'.includes(character)) longest = Math.max(longest, ++run);
    else if (' \t\n\u00A0'.includes(character)) run = 0;
  }
  return longest;
}

/**
 * Finds what makes a text unfit to be parsed: too big, too deep, hidden characters, words in mixed alphabets.
 * Gives faults with lines counted from 1; an empty list means that the text may be parsed.
 */
export function textFaults(text: string): Found[] {
  const faults: Found[] = [];
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > limits.bytes) {
    return [
      {
        fault: `This file is too big: ${Math.ceil(bytes / 1000)} kB; the limit is ${limits.bytes / 1000} kB.`,
        remedy: 'Split it into several files.',
      },
    ];
  }
  text.split('\n').forEach((line, index) => faults.push(...lineFaults(line, index + 1)));
  const marks = text.match(/[<{]/g)?.length ?? 0;
  if (marks > limits.tagsAndBraces) {
    faults.push({
      fault: `This file has ${marks} “<” or “{” signs; the limit is ${limits.tagsAndBraces}.`,
      remedy: 'Take them out, or split the file.',
    });
  }
  if (deepestBracket(text) > limits.bracketDepth || longestMarksRun(text) > limits.marksRun) {
    faults.push({
      fault: 'Brackets or marks are nested too deeply.',
      remedy: 'Close each bracket and take out the extra ones.',
    });
  }
  return faults;
}
