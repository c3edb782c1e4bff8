import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordJson, recordKinds, recordSchema } from '#outputs/json.ts';
import { placed } from '#model/build-views/measures/standing.ts';
import { indicatorMetadataFiles, indicatorsMetadata } from '#outputs/csvw.ts';
import { decisionsCsv } from '#outputs/csv.ts';
import { directoryRecordFiles, directoryTables } from '#outputs/directory-files.ts';
import { indicatorsCsv, indicatorTables } from '#outputs/indicators.ts';
import { toDecisionRecord } from '#outputs/records/decision.ts';
import { type DirectoryCollection, directoryKinds } from '#outputs/records/kinds.ts';
import { toPaperRecord } from '#outputs/records/paper.ts';
import { fixture, modelOf, pick } from '../model/fixture.ts';
import { openReferralOf } from '../outputs/open-referral-files.ts';

/** What others have built upon: the committed files of `v1`, which the public data must match byte for byte. */
const folder = join(import.meta.dirname, 'v1');
const { graph, frame } = modelOf(fixture());
const decision = toDecisionRecord(pick(graph.decisions, 'new-buses'), frame.origin);
const paper = toPaperRecord(pick(graph.papers, 'cabinet-spring-2010'), frame.origin);

/** The record of each collection that stands for all: the one that uses most of its fields. */
const examples: Record<DirectoryCollection, string> = {
  services: 'pay-and-pensions',
  teams: 'learning-support-team',
  roles: 'director-for-schools',
  groups: 'school-places-forum',
  partnerships: 'northshire-learning-board',
  meetings: 'heads-and-officers',
  publications: 'gcse-results-pack',
  plans: 'plan-for-school-places',
  handbook: 'who-does-what',
  'service-classes': 'traded',
  newsline: 'census-day',
  strategies: 'northshire-works',
  'strategy-sections': 'northshire-works-early-help',
  priorities: 'help-before-a-need-grows',
  indicators: 'absence',
  'local-accounts': '2010-11',
  reports: 'schools-see-southshire',
  'report-sections': 'schools-see-southshire-survey',
  'comparator-groups': 'neighbours',
  figures: 'money-for-schools',
};

const records = directoryRecordFiles(graph, frame.origin);
const header = (csv: string) => `${csv.split('\r\n')[0]}\n`;
const openReferral = openReferralOf(graph, frame.origin);
const serviceFile = Object.entries(openReferral).find(
  ([name, text]) => name.startsWith('services/') && text.includes('/services/pay-and-pensions/'),
);

const published: Record<string, string> = {
  'decision.json': recordJson(decision),
  'paper.json': recordJson(paper),
  ...Object.fromEntries(
    recordKinds.map((kind) => [`${kind}.schema.json`, recordSchema(kind, frame.origin)]),
  ),
  'decisions.header.csv': header(decisionsCsv([decision])),
  ...Object.fromEntries(
    (Object.keys(examples) as DirectoryCollection[]).map((collection) => [
      `${directoryKinds[collection]}.json`,
      records[`${collection}/${examples[collection]}`] ?? '',
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(directoryTables(graph, frame.origin)).map(([collection, csv]) => [
      `${collection}.header.csv`,
      header(csv),
    ]),
  ),
  'indicators.header.csv': header(indicatorsCsv(graph, placed, frame.origin)),
  'indicators.csv-metadata.json': indicatorsMetadata(graph, frame.origin),
  // Git keeps the ends of lines as they are in code; tests of tables look at those of CSV.
  'indicator.csv': (
    indicatorTables(graph, placed, frame.origin)['indicators/absence'] ?? ''
  ).replaceAll('\r\n', '\n'),
  'indicator.csv-metadata.json':
    indicatorMetadataFiles(graph, frame.origin)['indicators/absence.csv-metadata'] ?? '',
  'open-referral.service.json': serviceFile?.[1] ?? '',
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
