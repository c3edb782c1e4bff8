/** Takes CSV apart as RFC 4180 says. Throws where it does not begin with a byte order mark, which ours has. */
export function csvCells(csv: string): string[][] {
  if (!csv.startsWith('\uFEFF'))
    throw new Error('The table does not begin with a byte order mark.');
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** The rows of a table by the names of its columns. */
export function csvRows(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = csvCells(csv);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}
