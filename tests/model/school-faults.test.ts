import { describe, expect, test } from 'vitest';
import { service } from '#schemas/schools/services.ts';
import { newslineItem } from '#schemas/schools/newsline.ts';
import { alert } from '#schemas/alerts.ts';
import { schemaFaults } from '#mdx/schema-faults.ts';
import { changed, faultsAfter, fixture, pick } from './fixture.ts';

const told = (change: Parameters<typeof faultsAfter>[0]) =>
  faultsAfter(change).map(({ file, fault }) => `${file.replace(/.*content\//, '')}: ${fault}`);

describe('entries of the directory that do not fit together', () => {
  test('a service of a team that is not there', () => {
    expect(
      told(({ services }) => {
        pick(services, 'bus-passes').data.teams = ['learning-suport-team'];
      }),
    ).toEqual([
      'services/bus-passes.mdx: “teams.0” points to “learning-suport-team”, but there is no such entry in content/teams.',
    ]);
  });

  test('a quotation that the passage does not hold', () => {
    expect(
      told(({ services }) => {
        const [statement] = pick(services, 'school-places').data.statements ?? [];
        if (statement) statement.quote = 'The council promises a place to every child.';
      }),
    ).toEqual([
      'services/school-places.mdx: “statements.0.quote” is not in the passage “section-1-who-does-what” of content/documents/schools-handbook.mdx.',
    ]);
  });

  test('a named chair whom the list does not name', () => {
    const [fault] = told(({ groups }) => {
      const named = groups.find(({ data }) => data.chair.state === 'named');
      if (named?.data.chair.state === 'named') named.data.chair.name = 'Nobody Atall';
    });
    expect(fault).toContain('“chair.name” is not in the passage');
  });

  test('a team that is part of itself', () => {
    expect(
      told(({ teams }) => {
        for (const team of teams) team.data.partOf = team.id;
      })[0],
    ).toContain('This team is part of itself, directly or through others.');
  });

  test('two groups at the same place of the list', () => {
    expect(
      told(({ groups }) => {
        for (const group of groups) group.data.place = 1;
      }).length,
    ).toBe(fixture().groups.length - 1);
  });

  test('two sections at the same place of the handbook', () => {
    expect(
      told(({ handbook }) => {
        pick(handbook, 'who-does-what').data.place = 3;
      }),
    ).toEqual([
      'handbook/who-does-what.mdx: Its place is already that of content/handbook/groups-and-partners.mdx.',
    ]);
  });

  test('two partnerships at the same place of one list, but not of two', () => {
    const of = (kind: 'local' | 'formal-local') =>
      told(({ partnerships }) => {
        pick(partnerships, 'northshire-youth-partnership').data.kind = kind;
      });
    expect(of('local')).toEqual([]);
    expect(of('formal-local')).toEqual([
      'partnerships/northshire-youth-partnership.yaml: Its place is already that of content/partnerships/northshire-learning-board.yaml.',
    ]);
  });

  test('two publications in the same row of one schedule, but not of two', () => {
    const of = (phase: 'secondary' | 'primary') =>
      told(({ publications }) => {
        const { schedule } = pick(publications, 'reading-results-pack').data;
        if (schedule) schedule.phase = phase;
      });
    expect(of('primary')).toEqual([]);
    expect(of('secondary')).toEqual([
      'publications/reading-results-pack.mdx: Its place is already that of content/publications/gcse-results-pack.mdx.',
    ]);
  });

  test('an entry of another council than its document', () => {
    expect(
      told(({ services }) => {
        pick(services, 'music-lessons').data.authority = 'southshire';
      }),
    ).toEqual([
      'services/music-lessons.mdx: The entry is of “southshire”, but its document is of “northshire”.',
    ]);
  });

  test('a class of services that no page asks for', () => {
    expect(
      told((content) => {
        const [first] = content['service-classes'];
        if (first) first.id = 'free';
      })[0],
    ).toContain('There is no class of services called “free”.');
  });
});

describe('a notice for a page that is not there', () => {
  const faultsFor = (pages: string[]) =>
    told(({ alerts }) => {
      pick(alerts, 'order-window').data.pages = pages;
    });

  test('is a fault, since nobody would see it', () => {
    expect(faultsFor(['/services/', '/servces/*'])).toEqual([
      'alerts/order-window.yaml: There is no page at “/servces/*”, so the notice would be seen nowhere.',
    ]);
    expect(faultsFor(['/services/music-lessons/', '/newsline/*'])).toEqual([]);
  });
});

describe('a link in news that cannot be seen yet', () => {
  const faultsOf = (id: string, href: string) =>
    told(({ newsline }) => {
      pick(newsline, id).body.links.push({ href, line: 12 });
    });

  test('is checked before its day', () => {
    expect(faultsOf('next-century', '/no-such-page/')).toEqual([
      'newsline/next-century.mdx: The link “/no-such-page/” leads to no page of this site.',
    ]);
  });

  test('may lead to news that is seen as long, and to no other', () => {
    expect(faultsOf('next-century', '/newsline/next-century/')).toEqual([]);
    expect(faultsOf('census-day', '/newsline/boiler-recall/')).toEqual([
      'newsline/census-day.mdx: The link “/newsline/boiler-recall/” leads to news that is seen only from 2025-12-18.',
    ]);
    expect(faultsOf('census-day', '/newsline/new-training-dates/')).toEqual([]);
    expect(faultsOf('next-century', '/newsline/summer-fair/')).toEqual([
      'newsline/next-century.mdx: The link “/newsline/summer-fair/” leads to news that is seen only from 2025-06-01 to 2025-06-30.',
    ]);
  });
});

describe('a service', () => {
  test('cannot point to itself, nor be looked at again before it was confirmed', () => {
    expect(
      told(({ services }) => {
        const [first] = pick(services, 'bus-passes').data.seeAlso ?? [];
        if (first) first.service = 'bus-passes';
        pick(services, 'pay-and-pensions').data.reviewBy = '2020-01-01';
      }).map((words) => words.replace(/\d{4}-\d{2}-\d{2}/g, 'DAY')),
    ).toEqual([
      'services/bus-passes.mdx: This “see also” leads to the service itself.',
      'services/pay-and-pensions.mdx: “reviewBy” is DAY, but the entry was confirmed on DAY.',
    ]);
  });

  test('cannot have been confirmed after the day of the build', () => {
    const [fault] = told(({ services }) => {
      const { data } = pick(services, 'pay-and-pensions');
      data.verified = { on: '2026-01-02', by: 'Head of Payroll' };
    });
    expect(fault).toContain('“verified.on” is 2026-01-02, which is after the day of this build');
  });
});

describe('settings of one entry that cannot be', () => {
  const words = (schema: Parameters<typeof schemaFaults>[0], data: unknown) =>
    schemaFaults(schema, data, {}).faults.map(({ fault, remedy }) => `${fault} ${remedy}`);
  const payroll = () => changed(pick(fixture().services, 'pay-and-pensions').data);

  test('a class that this site does not know', () => {
    const wrong = { ...payroll(), class: { kind: 'trade' } };
    expect(words(service, wrong)).toEqual([
      '“class.kind” must be a class this site knows. Write traded, statutory or both.',
    ]);
  });

  test('a service of both classes for which one entry of one list stands twice', () => {
    const data = changed(pick(fixture().services, 'governor-training').data);
    if (data.class.kind !== 'both') return expect.fail('not both');
    const { offer, duty } = data.class;
    expect(words(service, data)).toEqual([]);
    duty.printed = offer.printed;
    expect(words(service, data)).toEqual([]);
    duty.source = offer.source;
    expect(words(service, data)).toEqual([
      '“class.duty.printed” is the entry that “offer” names, in the same passage. Name the entry of the other list, or choose traded or statutory.',
    ]);
  });

  test.each<[change: object, fault: string]>([
    [{ source: undefined }, '“class.duty.law.0.source” is missing, so nobody can check “quote”. Name the passage that cites the law, or leave the quotation out.'],
    [{ link: 'https://www.legislation.example/ukpga/1996/56' }, '“class.duty.law.0.link” is not an address of legislation.gov.uk. Begin it with https://www.legislation.gov.uk/, or leave it out.'],
    [{ link: 'https://www.legislation.gov.uk.evil.example/' }, '“class.duty.law.0.link” is not an address of legislation.gov.uk. Begin it with https://www.legislation.gov.uk/, or leave it out.'],
  ])('a law that nobody can look up (%#)', (change, fault) => {
    const data = changed(pick(fixture().services, 'school-places').data);
    if (data.class.kind !== 'statutory') return expect.fail('not statutory');
    expect(words(service, data)).toEqual([]);
    Object.assign(data.class.duty.law?.[0] ?? {}, change);
    expect(words(service, data)).toEqual([fault]);
  }); // prettier-ignore

  test.each([
    [101, 'overlaps the band before: schools of 100 to 100 pupils would have two prices', -1],
    [101, 'leaves a gap: schools of 101 to 101 pupils have no price', 1],
  ])('price bands that do not meet (%#)', (from, message, by) => {
    const data = payroll();
    if (data.class.kind !== 'traded') return expect.fail('not traded');
    const basis = data.class.offer.packages?.[0]?.basis;
    if (basis?.kind !== 'bands' || !basis.bands[1]) return expect.fail('no bands');
    basis.bands[1].from = from + by;
    expect(words(service, data)).toEqual([
      `“class.offer.packages.0.basis.bands.1.from” ${message}. Begin it at 101.`,
    ]);
  });

  test('bands without a price for the smallest schools, or with an open band in the middle', () => {
    const data = payroll();
    if (data.class.kind !== 'traded') return expect.fail('not traded');
    const basis = data.class.offer.packages?.[0]?.basis;
    if (basis?.kind !== 'bands' || !basis.bands[0] || !basis.bands[1])
      return expect.fail('no bands');
    basis.bands[0].from = 20;
    delete basis.bands[1].to;
    expect(words(service, data)).toEqual([
      '“class.offer.packages.0.basis.bands.0.from” leaves schools of fewer than 20 pupils without a price. Begin the first band at 0.',
      '“class.offer.packages.0.basis.bands.1.to” is missing. Only the last band may be open.',
    ]);
  });

  test.each([
    ['web', 'https://northshire.example@evil.example/" onclick="x'],
    ['web', 'http://northshire.example/'],
    ['email', 'payroll@northshire.example?bcc=evil@evil.example'],
    ['phone', 'ask at the desk'],
  ] as const)('a verified contact that is no address: %s %s', (kind, value) => {
    const data = { ...payroll(), contacts: [{ kind, value, verifiedOn: '2025-03-01' }] };
    expect(words(service, data)[0]).toContain('“contacts.0.value” is verified, but is no');
    // As printed and not verified it is words, and may be anything.
    expect(words(service, { ...payroll(), contacts: [{ kind, value }] })).toEqual([]);
  });

  test('two prices of a package for the same school on the same day, or a sum beyond reason', () => {
    const data = payroll();
    if (data.class.kind !== 'traded') return expect.fail('not traded');
    const [first] = data.class.offer.packages ?? [];
    if (!first) return expect.fail('no package');
    data.class.offer.packages?.push({ ...first, basis: { kind: 'flat', pence: 2_000_000_000 } });
    const faults = words(service, data);
    expect(faults.join()).toContain('is more than ten million pounds');
    data.class.offer.packages?.splice(-1, 1, { ...first, basis: { kind: 'flat', pence: 100 } });
    expect(words(service, data)[0]).toContain('has another price for the same schools');
  });

  test('a notice or a news item that ends before it begins', () => {
    const notice = changed(fixture().alerts[0]?.data);
    expect(words(alert, { ...notice, from: '2026-01-10', until: '2026-01-09' })[0]).toContain(
      '“until” is before the first day.',
    );
    const item = changed(fixture().newsline[0]?.data);
    expect(words(newslineItem, { ...item, from: '2026-01-10', until: '2026-01-09' })[0]).toContain(
      '“until” is before the first day.',
    );
  });

  test('a notice for an address that is none', () => {
    const notice = changed(fixture().alerts[0]?.data);
    expect(words(alert, { ...notice, pages: ['https://evil.example/'] })[0]).toContain(
      'must be an address such as /services/',
    );
  });
});
