import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordJson, recordKinds, recordSchema } from '#outputs/json.ts';
import { decisionsCsv } from '#outputs/csv.ts';
import { toDecisionRecord } from '#outputs/records/decision.ts';
import { toPaperRecord } from '#outputs/records/paper.ts';
import { fixture, modelOf, pick } from '../model/fixture.ts';

/** What others have built upon: the committed files of `v1`, which the public data must match byte for byte. */
const folder = join(import.meta.dirname, 'v1');
const { graph, frame } = modelOf(fixture());
const decision = toDecisionRecord(pick(graph.decisions, 'new-buses'), frame.origin);
const paper = toPaperRecord(pick(graph.papers, 'cabinet-spring-2010'), frame.origin);

const published: Record<string, string> = {
  'decision.json': recordJson(decision),
  'paper.json': recordJson(paper),
  ...Object.fromEntries(
    recordKinds.map((kind) => [`${kind}.schema.json`, recordSchema(kind, frame.origin)]),
  ),
  'decisions.header.csv': `${decisionsCsv([decision]).split('\r\n')[0]}\n`,
};

const howToChange = `This is a change of the public data, on which others have built. An addition is a minor change, a removal or a new meaning
needs a version 2. When the change is meant, write the files again with
    UPDATE_CONTRACT=yes npx vitest run --project unit tests/contract
look at them with “git diff tests/contract”, and name the change in the commit.`;

if (process.env['UPDATE_CONTRACT'] === 'yes') {
  for (const [file, text] of Object.entries(published)) writeFileSync(join(folder, file), text);
}

describe('version 1 of the public data', () => {
  test('has a committed file for everything it promises, and no other', () => {
    expect(readdirSync(folder).sort(), howToChange).toEqual(Object.keys(published).sort());
  });

  test.each(Object.entries(published))('keeps %s', (file, text) => {
    expect(text, howToChange).toBe(readFileSync(join(folder, file), 'utf8'));
  });
});
