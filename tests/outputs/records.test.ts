import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#mdx/read-content.ts';
import { listJson, recordJson, recordKinds, recordSchema } from '#outputs/json.ts';
import { decisionRecord, toDecisionRecord } from '#outputs/records/decision.ts';
import { paperRecord, toPaperRecord } from '#outputs/records/paper.ts';
import { fixture, longAfter, modelOf, pick } from '../model/fixture.ts';

const real =
  readContent(join(import.meta.dirname, '../../content')).content ??
  expect.fail('The content has faults.');

describe.each([['the example council', fixture()], ['the council of this site', real]])('the records of %s', (_whose, content) => {
  const { graph, frame } = modelOf(content, longAfter);

  test('of decisions are what their schema says', () => {
    expect(graph.decisions.length).toBeGreaterThan(2);
    for (const decision of graph.decisions) {
      const record = toDecisionRecord(decision, frame.origin);
      expect(decisionRecord.parse(record)).toEqual(record);
      expect(JSON.parse(recordJson(record))).toEqual(record);
    }
  });

  test('of papers are what their schema says', () => {
    expect(graph.papers.length).toBeGreaterThan(1);
    for (const paper of graph.papers) {
      const record = toPaperRecord(paper, frame.origin);
      expect(paperRecord.parse(record)).toEqual(record);
      expect(JSON.parse(recordJson(record))).toEqual(record);
    }
  });

  test('hold the words of each decision in full, with no sign of HTML', () => {
    for (const decision of graph.decisions) {
      const { text } = toDecisionRecord(decision, frame.origin);
      expect(text).not.toBe('');
      expect(text).not.toMatch(/<\/?[a-z]/i);
    }
  });
}); // prettier-ignore

describe('a record', () => {
  const { graph, frame } = modelOf(fixture());
  const record = toDecisionRecord(pick(graph.decisions, 'library-hours'), frame.origin);

  test('leads to pages of the site by whole addresses', () => {
    expect(record.url).toBe('https://record.northshire.example/decisions/library-hours/');
    expect(record.paper.url).toBe('https://record.northshire.example/papers/cabinet-spring-2010/');
    expect(record.source.passage).toBe(
      'https://record.northshire.example/documents/cabinet-paper/#section-2-library-hours',
    );
  });

  test('tells a trail from both ends', () => {
    expect(record.trail).toMatchObject([
      { type: 'follows-up', direction: 'earlier', decision: { id: 'new-buses' } },
    ]);
    expect(toDecisionRecord(pick(graph.decisions, 'new-buses'), frame.origin).trail).toMatchObject([
      { type: 'follows-up', direction: 'later', decision: { id: 'library-hours' } },
    ]);
  });

  test('is never more exact about its date than the source', () => {
    expect(toDecisionRecord(pick(graph.decisions, 'new-buses'), frame.origin).reportedIn).toEqual({
      date: '2010-05~',
      inferred: 'The paper is undated. It names May 2010 as this month.',
    });
  });

  test('has no key without a value', () => {
    expect(recordJson(record)).not.toMatch(/: (?:null|undefined)/);
  });

  test('is history, and says so', () => {
    expect(record.source.status).toBe('historical');
  });
});

describe('a list of records', () => {
  const { graph, frame } = modelOf(fixture());
  const records = graph.decisions.map((decision) => toDecisionRecord(decision, frame.origin));

  test('names its version, its schema and how many there are', () => {
    const text = listJson('decision', records, frame.origin);
    expect(JSON.parse(text)).toEqual({
      version: 'v1',
      schema: 'https://record.northshire.example/api/v1/schemas/decision.json',
      total: 3,
      records,
    });
    expect(text.endsWith('}\n')).toBe(true);
  });

  test.each(recordKinds)('of the kind %s has a schema that stands where the list says', (kind) => {
    const schema = JSON.parse(recordSchema(kind, frame.origin)) as Record<string, unknown>;
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://record.northshire.example/api/v1/schemas/${kind}.json`,
      type: 'object',
      additionalProperties: false,
    });
  });
});
