import { z } from 'zod';
import { isoDate } from '../fields/date.ts';
import { distinct, list } from '../fields/list.ts';
import { pence } from '../fields/money.ts';
import { plainText, titleText } from '../fields/text.ts';

/** Kinds of school that may buy, and whose contract years differ. */
export const schoolTypes = ['maintained', 'academy', 'independent', 'out-of-county'] as const;
export type SchoolType = (typeof schoolTypes)[number];

/** No service to a school costs more than ten million pounds a year: more is a slip of the pen. */
const mostPence = 1_000_000_000;

const price = pence.refine((sum) => sum <= mostPence, {
  error: 'is more than ten million pounds; write the price once more',
});
const pupils = z
  .int({ error: 'must be a whole number of pupils' })
  .nonnegative({ error: 'must not be below 0' });

/** A price for schools of one size: from so many pupils on roll up to so many, both counted in. */
const band = z.strictObject({
  from: pupils.describe('Smallest number of pupils on roll.'),
  to: pupils.optional().describe('Largest number of pupils. Left out in the last band only.'),
  pence: price.describe('Price of a contract year, in pence.'),
});

export type PriceBand = z.infer<typeof band>;

/** What is wrong with bands that leave a number of pupils without a price, or give it two. */
function bandFaults(bands: readonly PriceBand[]): { path: (string | number)[]; message: string }[] {
  const first = bands[0];
  const faults =
    first && first.from > 1
      ? [
          {
            path: [0, 'from'],
            message: `leaves schools of fewer than ${first.from} pupils without a price; begin the first band at 0`,
          },
        ]
      : [];
  bands.forEach(({ from, to }, at) => {
    const next = bands[at + 1];
    if (to !== undefined && to < from)
      faults.push({
        path: [at, 'to'],
        message: `is below where the band begins (${from}); make it larger`,
      });
    if (!next) return;
    if (to === undefined)
      faults.push({ path: [at, 'to'], message: 'is missing; only the last band may be open' });
    else if (next.from <= to)
      faults.push({
        path: [at + 1, 'from'],
        message: `overlaps the band before: schools of ${next.from} to ${to} pupils would have two prices; begin it at ${to + 1}`,
      });
    else if (next.from > to + 1)
      faults.push({
        path: [at + 1, 'from'],
        message: `leaves a gap: schools of ${to + 1} to ${next.from - 1} pupils have no price; begin it at ${to + 1}`,
      });
  });
  return faults;
}

const bands = list(band)
  .min(1)
  .superRefine((given, context) => {
    for (const { path, message } of bandFaults(given))
      context.addIssue({ code: 'custom', path, message });
  });

/** How a price is made. Money is in pence for a whole contract year. */
export const priceBasis = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('flat'), pence: price.describe('The price.') }),
    z.strictObject({
      kind: z.literal('per-pupil'),
      pence: price.describe('The price.'),
      least: price.optional().describe('The least a school pays, in pence.'),
    }),
    z.strictObject({ kind: z.literal('bands'), bands: bands.describe('The prices by size.') }),
    z.strictObject({ kind: z.literal('on-request') }),
  ],
  { error: 'must have a kind; write flat, per-pupil, bands or on-request' },
);

export type PriceBasis = z.infer<typeof priceBasis>;

/** What a school can buy, and for how much. */
export const pricedPackage = z
  .strictObject({
    name: titleText(80).describe('Name of the package.'),
    what: plainText(300).optional().describe('What it holds.'),
    schools: distinct(z.enum(schoolTypes)).min(1).describe('Which schools pay this price.'),
    basis: priceBasis.describe('How the price is made.'),
    validFrom: isoDate.describe('First day of the price.'),
    validUntil: isoDate.describe('Last day of the price.'),
    vat: z.enum(['excluded', 'included', 'exempt']).describe('Whether VAT is in the price.'),
    proRata: z
      .boolean()
      .describe('Whether a school that joins during the year pays only for the months left.'),
  })
  .refine(({ validFrom, validUntil }) => validFrom <= validUntil, {
    path: ['validUntil'],
    error: 'is before the first day of the price',
  });

export type PricedPackage = z.infer<typeof pricedPackage>;

/** The day of the year on which a contract year begins for one kind of school, such as `04-01`. */
export const contractYear = z.strictObject({
  schools: z.enum(schoolTypes).describe('Which schools.'),
  begins: z
    .string()
    .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/, {
      error: 'must be month and day such as 04-01, at most the 28th',
    })
    .describe('Month and day on which the contract year begins.'),
});

/** Prices of one service that cannot hold at once: the same package, for the same kind of school, on the same day. */
function doubledPrices(packages: readonly PricedPackage[]) {
  return packages.flatMap((one, at) =>
    packages
      .slice(0, at)
      .some(
        (other) =>
          other.name === one.name &&
          other.schools.some((type) => one.schools.includes(type)) &&
          other.validFrom <= one.validUntil &&
          one.validFrom <= other.validUntil,
      )
      ? [at]
      : [],
  );
}

/** What can be bought of a service: at most one price of a package for a school on a day. */
export const packages = list(pricedPackage)
  .min(1)
  .superRefine((given, context) => {
    for (const at of doubledPrices(given))
      context.addIssue({
        code: 'custom',
        path: [at, 'name'],
        message:
          'has another price for the same schools on the same days; give it another name, schools or days',
      });
  });

/** When the contract year begins: at most one day for a kind of school. */
export const contractYears = list(contractYear)
  .min(1)
  .refine((years) => new Set(years.map(({ schools }) => schools)).size === years.length, {
    error: 'name the same kind of school twice; take one of them out',
  });

export type ContractYear = z.infer<typeof contractYear>;
