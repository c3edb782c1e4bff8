import { z } from 'zod';
import { edtfDate, isoDate, sourcedDate } from './fields/date.ts';
import { keywords } from './fields/keywords.ts';
import { distinct, list } from './fields/list.ts';
import { amount } from './fields/money.ts';
import { ref } from './fields/ref.ts';
import { source } from './fields/source.ts';
import { plainText, titleText } from './fields/text.ts';

/** What a body can do with an item. “Recommended to Council” is no decision of its own: the full Council decides. */
export const outcomes = [
  'considered',
  'received',
  'noted',
  'agreed',
  'approved',
  'adopted',
  'delegated',
  'contract-awarded',
  'recommended-to-council',
] as const;

export type Outcome = (typeof outcomes)[number];

/** How one decision bears on another. */
export const trailLinks = ['amends', 'replaces', 'implements', 'follows-up'] as const;

/** One thing that was resolved, in the words of the source. */
const resolution = z.strictObject({
  outcome: z.enum(outcomes).describe('What was done.'),
  also: distinct(z.enum(outcomes))
    .optional()
    .describe('What the same words did besides, such as awarding a contract.'),
  text: plainText(900).describe('The resolution, in the words of the source.'),
  parts: list(plainText(400))
    .optional()
    .describe('Its numbered parts, in the words of the source.'),
});

/** A day on which something begins or ends because of the decision. */
const effect = z.strictObject({
  date: edtfDate.describe('When, as exactly as the source says.'),
  what: plainText(240).describe('What happens then, in plain English.'),
  kind: z
    .enum(['takes-effect', 'target'])
    .default('takes-effect')
    .describe('Whether it is certain, or something aimed at.'),
  quote: plainText(300).describe('The words of the source, exactly as printed.'),
});

/** A dated event that a source reports on the way to, or after, the decision. */
const event = z.strictObject({
  date: edtfDate.describe('When it happened, as the source says.'),
  what: plainText(240).describe('What happened, in plain English.'),
  source: source.describe('The passage that reports it.'),
  closes: z.boolean().optional().describe('Whether it ended the matter: the trail closes with it.'),
});

/** A decision: one item of a paper, with what was decided. Its body is the item's full text. */
export const decision = z.strictObject({
  title: titleText(110).describe('What was decided, in plain English. It becomes the page title.'),
  printedTitle: titleText(200).describe('Title of the item as printed.'),
  summary: plainText(400).describe('The decision in one or two plain sentences, with its year.'),
  paper: ref('papers').describe('The paper it is an item of.'),
  item: z.int().positive().describe('Number of the item in the paper.'),
  topics: distinct(ref('topics')).min(1).describe('What it is about.'),
  keywords,
  outcomes: distinct(z.enum(outcomes)).min(1).describe('Everything the body did with the item.'),
  decidedOn: sourcedDate
    .optional()
    .describe('The day it was decided, where it differs from the paper’s date.'),
  resolutions: list(resolution).min(1).describe('What was resolved, in order.'),
  takesEffect: list(effect).optional().describe('Dates on which something begins or ends.'),
  amounts: list(amount).optional().describe('Sums of money the decision names.'),
  trail: list(
    z.strictObject({
      type: z.enum(trailLinks).describe('How this decision bears on the earlier one.'),
      decision: ref('decisions').describe('The earlier decision.'),
      note: plainText(300).optional().describe('What links them, in one sentence.'),
    }),
  )
    .optional()
    .describe('Earlier decisions that this one amends, replaces, implements or follows up.'),
  events: list(event)
    .optional()
    .describe('Dated events on the way to or after the decision, as sources report them.'),
  notes: list(plainText(500))
    .optional()
    .describe('The editor’s notes on faults or gaps in the source.'),
  source: source.describe('The passage the decision comes from.'),
  published: isoDate.describe('The day this site published it.'),
});

export type Decision = z.infer<typeof decision>;
