import { z } from 'zod';
import { isoDate } from '../fields/date.ts';
import { distinct, list } from '../fields/list.ts';
import { ref } from '../fields/ref.ts';
import { source } from '../fields/source.ts';
import { httpsUrl, plainText } from '../fields/text.ts';
import { contact } from './contact.ts';
import { contractYears, packages, schoolTypes } from './prices.ts';
import { naming, provenance, related } from './provenance.ts';

/** Whom a service is of use to. This site’s own sorting: the sources have none. */
export const audiences = ['headteachers', 'governors', 'business-managers', 'parents'] as const;
export type Audience = (typeof audiences)[number];

const printed = plainText(300).describe('The entry of the list, exactly as printed.');
const listed = source.omit({ quote: true }).describe('The list that names it.');

/** What a school can choose to buy. All but its place in the list is left out where no source gives it. */
const offer = z.strictObject({
  printed,
  source: listed,
  what: plainText(400).optional().describe('What can be bought, in plain English.'),
  whoMayBuy: distinct(z.enum(schoolTypes)).min(1).optional().describe('Which schools may buy it.'),
  packages: packages.optional().describe('What can be bought, with prices.'),
  contractYears: contractYears.optional().describe('When the contract year begins.'),
  orderWindow: z
    .strictObject({ from: isoDate.describe('First day.'), until: isoDate.describe('Last day.') })
    .refine(({ from, until }) => from <= until, {
      path: ['until'],
      error: 'is before the first day of orders',
    })
    .optional()
    .describe('First and last day on which a school can order.'),
  noticeBy: isoDate.optional().describe('Last day on which a school can end its contract.'),
  standards: list(plainText(300)).optional().describe('What the service promises.'),
});

/** What the council must do, or does as a strategic matter. */
const duty = z.strictObject({
  printed,
  source: listed,
  what: plainText(400).optional().describe('What the council does, in plain English.'),
  law: list(
    z
      .strictObject({
        act: plainText(120).describe('The Act or regulations.'),
        section: plainText(60).optional().describe('The section.'),
        link: httpsUrl
          .refine((url) => url.startsWith('https://www.legislation.gov.uk/'), {
            error:
              'is not an address of legislation.gov.uk; begin it with https://www.legislation.gov.uk/, or leave it out',
          })
          .optional()
          .describe('Its text on legislation.gov.uk.'),
        quote: plainText(400).optional().describe('How the source cites it, exactly as printed.'),
        source: source.omit({ quote: true }).optional().describe('The passage that cites it.'),
      })
      .refine(({ quote, source: cited }) => quote === undefined || cited !== undefined, {
        path: ['source'],
        error:
          'is missing, so nobody can check “quote”; name the passage that cites the law, or leave the quotation out',
      }),
  )
    .optional()
    .describe('The law that makes it a duty.'),
});

/**
 * Traded, statutory, or both. “Both” needs the passage that says so: a service that only seems to have two sides is of one
 * class, and the other is a “see also”.
 */
const serviceKind = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('traded'), offer: offer.describe('What schools can buy.') }),
    z.strictObject({
      kind: z.literal('statutory'),
      duty: duty.describe('What the council must do.'),
    }),
    z
      .strictObject({ kind: z.literal('both'), offer, duty })
      .refine(
        (both) =>
          both.offer.printed !== both.duty.printed ||
          both.offer.source.document !== both.duty.source.document ||
          both.offer.source.section !== both.duty.source.section,
        {
          path: ['duty', 'printed'],
          error:
            'is the entry that “offer” names, in the same passage; name the entry of the other list, or choose traded or statutory',
        },
      ),
  ],
  { error: 'must be a class this site knows; write traded, statutory or both' },
);

const fields = z.strictObject({
  ...naming,
  class: serviceKind.describe('Whether schools buy it, the council owes it, or both.'),
  topics: distinct(ref('topics')).min(1).describe('Its subjects. This site’s own sorting.'),
  audiences: distinct(z.enum(audiences))
    .min(1)
    .describe('Whom it is of use to. This site’s own sorting.'),
  teams: distinct(ref('teams'))
    .optional()
    .describe('The teams that provide it, where a source says so.'),
  seeAlso: list(
    z.strictObject({
      service: ref('services').describe('The other service.'),
      why: plainText(240).describe(
        'Why to look there, in one sentence that states no more than the sources.',
      ),
    }),
    10,
  )
    .optional()
    .describe('Services that may be the other side of it, without a source that says so.'),
  changedBy: list(
    z.strictObject({
      decision: ref('decisions').describe('The later decision.'),
      what: plainText(240).describe('What it changed, with its year.'),
    }),
    10,
  )
    .optional()
    .describe('Later decisions that changed it.'),
  contacts: list(contact, 10).optional().describe('How to reach it, as printed.'),
  verified: z
    .strictObject({
      on: isoDate.describe('The day.'),
      by: plainText(80).describe('Who, as a role.'),
    })
    .optional()
    .describe('When the providing team last confirmed the entry. Left out for history.'),
  reviewBy: isoDate.optional().describe('The day by which it should be looked at again.'),
  lgsl: z.int().positive().optional().describe('Its number in the Local Government Service List.'),
  related,
  ...provenance,
});

/** A service of the council to schools. Its body is what there is to say beyond the fields. */
export const service = fields.refine(
  ({ audiences: whom, verified, caution }) =>
    verified !== undefined || caution !== undefined || !whom.includes('parents'),
  {
    path: ['caution'],
    error:
      'is missing, though the service is for parents and nobody has confirmed it; say what not to rely on today',
  },
);

export type Service = z.infer<typeof service>;
