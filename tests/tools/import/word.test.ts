import { Document, Packer, Paragraph, type TextRun } from 'docx';
import { describe, expect, test } from 'vitest';
import {
  day,
  decisionOf,
  entriesOf,
  houseStyles,
  importBytes,
  importParts,
  soundEntry,
} from './importing.ts';
import { cabinetPaper, committeeReport } from './own-papers.ts';
import type { Part } from './parts.ts';

const plainQuotes = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replace(/[‘’]/g, "'"));

/** A file with these lines and no more. */
const fileOf = async (...lines: (string | TextRun[])[]) =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: lines.map((line) =>
              typeof line === 'string' ? new Paragraph(line) : new Paragraph({ children: line }),
            ),
          },
        ],
      }),
    ),
  );

describe.each(houseStyles)('A Cabinet paper in the house style “%s”', (style) => {
  test('becomes a transcript, a paper and a decision for each item', async () => {
    const { entries } = await importParts(cabinetPaper, style);
    expect(entries.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      'documents/cabinet-report-2026',
      'papers/cabinet-report-2026',
      'decisions/school-transport-to-the-new-bridge',
      'decisions/highways-repairs-to-the-old-bridge',
      'decisions/budgets-and-finance',
    ]);
  });

  test('gives the paper its date, reference, signatory and body as printed', async () => {
    const [paper] = entriesOf(await importParts(cabinetPaper, style), 'papers');
    expect(paper?.data).toMatchObject({
      title: 'Cabinet Report, 2026',
      printedTitle: 'Cabinet Report',
      reference: 'Agenda item 4',
      authority: 'essex',
      decidedBy: 'Cabinet',
      presentedBy: 'Alex Example, Leader of the Council',
      date: { date: '2026-03-14' },
      document: 'cabinet-report-2026',
      published: day,
    });
  });

  test('gives a decision its resolutions, parts, dates and money in the words of the paper', async () => {
    const decision = decisionOf(await importParts(cabinetPaper, style), 1);
    expect(decision.data).toMatchObject({
      printedTitle: 'School transport to the new bridge',
      item: 1,
      topics: ['school-transport', 'schools'],
      outcomes: ['considered', 'agreed', 'noted'],
      resolutions: [
        {
          outcome: 'considered',
          also: ['noted'],
          text: 'Following a survey in May 2025, the Cabinet considered and noted a report on school transport.',
        },
        {
          outcome: 'agreed',
          text: 'Cabinet agreed:',
          parts: [
            'to run two buses with effect from 1 June 2026;',
            'to spend up to £125,000 on them over the next two years.',
          ],
        },
      ],
      takesEffect: [{ date: '2026-06-01', quote: 'to run two buses with effect from 1 June 2026' }],
      events: [{ date: '2025-05' }],
      amounts: [
        {
          pence: 12_500_000,
          precision: 'up-to',
          kind: 'spending',
          period: 'over the next two years',
          quote: 'up to £125,000 on them over the next two years.',
        },
      ],
      source: {
        document: 'cabinet-report-2026',
        section: 'section-1-school-transport-to-the-new-bridge',
      },
    });
  });

  test('parts a sentence in which several things are done, but not inside brackets', async () => {
    const decision = decisionOf(await importParts(cabinetPaper, style), 2);
    expect(decision.data['resolutions']).toEqual([
      { outcome: 'approved', text: 'Cabinet approved the plan for repairs' },
      {
        outcome: 'agreed',
        also: ['contract-awarded'],
        text: 'agreed to award a contract, at a cost of about £1.5 million.',
      },
      {
        outcome: 'delegated',
        text: 'It also delegated authority to the Director of Highways to sign the contract (and any change that is agreed later).',
      },
      {
        outcome: 'agreed',
        text: 'It was agreed by Cabinet that the repairs are recommended to Council.',
      },
    ]);
  });

  test('leaves out what the paper does not say, and says so', async () => {
    const { entries, doubts } = await importParts(cabinetPaper, style);
    const text = entries.find(({ id }) => id === 'budgets-and-finance')?.text ?? '';
    expect(text).not.toMatch(/^(?:resolutions|outcomes|amounts|takesEffect):/m);
    const about = doubts.filter(({ entry }) => entry === 'decisions/budgets-and-finance');
    expect(about.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^This may be a resolution, .* “Cabinet welcomed the report/),
        expect.stringMatching(/^Nothing was found that the body did/),
        expect.stringMatching(/^The words do not say whether this is spent, saved or received/),
        expect.stringMatching(/^“outcomes” is missing/),
      ]),
    );
  });

  test('keeps lists inside lists', async () => {
    const { entries } = await importParts(cabinetPaper, style);
    const text = entries.find(({ id }) => id === 'budgets-and-finance')?.text;
    expect(text).toContain(
      '- There were three parts:\n  - The first part\n  - The second part\n- Members heard',
    );
  });
});

describe.each(houseStyles)('A committee report in the house style “%s”', (style) => {
  test('becomes a transcript, a report and its sections', async () => {
    const { entries } = await importParts(committeeReport, style);
    expect(entries.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      'documents/school-places-in-the-north',
      'reports/school-places-in-the-north',
      'report-sections/school-places-in-the-north-report-details',
      'report-sections/school-places-in-the-north-background',
      'report-sections/school-places-in-the-north-implications',
    ]);
    entries.forEach(soundEntry);
  });

  test('gives the report what its head prints, posts without names', async () => {
    const [report] = entriesOf(await importParts(committeeReport, style), 'reports');
    expect(report?.data).toMatchObject({
      title: 'School places in the north',
      committee: 'Children Committee',
      meeting: '2026-09-08',
      from: 'Service Director: Education',
      divisions: 'North',
      forwardPlanReference: '2026/041',
      keyDecision: true,
      purpose: 'The report tells members how many places are needed.',
      recommendations: ['note the survey;', 'agree the plan.'],
      contacts: [{ post: 'Head of School Places' }],
      asAt: { date: '2026-09-08' },
    });
  });

  test('gives findings by the words before a list, and clearances by the words of their questions', async () => {
    const [report] = entriesOf(await importParts(committeeReport, style), 'reports');
    const at = (section: string) => ({ document: 'school-places-in-the-north', section });
    expect(plainQuotes(report?.data['findings'])).toEqual([
      { kind: 'strength', text: 'The speed of answers', source: at('para-1-2') },
      { kind: 'strength', text: 'The new map', source: at('para-1-2') },
      {
        kind: 'theme',
        title: 'Say it sooner',
        text: 'schools want to know by March.',
        source: at('para-1-3'),
      },
    ]);
    expect(report?.data['implications']).toMatchObject([
      {
        title: 'Resource Implications',
        text: 'The plan costs £40,000 a year.',
        source: at('section-2-1-resource-implications'),
        clearance: { cleared: true, by: 'Name of Financial Officer', officer: 'Kim Example' },
      },
      {
        title: 'Equality Implications',
        clearance: { cleared: false, officer: 'Sam Example', remark: 'They were not looked at.' },
      },
    ]);
  });

  test('shows contacts as words in the transcript, and leaves them out of the section', async () => {
    const { entries } = await importParts(committeeReport, style);
    const textOf = (end: string) => entries.find(({ id }) => id.endsWith(end))?.text ?? '';
    expect(textOf('in-the-north')).toContain('`alex.example@example.org`');
    expect(textOf('in-the-north')).toContain('`01632 960001`');
    expect(textOf('report-details')).toContain('Alex Example');
    expect(textOf('report-details')).not.toMatch(/example\.org|01632/);
  });
});

describe('Names of new entries', () => {
  test('are never those of entries that exist', async () => {
    const existing = ['papers/cabinet-report-2026', 'decisions/budgets-and-finance'];
    const { entries } = await importParts(cabinetPaper, 'styled', { existing });
    expect(entries.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      'documents/cabinet-report-2026-2',
      'papers/cabinet-report-2026-2',
      'decisions/school-transport-to-the-new-bridge',
      'decisions/highways-repairs-to-the-old-bridge',
      'decisions/budgets-and-finance-2',
    ]);
  });
});

describe('An undated paper', () => {
  const undated = (...texts: string[]): Part[] => [
    { kind: 'title', text: 'Cabinet Report' },
    { kind: 'heading', depth: 2, number: '1', text: 'Highways' },
    ...texts.map((text): Part => ({ kind: 'paragraph', text })),
  ];
  const dateOf = async (...texts: string[]) => {
    const [paper] = entriesOf(await importParts(undated(...texts), 'styled'), 'papers');
    return paper?.data['date'];
  };

  test('is dated between what it reports as past and what it speaks of as still to come', async () => {
    expect(
      await dateOf(
        'Cabinet noted that the road was opened on 3 May 2025.',
        'The bridge will open with effect from 1 March 2026.',
      ),
    ).toEqual({
      date: '[2025-05-03..2026-02-28]',
      inferred:
        'The paper is undated. It reports “on 3 May 2025” as past and “with effect from 1 March 2026” as still to come. So it was written between those dates.',
    });
  });

  test('is dated by its import alone where its words say nothing', async () => {
    expect(await dateOf('Cabinet noted the report.')).toEqual({
      date: `[..${day}]`,
      inferred:
        'The paper is undated. Nothing in it tells when it was written, only that it was before it was brought in here.',
    });
  });
});

describe('Words that MDX would take for code', () => {
  test('become text, in titles, paragraphs and lists', async () => {
    const parts: Part[] = [
      { kind: 'title', text: 'Cabinet Report' },
      { kind: 'heading', depth: 2, number: '1', text: 'Highways <script>' },
      {
        kind: 'paragraph',
        text: 'import fs from "fs" was noted. <b onclick={x}> and {process.env} are words.',
      },
      {
        kind: 'paragraph',
        text: 'export const a = 1; *not bold* _nor this_ # 5 [x](javascript:alert) ~a~ `b`',
      },
      { kind: 'paragraph', text: 'Cabinet noted the report.' },
    ];
    const [document] = entriesOf(await importParts(parts, 'styled'), 'documents');
    expect(document?.body.text).toBe(
      '1. Highways <script> import fs from "fs" was noted. <b onclick={x}> and {process.env} are words. export const a = 1; *not bold* _nor this_ # 5 [x](javascript:alert) ~a~ `b` Cabinet noted the report.',
    );
  });
});

describe('Other documents', () => {
  test('with the title of a strategy become a transcript alone', async () => {
    const parts: Part[] = [
      { kind: 'title', text: 'A strategy for highways' },
      { kind: 'heading', depth: 2, text: 'Why we need one' },
      { kind: 'paragraph', text: 'The roads were counted in 2024.' },
      { kind: 'heading', depth: 4, text: 'More' },
    ];
    const imported = await importParts(parts, 'styled');
    const [document] = entriesOf(imported, 'documents');
    expect(imported.entries).toHaveLength(1);
    expect(document?.data).toMatchObject({ type: 'strategy', asAt: { date: `[2024..${day}]` } });
    expect(document?.body.anchors.map(({ level, text }) => `${level} ${text}`)).toEqual([
      '2 Why we need one',
      '3 More',
    ]);
  });

  test('are refused with a letter', async () => {
    await expect(importBytes(await fileOf('Dear all,', 'see you on Monday.'))).rejects.toThrow(
      'This is neither a Cabinet paper with numbered items nor a committee report with numbered paragraphs.',
    );
    await expect(importBytes(await fileOf(''))).rejects.toThrow(
      'There is no text in this document.',
    );
  });
});
