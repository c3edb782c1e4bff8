import type { PricedPackage } from '#schemas/schools/prices.ts';
import { dateView } from '../../date-words.ts';
import { andWords } from '../../list-words.ts';
import { poundWords } from '../../money-words.ts';
import { schoolTypeLabels } from '../../school-labels.ts';
import type { ServiceSide } from '../../school-views.ts';

const vatWords = { excluded: 'plus VAT', included: 'with VAT', exempt: 'no VAT' } as const;

/** The price of one size of school in words, and that size. */
function lines({ basis, vat }: PricedPackage): { size: string; price: string }[] {
  const year = (pence: number) => `${poundWords(pence)} a year, ${vatWords[vat]}`;
  switch (basis.kind) {
    case 'flat':
      return [{ size: 'Any', price: year(basis.pence) }];
    case 'per-pupil':
      return [
        {
          size: 'Any',
          price: `${poundWords(basis.pence)} a pupil a year, ${vatWords[vat]}${
            basis.least === undefined ? '' : `; at least ${poundWords(basis.least)}`
          }`,
        },
      ];
    case 'bands':
      return basis.bands.map(({ from, to, pence }) => ({
        size: to === undefined ? `${from} or more` : `${from} to ${to}`,
        price: year(pence),
      }));
    case 'on-request':
      return [{ size: 'Any', price: 'Price on request' }];
  }
}

/** Every price of a service as rows of a table: package, schools, pupils on roll, price, and how long it holds. */
export const priceRows = (packages: readonly PricedPackage[] = []): ServiceSide['prices'] =>
  packages.flatMap((one) =>
    lines(one).map(({ size, price }) => ({
      package: one.name,
      schools: andWords(one.schools.map((type) => schoolTypeLabels[type])),
      size,
      price,
      valid: `${dateView({ date: one.validFrom }).text} to ${dateView({ date: one.validUntil }).text}`,
    })),
  );

/** The least a year of it costs, for a table of many services. */
export function priceFromWords(packages: readonly PricedPackage[] = []): string {
  if (packages.length === 0) return '';
  const least = packages.flatMap(({ basis }) => {
    if (basis.kind === 'flat') return [basis.pence];
    if (basis.kind === 'bands') return basis.bands.map(({ pence }) => pence);
    return basis.kind === 'per-pupil' && basis.least !== undefined ? [basis.least] : [];
  });
  return least.length > 0
    ? `From ${poundWords(Math.min(...least))} a year`
    : 'Depends on the school';
}
