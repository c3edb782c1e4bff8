import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractPeriod, contractYearBegins } from '#rules/prices/contract-year.ts';
import {
  bandOf,
  type Estimate,
  estimate,
  estimateService,
  proRata,
  type Question,
} from '#rules/prices/estimate.ts';
import { type PricedPackage, pricedPackage, schoolTypes } from '#schemas/schools/prices.ts';

/** A made-up price that the schema takes. */
const priced = (change: Partial<PricedPackage> = {}): PricedPackage =>
  pricedPackage.parse({
    name: 'Payslips',
    schools: ['maintained', 'academy'],
    basis: { kind: 'flat', pence: 120_000 },
    validFrom: '2025-04-01',
    validUntil: '2027-08-31',
    vat: 'excluded',
    proRata: true,
    ...change,
  });

const ask = (change: Partial<Question> = {}) =>
  estimate({
    package: priced(),
    contractYears: [],
    pupils: 210,
    schoolType: 'maintained',
    joins: '2026-04-01',
    ...change,
  });

const bands = [
  { from: 0, to: 100, pence: 95_000 },
  { from: 101, to: 400, pence: 180_000 },
  { from: 401, pence: 325_050 },
];

describe('the price of a whole year', () => {
  test.each([0, 1, 5000])('that is flat is the same for %i pupils', (pupils) => {
    expect(ask({ pupils })).toEqual({
      pence: 120_000, fullYearPence: 120_000, months: 12, from: '2026-04-01', until: '2027-03-31',
    }); // prettier-ignore
  });

  test.each([
    [0, 20_000],
    [159, 20_000],
    [160, 20_000],
    [161, 20_125],
    [1000, 125_000],
  ])('by the pupil, with a least sum, for %i pupils is %i pence', (pupils, pence) => {
    const basis = { kind: 'per-pupil', pence: 125, least: 20_000 } as const;
    expect(ask({ pupils, package: priced({ basis }) })).toMatchObject({ pence });
  });

  test('by the pupil without a least sum may be nothing', () => {
    const basis = { kind: 'per-pupil', pence: 125 } as const;
    expect(ask({ pupils: 0, package: priced({ basis }) })).toMatchObject({ pence: 0 });
  });

  test.each([
    [0, 95_000],
    [100, 95_000],
    [101, 180_000],
    [400, 180_000],
    [401, 325_050],
    [9999, 325_050],
  ])('by bands counts both ends of a band: %i pupils pay %i pence', (pupils, pence) => {
    expect(ask({ pupils, package: priced({ basis: { kind: 'bands', bands } }) })).toMatchObject({
      pence,
    });
  });
});

describe('no price', () => {
  test.each<[string, Partial<Question>, string]>([
    ['on request', { package: priced({ basis: { kind: 'on-request' } }) }, 'on-request'],
    ['for another kind of school', { schoolType: 'independent' }, 'other-schools'],
    ['the day before the first', { joins: '2025-03-31' }, 'not-valid-then'],
    ['the day after the last', { joins: '2027-09-01' }, 'not-valid-then'],
    ['for a school above the last band', { pupils: 11, package: priced({ basis: { kind: 'bands', bands: [{ from: 0, to: 10, pence: 5 }] } }) }, 'no-band'],
    ['for a school below the first band', { pupils: 0, package: priced({ basis: { kind: 'bands', bands: [{ from: 1, pence: 5 }] } }) }, 'no-band'],
    ['for half a pupil', { pupils: 1.5 }, 'not-a-size'],
    ['for fewer than none', { pupils: -1 }, 'not-a-size'],
    ['for what is no number', { pupils: Number.NaN }, 'not-a-size'],
    ['for pupils without end', { pupils: Infinity }, 'not-a-size'],
    ['for a sum that would not be exact', { pupils: 2 ** 50, package: priced({ basis: { kind: 'per-pupil', pence: 999 } }) }, 'not-a-size'],
    ['on a day that is none', { joins: '2026-02-30' }, 'not-a-day'],
    ['on what is no day', { joins: 'today' }, 'not-a-day'],
    ['on nothing', { joins: '' }, 'not-a-day'],
    ['on half a day', { joins: '2026-04' }, 'not-a-day'],
  ])('is there %s, and the reason is told', (_what, change, reason) => {
    expect(ask(change)).toEqual({ reason });
  }); // prettier-ignore

  test.each(['2025-04-01', '2027-08-31'])('is missing on the first and last day: %s', (joins) => {
    expect(ask({ joins })).toHaveProperty('pence');
  });
});

describe('the contract year', () => {
  const years = [
    { schools: 'academy', begins: '09-01' },
    { schools: 'independent', begins: '01-15' },
  ] as const;

  test('begins as the service says for each kind of school', () => {
    const begins = schoolTypes.map((type) => contractYearBegins(years, type, '2025-06-30'));
    expect(begins).toEqual(['04-01', '09-01', '01-15', '06-30']);
  });

  test.each([
    ['04-01', '2026-04-01', '2026-04-01', '2027-03-31', 12],
    ['04-01', '2027-03-31', '2026-04-01', '2027-03-31', 1],
    ['04-01', '2026-04-30', '2026-04-01', '2027-03-31', 12],
    ['04-01', '2026-05-01', '2026-04-01', '2027-03-31', 11],
    ['09-01', '2026-01-01', '2025-09-01', '2026-08-31', 8],
    ['01-15', '2026-01-14', '2025-01-15', '2026-01-14', 1],
    ['01-15', '2026-01-15', '2026-01-15', '2027-01-14', 12],
    ['01-15', '2026-02-14', '2026-01-15', '2027-01-14', 12],
    ['01-15', '2026-02-15', '2026-01-15', '2027-01-14', 11],
    ['03-01', '2028-02-29', '2027-03-01', '2028-02-29', 1],
    ['02-29', '2026-03-01', '2026-03-01', '2027-02-28', 12],
    ['02-29', '2026-02-28', '2025-03-01', '2026-02-28', 1],
    ['02-29', '2028-02-29', '2028-02-29', '2029-02-28', 12],
    ['01-31', '2026-02-27', '2026-01-31', '2027-01-30', 12],
    ['01-31', '2026-02-28', '2026-01-31', '2027-01-30', 11],
    ['01-31', '2026-03-30', '2026-01-31', '2027-01-30', 11],
    ['01-31', '2026-03-31', '2026-01-31', '2027-01-30', 10],
  ])('that begins on %s holds %s, from %s to %s with %i months left', (begins, joins, from, until, months) => {
    expect(contractPeriod(begins, joins)).toEqual({ from, until, months });
  }); // prettier-ignore

  test('of an academy is its own in the estimate', () => {
    expect(ask({ schoolType: 'academy', contractYears: years, joins: '2026-11-22' })).toEqual({
      pence: 100_000, fullYearPence: 120_000, months: 10, from: '2026-09-01', until: '2027-08-31',
    }); // prettier-ignore
  });
});

describe('joining during the year', () => {
  test('costs the months left, that of joining included', () => {
    expect(ask({ joins: '2026-11-22' })).toMatchObject({ pence: 50_000, months: 5 });
  });

  test('costs the whole year where the price is not by the month', () => {
    const whole = priced({ proRata: false });
    expect(ask({ joins: '2026-11-22', package: whole })).toMatchObject({
      pence: 120_000, months: 12, from: '2026-04-01',
    }); // prettier-ignore
  });

  test.each([
    [100, 1, 8], // 8.33
    [100, 5, 42], // 41.67
    [6, 1, 1], // exactly half a penny goes up
    [18, 1, 2], // 1.5
    [5, 1, 0], // 0.42
    [325_050, 7, 189_613], // 189,612.5
  ])('rounds %i pence for %i months to %i, half a penny up', (pence, months, rounded) => {
    expect(proRata(pence, months)).toBe(rounded);
  });
});

describe('the packages of a service', () => {
  const contractYears = [] as const;
  const school = { pupils: 210, schoolType: 'academy', joins: '2026-04-01' } as const;

  test('of one name count once: the price that fits', () => {
    const packages = [
      priced({ schools: ['maintained'] }),
      priced({ validFrom: '2024-04-01', validUntil: '2025-03-31' }),
      priced({ schools: ['academy'], basis: { kind: 'flat', pence: 7 } }),
      priced({ name: 'Pensions', basis: { kind: 'on-request' } }),
    ];
    const lines = estimateService({ packages, contractYears }, school);
    expect(lines.map(({ package: { name }, result }) => [name, result])).toEqual([
      ['Payslips', expect.objectContaining({ pence: 7 })],
      ['Pensions', { reason: 'on-request' }],
    ]);
  });

  test('tell the reason that helps most where none fits', () => {
    const packages = [
      priced({ schools: ['maintained'] }),
      priced({ validUntil: '2025-04-30' }),
      priced({ schools: ['independent'] }),
    ];
    expect(estimateService({ packages, contractYears }, school)).toMatchObject([
      { result: { reason: 'not-valid-then' }, package: { validUntil: '2025-04-30' } },
    ]);
  });

  test('may be none', () => {
    expect(estimateService({ packages: [], contractYears }, school)).toEqual([]);
  });
});

/** Bands without gap or overlap, as the schema wants them. */
const someBands = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 6 }),
    fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 7, maxLength: 7 }),
  )
  .map(([widths, pence]) => {
    let from = 0;
    const closed = widths.map((width, at) => {
      const band = { from, to: from + width - 1, pence: pence[at] ?? 1 };
      from += width;
      return band;
    });
    return [...closed, { from, pence: pence[6] ?? 1 }];
  });

const someBasis = fc.oneof(
  fc.record({ kind: fc.constant('flat' as const), pence: fc.integer({ min: 1, max: 1e9 }) }),
  fc.record(
    {
      kind: fc.constant('per-pupil' as const),
      pence: fc.integer({ min: 1, max: 100_000 }),
      least: fc.integer({ min: 1, max: 1e7 }),
    },
    { requiredKeys: ['kind', 'pence'] },
  ),
  someBands.map((made) => ({ kind: 'bands' as const, bands: made })),
);

const someDay = fc
  .date({
    min: new Date('2025-04-01T00:00:00Z'),
    max: new Date('2027-08-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

const someMonthDay = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

describe('any price', () => {
  test('by bands that the schema takes has one band for each size of school', () => {
    fc.assert(
      fc.property(someBands, fc.nat(4000), (made, pupils) => {
        const { basis } = priced({ basis: { kind: 'bands', bands: made } });
        if (basis.kind !== 'bands') return false;
        const holding = basis.bands.filter(
          ({ from, to = Infinity }) => from <= pupils && pupils <= to,
        );
        return holding.length === 1 && bandOf(basis.bands, pupils) === holding[0];
      }),
    );
  });

  test('is in whole pence, never below nothing and never above the whole year', () => {
    fc.assert(
      fc.property(someBasis, fc.nat(10_000), someDay, someMonthDay, fc.boolean(), (basis, pupils, joins, begins, byMonths) => {
        const found = ask({
          package: priced({ basis, proRata: byMonths }),
          contractYears: [{ schools: 'maintained', begins }],
          pupils,
          joins,
        }) as Estimate;
        expect(Number.isSafeInteger(found.pence)).toBe(true);
        expect(found.pence).toBeGreaterThanOrEqual(0);
        expect(found.pence).toBeLessThanOrEqual(found.fullYearPence);
        expect([found.from <= joins, joins <= found.until]).toEqual([true, true]);
        expect(found.months).toBeGreaterThanOrEqual(1);
        expect(found.months).toBeLessThanOrEqual(12);
        if (found.months === 12) expect(found.pence).toBe(found.fullYearPence);
      }),
    );
  }); // prettier-ignore

  test('costs no more for a school that joins later in the same contract year', () => {
    fc.assert(
      fc.property(someBasis, fc.nat(10_000), someDay, someDay, someMonthDay, (basis, pupils, one, other, begins) => {
        const at = (joins: string) =>
          ask({
            package: priced({ basis }),
            contractYears: [{ schools: 'maintained', begins }],
            pupils,
            joins,
          }) as Estimate;
        const [first, later] = [one, other].sort().map((day) => at(day)) as [Estimate, Estimate];
        fc.pre(first.from === later.from);
        expect(later.pence).toBeLessThanOrEqual(first.pence);
        expect(later.months).toBeLessThanOrEqual(first.months);
      }),
    );
  }); // prettier-ignore

  test('for a part and for the rest make the whole year, to a penny', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.integer({ min: 1, max: 11 }), (pence, months) => {
        const sum = proRata(pence, months) + proRata(pence, 12 - months);
        return sum === pence || sum === pence + 1;
      }),
    );
  });
});
