import { describe, expect, test } from 'vitest';
import type { Content } from '#schemas/content.ts';
import { readContent } from '#mdx/read-content.ts';
import { readEntry } from '#mdx/read-entry.ts';
import { transportFaults } from '#model/transport/faults.ts';
import { transportSource } from '#model/transport/rule-set.ts';
import { toTransportRecord, transportRulesRecord } from '#outputs/records/transport.ts';
import { checkerJson, transportRulesCsv, transportRulesJson } from '#outputs/transport.ts';

const { content } = readContent('content');
if (!content) throw new Error('The content has faults; npm run content lists them.');

/** A copy of the content in which something is changed. */
function changed(change: (content: Content) => void): Content {
  const copy = structuredClone(content) as Content;
  change(copy);
  return copy;
}

const row = (from: Content, id: string) => {
  const entry = from['transport-rules'].find((one) => one.id.startsWith(id));
  if (!entry) throw new Error(`There is no row ${id}.`);
  return entry;
};

const told = (change: (content: Content) => void) =>
  transportFaults(changed(change)).map(({ file, fault, remedy }) => `${file}: ${fault} ${remedy}`);

describe('the rules', () => {
  test('as they are have no fault', () => {
    expect(transportFaults(content)).toEqual([]);
  });

  test('with a gap between periods name the days without an outcome', () => {
    const faults = told((copy) => {
      row(copy, 'z').data.from = '2008-09-01';
    });
    expect(faults.join()).toContain('From 2007-09-01 to 2008-08-31');
  });

  test('with a row that never decides name the row', () => {
    const faults = told((copy) => {
      row(copy, 'x1').data.when.walk = ['over-3-miles'];
    });
    expect(faults.join()).toContain('content/transport-rules/x1-');
    expect(faults.join()).toContain('never decides');
  });

  test('with two outcomes of one priority name both', () => {
    const faults = told(({ 'transport-outcomes': outcomes }) => {
      for (const { data } of outcomes) data.priority = 1;
    });
    expect(faults.join()).toContain('Priority “1” is also that of');
  });

  test('without a limit or a question say which is missing', () => {
    const faults = told((copy) => {
      copy['transport-limits'] = copy['transport-limits'].filter(
        ({ data }) => data.limit !== 'road-belief',
      );
      copy['transport-questions'] = copy['transport-questions'].filter(
        ({ data }) => data.field !== 'road',
      );
    });
    expect(faults.join()).toContain('the limit “road-belief”');
    expect(faults.join()).toContain('the question “road”');
  });
});

describe('a malformed row', () => {
  const good = `title: A row
order: 1
from: 2007-09-01
when:
  walk: [over-3-miles]
outcome: not-eligible
reason: Because.
ground: A ground
status: inference
checked: 2026-11-22
citations:
  - source: An Act
    read: primary
`;
  const faults = (yaml: string) =>
    readEntry(
      'transport-rules',
      'content/transport-rules/row.yaml',
      new TextEncoder().encode(yaml),
    ).faults.map(({ file, line, fault }) => `${file}:${line} ${fault}`);

  test('is none as it stands', () => {
    expect(faults(good)).toEqual([]);
  });

  test.each([
    ['over-3-miles', 'over-4-miles', /row\.yaml:5 .*when\.walk\.0/],
    ['  walk:', '  walks:', /row\.yaml:5 .*walks/],
    ['from: 2007-09-01', 'from: 2007-09-31', /row\.yaml:3 .*from/],
    ['status: inference', 'status: guess', /row\.yaml:9 .*status/],
    [
      'citations:\n  - source: An Act\n    read: primary\n',
      'citations: []\n',
      /row\.yaml:11 .*citations/,
    ],
  ])('with “%s” written as “%s” names its file, line and field', (before, after, message) => {
    expect(faults(good.replace(before, after)).join('\n')).toMatch(message);
  });
});

describe('the public data of the rules', () => {
  const { transport } = transportSource(content);
  if (!transport) throw new Error('There are no rules.');

  test('is what its schema says', () => {
    expect(transportRulesRecord.parse(JSON.parse(transportRulesJson(transport)))).toEqual(
      toTransportRecord(transport),
    );
  });

  test('has a row in the table for each rule, and a column for each question', () => {
    const [head = ''] = transportRulesCsv(transport).split('\r\n');
    for (const { id } of transport.rules.table.fields) expect(head).toContain(id);
    expect(transportRulesCsv(transport).match(/\r\n/g)).toHaveLength(transport.rows.length + 1);
  });

  test('gives the checker the table and limits alone', () => {
    expect(Object.keys(JSON.parse(checkerJson(transport)) as object)).toEqual([
      'version',
      'table',
      'limits',
    ]);
  });
});
