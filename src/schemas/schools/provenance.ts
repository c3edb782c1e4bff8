import { z } from 'zod';
import { isoDate, sourcedDate } from '../fields/date.ts';
import { keywords } from '../fields/keywords.ts';
import { distinct, list } from '../fields/list.ts';
import { ref } from '../fields/ref.ts';
import { source } from '../fields/source.ts';
import { plainText, titleText } from '../fields/text.ts';

/** A passage of a source in its own words: the quotation is checked against the passage. */
const statement = z.strictObject({
  quote: plainText(600).describe('The words of the source, exactly as printed.'),
  source: source.omit({ quote: true }).describe('The passage they stand in.'),
});

export type Statement = z.infer<typeof statement>;

/** Where an entry of the directory comes from and of which time it speaks. The same on every one of them. */
export const provenance = {
  authority: ref('authorities').describe('The council whose it is.'),
  source: source.describe('The passage it comes from.'),
  asAt: sourcedDate.describe('The date it speaks of.'),
  statements: list(statement)
    .optional()
    .describe('What else the sources say of it, word for word, each with its passage.'),
  notes: list(plainText(500))
    .optional()
    .describe('The editor’s notes on faults or gaps in the source.'),
  published: isoDate.describe('The day this site published it.'),
};

/** What keeps a reader from acting today on what was so long ago. It shows right under the summary. */
export const caution = plainText(300)
  .optional()
  .describe('A warning above the text, where a reader could act on it today and come to harm.');

/** How an entry of the directory is called. */
export const naming = {
  title: titleText(120).describe('Its name, as the source prints it.'),
  abbreviation: plainText(20).optional().describe('Its short form in capitals, if it has one.'),
  aliases: distinct(titleText(120), 10)
    .optional()
    .describe('Other names that the sources use for it.'),
  summary: plainText(320).describe('What it was, in one or two plain sentences, with its year.'),
  caution,
  keywords,
};

const some = (collection: string) => distinct(ref(collection)).optional();

/**
 * Other entries that this one names or belongs with. A link here shows on both pages, so it is written on one of them
 * only: on the one whose source names the other.
 */
export const related = z
  .strictObject({
    services: some('services').describe('Services.'),
    teams: some('teams').describe('Teams.'),
    roles: some('roles').describe('Roles.'),
    groups: some('groups').describe('Consultative groups.'),
    partnerships: some('partnerships').describe('Partnerships.'),
    meetings: some('meetings').describe('Meetings.'),
    publications: some('publications').describe('Publications.'),
    plans: some('plans').describe('Plans.'),
    decisions: some('decisions').describe('Decisions.'),
    indicators: some('indicators').describe('Indicators.'),
    priorities: some('priorities').describe('Priorities.'),
    strategies: some('strategies').describe('Strategies.'),
  })
  .optional()
  .describe('Other entries that it names or belongs with. Each link shows on both pages.');
