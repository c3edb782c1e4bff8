import { stringify } from 'csv-stringify/sync';

/** A table: its cells by column. */
type Row = Record<string, string | number>;

/**
 * Rows as CSV (RFC 4180). It begins with a byte order mark, without which Excel garbles “£”; cells that a spreadsheet could
 * run as a formula are made harmless. Name the columns where there may be no row: then the head stands alone.
 */
export function writeCsv(rows: readonly Row[], columns?: readonly string[]): string {
  return stringify([...rows], {
    header: true,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
    ...(columns && { columns: [...columns] }),
  });
}
