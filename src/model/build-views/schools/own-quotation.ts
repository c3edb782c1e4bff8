import type { DirectoryNode } from '../../nodes.ts';
import type { StatementView } from '../../school-views.ts';
import { type DocumentOf, statementView } from './parts.ts';

/** The part of a quotation that other words on the page must hold before it repeats them. */
const most = 0.6;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether words say what other words on the page say, in whole or for the most part. */
const repeats = (quote: string, others: readonly string[]): boolean =>
  others
    .map(plain)
    .some(
      (other) =>
        other.includes(quote) || (quote.includes(other) && other.length >= most * quote.length),
    );

/**
 * The words that an entry rests on, as its first quotation. Nothing where the page says them anyway (`shown`, such as its
 * lists), where they are little more than its name, or where they name who held a post: a fact gives that, and search must not.
 */
export function ownQuotation(
  { data }: DirectoryNode,
  documentOf: DocumentOf,
  shown: readonly string[],
): StatementView[] {
  const { source, title, statements = [] } = data;
  if (source.quote === undefined) return [];
  const quote = plain(source.quote);
  const short = 'abbreviation' in data ? (data.abbreviation ?? '') : '';
  const others = [
    ...shown,
    ...statements.map((statement) => statement.quote),
    ...[title, short, `${title} ${short}`].filter(Boolean),
  ];
  const name = 'postHolder' in data ? data.postHolder : undefined;
  if (repeats(quote, others) || (name !== undefined && quote.includes(plain(name)))) return [];
  return [statementView({ quote: source.quote, source }, documentOf)];
}
