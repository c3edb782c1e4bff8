import { type Block, type Heading, printedNumber } from './blocks.ts';
import type { Doubt, DraftEntry } from './entries.ts';
import type { FreeIds } from './ids.ts';
import { cutTo } from './plain-text.ts';
import type { Topic } from './topics.ts';

/** What a recogniser is given: the document, and what it must know of the site. */
export interface Source {
  blocks: readonly Block[];
  /** Words of the page headers. */
  headers: readonly string[];
  /** Name of the file, for letters. */
  fileName: string;
  authority: string;
  /** Today as text, such as 2026-03-04. */
  today: string;
  topics: readonly Topic[];
  ids: FreeIds;
}

/** What a recogniser makes: entries that belong together, and what it was unsure of. */
export interface Recognised {
  entries: DraftEntry[];
  doubts: Doubt[];
}

/** Text of a block that has one line; nothing for lists and tables. */
export const lineText = (block: Block | undefined): string | undefined =>
  block?.kind === 'heading' || block?.kind === 'paragraph' ? block.line.text : undefined;

/** A short line that ends no sentence: a heading, a name, a date. */
export const isShortLine = (text: string, longest = 100): boolean =>
  text.length <= longest && !/[.;:,]$/.test(text);

/** The printed words of a heading, with its number: “2. Payroll”, “3.1 Developing …”. */
export const headingWords = (heading: Heading): string =>
  `${printedNumber(heading)}${heading.line.text}`;

/** Notes everything uncertain about one entry. */
export const doubtsOf =
  (doubts: Doubt[], entry: string) =>
  (field: string, what: string): void => {
    doubts.push({ entry, field, what });
  };

/** Words of the paper in a doubt, without the mark at their end. */
export const inQuotes = (words: string, most = 120): string =>
  `“${cutTo(words.replace(/[.:,;]$/, ''), most)}”`;
