import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collections } from '#schemas/index.ts';
import { contractYear, priceBasis, pricedPackage } from '#schemas/schools/prices.ts';
import { changed, fixture, pick } from '../model/fixture.ts';

/** What is wrong with a value, as “path: message”. */
const faultsOf = (
  schema: { safeParse: (value: unknown) => { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined } },
  value: unknown,
) => (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`); // prettier-ignore

const payroll = () => changed(pick(fixture().services, 'pay-and-pensions').data);

describe('bands of a price', () => {
  const faults = (...bands: [from: number, to?: number][]) =>
    faultsOf(priceBasis, {
      kind: 'bands',
      bands: bands.map(([from, to]) => ({ from, ...(to !== undefined && { to }), pence: 100 })),
    });

  test.each([[[[0]]], [[[1]]], [[[0, 10], [11]]], [[[1, 10], [11, 20]]], [[[0, 0], [1]]]] as [number, number?][][][])(
    'that hold every size once are taken: %j',
    (bands) => expect(faults(...bands)).toEqual([]),
  ); // prettier-ignore

  test.each([
    ['that overlap', [[0, 100], [100, 200], [201]], 'bands.1.from: overlaps the band before: schools of 100 to 100 pupils would have two prices; begin it at 101'],
    ['that leave a gap', [[0, 100], [111]], 'bands.1.from: leaves a gap: schools of 101 to 110 pupils have no price; begin it at 101'],
    ['that begin late', [[50]], 'bands.0.from: leaves schools of fewer than 50 pupils without a price; begin the first band at 0'],
    ['that end before they begin', [[10, 5]], 'bands.0.to: is below where the band begins (10); make it larger'],
    ['that are open in the middle', [[0], [101]], 'bands.0.to: is missing; only the last band may be open'],
    ['of half a pupil', [[0, 10.5], [11.5]], 'bands.0.to: must be a whole number of pupils'],
  ] as [string, [number, number?][], string][])('%s are refused, with what to do', (_what, bands, fault) => {
    expect(faults(...bands)).toContainEqual(fault);
  }); // prettier-ignore

  test('of no kind are none', () => {
    expect(faults()).not.toEqual([]);
    expect(faultsOf(priceBasis, { kind: 'auction' })[0]).toContain(
      'must have a kind; write flat, per-pupil, bands or on-request',
    );
  });

  test('that are taken give each size one price, whatever they are', () => {
    const some = fc.array(
      fc.record({ from: fc.nat(30), width: fc.nat(30), open: fc.boolean() }),
      { minLength: 1, maxLength: 4 },
    ); // prettier-ignore
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 60 }), (made, pupils) => {
        const bands = made.map(({ from, width, open }) => ({
          from,
          ...(!open && { to: from + width }),
          pence: 1,
        }));
        fc.pre(priceBasis.safeParse({ kind: 'bands', bands }).success);
        const holding = bands.filter(({ from, to = Infinity }) => from <= pupils && pupils <= to);
        const last = bands.at(-1)?.to ?? Infinity;
        expect(holding.length).toBe(pupils <= last ? 1 : 0);
      }),
    );
  });
});

describe('a package', () => {
  const sound = {
    name: 'Payslips', schools: ['academy'], basis: { kind: 'flat', pence: 1 },
    validFrom: '2026-04-01', validUntil: '2026-04-01', vat: 'exempt', proRata: true,
  }; // prettier-ignore

  test.each([
    ['ends before it begins', { validUntil: '2026-03-31' }, 'validUntil: is before the first day of the price'],
    ['costs nothing', { basis: { kind: 'flat', pence: 0 } }, 'basis.pence: must be more than 0'],
    ['costs half a penny', { basis: { kind: 'flat', pence: 0.5 } }, 'basis.pence: must be a whole number of pence'],
  ])('that %s is refused', (_what, change, fault) => {
    expect(faultsOf(pricedPackage, sound)).toEqual([]);
    expect(faultsOf(pricedPackage, { ...sound, ...change })).toContainEqual(fault);
  }); // prettier-ignore

  test.each(['04-31', '02-29', '13-01', '4-1', '04-01-2026'])(
    'has no contract year that begins on %s',
    (begins) => {
      expect(faultsOf(contractYear, { schools: 'academy', begins })).toHaveLength(1);
    },
  );
});

describe('a service', () => {
  const { schema } = collections.services;

  test('of an unknown class is refused, with the classes there are', () => {
    const faults = faultsOf(schema, { ...payroll(), class: { kind: 'free' } });
    expect(faults).toEqual([
      expect.stringContaining('must be a class this site knows; write traded, statutory or both'),
    ]);
  });

  test('of both classes needs what is bought and what is owed', () => {
    const both = changed(pick(fixture().services, 'governor-training').data);
    expect(faultsOf(schema, both)).toEqual([]);
    const { class: parts } = both;
    const offer = 'offer' in parts ? parts.offer : expect.fail();
    expect(faultsOf(schema, { ...both, class: { kind: 'both', offer } })).toEqual([
      expect.stringMatching(/^class\.duty: /),
    ]);
  });

  test('of one class has nothing of the other', () => {
    const duty = { printed: 'x', source: { document: 'x', section: 'x' } };
    const service = payroll();
    expect(faultsOf(schema, { ...service, class: { ...service.class, duty } })).toEqual([
      expect.stringMatching(/^class: /),
    ]);
  });

  test('for parents needs a caution until somebody confirms it', () => {
    const { caution, ...bare } = changed(pick(fixture().services, 'bus-passes').data);
    expect(caution).toBeDefined();
    expect(faultsOf(schema, bare)).toEqual([
      'caution: is missing, though the service is for parents and nobody has confirmed it; say what not to rely on today',
    ]);
    expect(faultsOf(schema, { ...bare, audiences: ['governors'] })).toEqual([]);
    const verified = { on: '2025-09-01', by: 'Transport team' };
    expect(faultsOf(schema, { ...bare, verified })).toEqual([]);
  });

  test('has its days of ordering in order', () => {
    const service = payroll();
    if (!('offer' in service.class)) expect.fail();
    service.class.offer.orderWindow = { from: '2026-02-02', until: '2026-02-01' };
    expect(faultsOf(schema, service)).toEqual([
      'class.offer.orderWindow.until: is before the first day of orders',
    ]);
  });
});

describe('an item of the Newsline', () => {
  test('may not end before it begins', () => {
    const item = { ...pick(fixture().newsline, 'census-day').data, until: '2025-11-30' };
    expect(faultsOf(collections.newsline.schema, item)).toEqual(['until: is before the first day']);
  });
});

describe('the chair of a group', () => {
  const group = () => changed(pick(fixture().groups, 'school-places-forum').data);

  test.each([
    [{ state: 'nobody' }, 'must say how much is known; write named, vacant, not-given or unclear'],
    [{ state: 'vacant', name: 'Ms A' }, 'Unrecognized key'],
    [{ state: 'named' }, 'must be text'],
    [{ state: 'unclear' }, 'must be text'],
  ])('is refused as %j', (chair, words) => {
    expect(faultsOf(collections.groups.schema, { ...group(), chair })[0]).toContain(words);
  });
});

describe('places where an alert is shown', () => {
  const faults = (page: string) =>
    faultsOf(collections.alerts.schema, {
      title: 'Snow',
      text: 'Closed.',
      severity: 'warning',
      from: '2026-01-02',
      pages: [page],
    });

  test.each(['/', '/*', '/services/', '/services/*', '/services/music-lessons/'])(
    'may be %s',
    (page) => expect(faults(page)).toEqual([]),
  );

  test.each(['services', '/services', '*', '/services/**', '/a/*/b/', 'https://x.example/', '//x/', '/A/'])(
    'may not be %s',
    (page) => expect(faults(page)).toHaveLength(1),
  ); // prettier-ignore
});

describe('a meeting', () => {
  test.each(['9:15', '24:00', '16.30', '16:60', '4pm'])('does not begin at %s', (begins) => {
    const meeting = changed(pick(fixture().meetings, 'heads-and-officers').data);
    meeting.dates = [{ date: '2026-01-20', begins }];
    expect(faultsOf(collections.meetings.schema, meeting)).toEqual([
      'dates.0.begins: must be a time of 24 hours such as 16:30',
    ]);
  });
});
