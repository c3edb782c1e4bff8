import { describe, expect, test } from 'vitest';
import { decisionsCsv } from '#outputs/csv.ts';
import { type DecisionRecord, toDecisionRecord } from '#outputs/records/decision.ts';
import { changed, fixture, modelOf, pick } from '../model/fixture.ts';
import { csvCells as cells } from './csv-cells.ts';

const { graph, frame } = modelOf(fixture());
const record = toDecisionRecord(pick(graph.decisions, 'new-buses'), frame.origin);

function cell(change: Partial<DecisionRecord>, column: string): string | undefined {
  const [head = [], row = []] = cells(decisionsCsv([{ ...changed(record), ...change }]));
  return row[head.indexOf(column)];
}

describe('the table of decisions', () => {
  test('has a row for each decision and as many cells in each', () => {
    const records = graph.decisions.map((decision) => toDecisionRecord(decision, frame.origin));
    const [head = [], ...rows] = cells(decisionsCsv(records));
    expect(rows.map((row) => row[0])).toEqual([
      'schools-report-received',
      'library-hours',
      'new-buses',
    ]);
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(new Set(head).size).toBe(head.length);
  });

  test('ends its lines as RFC 4180 says', () => {
    const csv = decisionsCsv([record]);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('quotes commas, quotation marks and line ends', () => {
    for (const title of ['a, b', 'say "a"', 'a\nb', '"', 'a;b', 'é – £'])
      expect(cell({ title }, 'title')).toBe(title);
  });

  test('makes harmless what a spreadsheet could run', () => {
    for (const sign of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
      expect(cell({ title: `${sign}HYPERLINK("x")` }, 'title')).toBe(`'${sign}HYPERLINK("x")`);
    }
    expect(cell({ title: 'a=b' }, 'title')).toBe('a=b');
  });

  test('puts each entry of a list on a line of its own, and says of a sum how exact it is and what it is', () => {
    expect(cell({}, 'outcomes')).toBe('approved\nnoted');
    expect(cell({}, 'amounts')).toMatch(
      /^\w+ 150000000 pence \[spending\] Buying the buses\n\w+ 25000000 pence \[saving\] Saved each year$/,
    );
    expect(cell({}, 'takes_effect')).toBe('2010-09-01 [takes-effect] The buses run.');
    expect(cell({}, 'resolutions')).toMatch(/^\[approved\] .* The contract began on 3 June 2010\./);
  });

  test('of no decision has its head alone, or nothing', () => {
    expect(cells(decisionsCsv([])).length).toBeLessThan(2);
  });
});
