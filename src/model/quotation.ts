import type { Source } from '#schemas/fields/source.ts';
import type { Plan } from '#schemas/schools/plans.ts';

export type Passage = Pick<Source, 'document' | 'section'>;

/** Words that a passage must hold, and where they stand in their file. */
export interface Quotation {
  source: Passage;
  /** Missing where only the passage is named. */
  words: string | undefined;
  /** Path of the words in the file. */
  path: string;
  /** Path of the name of the passage in the file. */
  section: string;
  /** True where the words are a heading, which may stand above the passage. */
  heading?: true;
}

export const quote = (
  source: Passage,
  words: string | undefined,
  path: string,
  section = 'source.section',
): Quotation => ({ source, words, path, section });

export const quotes = (source: Passage, words: readonly string[] = [], path: string): Quotation[] =>
  words.map((word, index) => quote(source, word, `${path}.${index}`));

/** What every entry of the directory quotes: its own passage, and what else the sources say of it. */
export function ofProvenance({
  source,
  statements = [],
}: Pick<Plan, 'source' | 'statements'>): Quotation[] {
  return [
    quote(source, source.quote, 'source.quote'),
    ...statements.map((statement, index) =>
      quote(
        statement.source,
        statement.quote,
        `statements.${index}.quote`,
        `statements.${index}.source.section`,
      ),
    ),
  ];
}
