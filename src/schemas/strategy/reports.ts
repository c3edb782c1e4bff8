import { z } from 'zod';
import { isoDate } from '../fields/date.ts';
import { keywords } from '../fields/keywords.ts';
import { distinct, list } from '../fields/list.ts';
import { ref } from '../fields/ref.ts';
import { source } from '../fields/source.ts';
import { plainText, titleText } from '../fields/text.ts';
import { contact } from '../schools/contact.ts';
import { provenance } from '../schools/provenance.ts';

const passage = source.omit({ quote: true }).describe('The passage.');

export const findingKinds = [
  'strength',
  'weakness',
  'theme',
  'purpose',
  'design-principle',
  'workstream',
  'recommendation',
  'agreed',
  'vision',
  'action',
  'success',
] as const;

/** A committee report as data. Its text is in its sections. */
export const report = z.strictObject({
  title: titleText(140).describe('Its title as printed, in sentence case.'),
  summary: plainText(320).describe('What the committee was asked, in one or two plain sentences.'),
  committee: plainText(120).describe('The committee, as printed.'),
  meeting: isoDate.describe('The day of the meeting.'),
  from: plainText(160).describe('The post that reports, as printed. No name.'),
  divisions: plainText(120).optional().describe('The electoral divisions, as printed.'),
  forwardPlanReference: plainText(60).describe('As printed; “n/a” where it says so.'),
  keyDecision: z.boolean().describe('Whether the report says that it is a key decision.'),
  purpose: plainText(500).describe('Its purpose, exactly as printed.'),
  recommendations: list(plainText(500))
    .min(1)
    .describe('What the committee was asked to do, each exactly as printed.'),
  topics: distinct(ref('topics')).min(1).describe('What it is about.'),
  keywords,
  contacts: list(
    z.strictObject({
      post: plainText(120).describe('The post, as printed.'),
      ways: list(contact, 5).optional().describe('How to reach it. Left out where it is personal.'),
    }),
    6,
  )
    .optional()
    .describe('Whom the report names for questions, as posts.'),
  findings: list(
    z.strictObject({
      kind: z.enum(findingKinds).describe('What kind of statement it is.'),
      title: plainText(200).optional().describe('Its own heading, exactly as printed.'),
      text: plainText(800).optional().describe('Its words, exactly as printed.'),
      parts: list(plainText(300)).optional().describe('Its parts, each exactly as printed.'),
      source: passage,
    }),
    100,
  )
    .optional()
    .describe('What the report found, listed, agreed or asks for.'),
  alignment: list(
    z.strictObject({
      priority: plainText(160).describe('The corporate priority, exactly as printed.'),
      text: plainText(600).describe('What the report says of it, exactly as printed.'),
      source: passage,
    }),
  )
    .optional()
    .describe('How the report bears on the council’s priorities.'),
  implications: list(
    z.strictObject({
      title: plainText(120).describe('The kind of implication, exactly as printed.'),
      text: plainText(600).describe('What the report says of it, exactly as printed.'),
      source: passage,
      clearance: z
        .strictObject({
          question: plainText(240).describe('The question, exactly as printed.'),
          cleared: z.boolean().describe('Whether the answer is yes.'),
          by: plainText(80).describe(
            'What the officer is called in the table, such as “Name of Legal Officer”.',
          ),
          officer: plainText(80).describe('The officer named, as printed.'),
          remark: plainText(240).optional().describe('What is added, exactly as printed.'),
          source: passage,
        })
        .optional()
        .describe('Who cleared it.'),
    }),
  )
    .optional()
    .describe('Its implications, with who cleared each.'),
  ...provenance,
});

export type Report = z.infer<typeof report>;
