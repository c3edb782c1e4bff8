import { expect, test } from 'vitest';
import { priceFromWords } from '#model/build-views/schools/price-words.ts';
import type { PricedPackage } from '#schemas/schools/prices.ts';

/** A package with this basis of its price. */
const priced = (basis: PricedPackage['basis']): PricedPackage => ({
  name: 'Payslips',
  schools: ['maintained'],
  basis,
  validFrom: '2025-04-01',
  validUntil: '2026-03-31',
  vat: 'excluded',
  proRata: true,
});

const flat = (pence: number) => priced({ kind: 'flat', pence });
const perPupil = (least?: number) =>
  priced({ kind: 'per-pupil', pence: 125, ...(least !== undefined && { least }) });
const onRequest = priced({ kind: 'on-request' });

test('the least price of a year is that of any package and any size', () => {
  expect(priceFromWords([flat(50000), flat(40000)])).toBe('From £400 a year');
  expect(
    priceFromWords([
      flat(50000),
      priced({
        kind: 'bands',
        bands: [
          { from: 0, to: 100, pence: 30000 },
          { from: 101, pence: 90000 },
        ],
      }),
    ]),
  ).toBe('From £300 a year');
  expect(priceFromWords([flat(50000), perPupil(20000), onRequest])).toBe('From £200 a year');
});

test('a price that only the school’s size or the council can tell depends on the school', () => {
  expect(priceFromWords([perPupil()])).toBe('Depends on the school');
  expect(priceFromWords([onRequest, perPupil()])).toBe('Depends on the school');
});

test('a service without a price has no words for one', () => {
  expect(priceFromWords()).toBe('');
  expect(priceFromWords([])).toBe('');
});
