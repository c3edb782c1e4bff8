import { describe, expect, test } from 'vitest';
import { recordJson, recordKinds, recordSchema } from '#outputs/json.ts';
import { decisionsCsv } from '#outputs/csv.ts';
import { toDecisionRecord } from '#outputs/records/decision.ts';
import { toPaperRecord } from '#outputs/records/paper.ts';
import { fixture, modelOf, pick } from '../model/fixture.ts';

/**
 * What others have built upon. A snapshot that differs is a change of the public data: an addition is a minor change and the
 * snapshot is written again (`vitest -u`); a removal or a new meaning needs a version 2.
 */
const { graph, frame } = modelOf(fixture());
const decision = toDecisionRecord(pick(graph.decisions, 'new-buses'), frame.origin);
const paper = toPaperRecord(pick(graph.papers, 'cabinet-spring-2010'), frame.origin);

describe('version 1 of the public data', () => {
  test.each(recordKinds)('keeps the schema of a %s', async (kind) => {
    await expect(recordSchema(kind, frame.origin)).toMatchFileSnapshot(`v1/${kind}.schema.json`);
  });

  test('keeps the record of a decision', async () => {
    await expect(recordJson(decision)).toMatchFileSnapshot('v1/decision.json');
  });

  test('keeps the record of a paper', async () => {
    await expect(recordJson(paper)).toMatchFileSnapshot('v1/paper.json');
  });

  test('keeps the columns of the table', () => {
    expect(decisionsCsv([decision]).split('\r\n')[0]?.split(',')).toEqual([
      'id', 'title', 'printed_title', 'summary', 'authority', 'authority_gss', 'decided_by', 'decided_on_edtf', 'decided_on_inferred',
      'paper', 'item', 'outcomes', 'topics', 'resolutions', 'takes_effect', 'amounts_pence', 'source', 'url', 'published',
    ]); // prettier-ignore
  });
});
