import type { PriceBasis, PricedPackage } from '#schemas/schools/prices.ts';
import { idOf } from './ids.ts';
import type { Service } from './profile.ts';
import type { Words } from './words.ts';

type CostOption = NonNullable<Service['cost_options']>[number];

const vat = { excluded: 'VAT not included', included: 'VAT included', exempt: 'no VAT' } as const;

const pounds = (pence: number) => pence / 100;

/** One price of a package: for which size of school, how much in pounds, and what it is a price of. */
function pricesOf(basis: PriceBasis): { size?: string; amount?: number; what: string }[] {
  const year = 'Pounds a contract year';
  switch (basis.kind) {
    case 'flat':
      return [{ amount: pounds(basis.pence), what: year }];
    case 'per-pupil':
      return [
        {
          amount: pounds(basis.pence),
          what: `Pounds a pupil on roll a contract year${
            basis.least === undefined ? '' : `, at least ${pounds(basis.least).toFixed(2)} pounds`
          }`,
        },
      ];
    case 'bands':
      return basis.bands.map(({ from, to, pence }) => ({
        size: to === undefined ? `${from} or more pupils` : `${from} to ${to} pupils`,
        amount: pounds(pence),
        what: year,
      }));
    case 'on-request':
      return [{ what: 'Price on request' }];
  }
}

/** The prices of a service. A package with bands by the size of the school has an option for each. */
export function costOptionsOf(
  packages: readonly PricedPackage[],
  service: { id: string; url: string },
  words: Words,
): CostOption[] {
  return packages.flatMap((one) => {
    const schools = one.schools.map((type) => words.schools[type].toLowerCase()).join(', ');
    return pricesOf(one.basis).map(({ size, amount, what }) => {
      const option = size === undefined ? one.name : `${one.name}, ${size}`;
      return {
        id: idOf(`${service.url}#${[option, ...one.schools, one.validFrom].join('|')}`),
        service_id: service.id,
        option,
        ...(amount !== undefined && { amount }),
        amount_description: `${what}, ${vat[one.vat]}. For ${schools}.`,
        valid_from: one.validFrom,
        valid_to: one.validUntil,
      };
    });
  });
}
