import { describe, expect, test } from 'vitest';
import { shortlistCsv } from '#client/shortlist-state.ts';
import { compareCsv } from '#outputs/compare-csv.ts';
import { fixture, fixtureWith, modelOf, pick } from './fixture.ts';

const { views, graph } = modelOf(fixture());
const page = (id: string) => pick(views.services, id);

describe('a service page', () => {
  test('tells what can be bought from what is owed, each with the words of its list', () => {
    const { tags, sides } = page('governor-training');
    expect(tags.map(({ label }) => label)).toEqual(['Traded', 'Statutory or strategic']);
    expect(sides.map(({ id, printed }) => [id, printed.text])).toEqual([
      ['traded', 'Governor training'],
      ['statutory', 'Appointment of authority governors'],
    ]);
  });

  test('gives the definition of its class, with the passage it comes from', () => {
    const [side] = page('music-lessons').sides;
    expect(side?.definition?.text).toBe(pick(graph.serviceClasses, 'traded').data.definition);
    expect(side?.definition?.passage.href).toMatch(/^\/documents\/schools-handbook\/#/);
  });

  test('says when the source gives no more than a name', () => {
    expect(page('music-lessons').nothingMore).toBe(true);
    expect(page('school-places').nothingMore).toBe(false);
  });

  test('names the law that makes it a duty, and how the source cites it', () => {
    expect(page('school-places').sides[0]?.law).toMatchObject([
      {
        text: 'section 14, Education Act 1996',
        href: 'https://www.legislation.gov.uk/ukpga/1996/56/section/14',
        quote: { text: 'under section 14 of the Education Act 1996' },
      },
    ]);
  });

  test('shows an old contact as words and never as a link', () => {
    const { contacts } = page('bus-passes');
    expect(contacts.length).toBeGreaterThan(0);
    for (const contact of contacts) {
      expect(contact.href).toBeUndefined();
      expect(contact.note).toBe('As printed in 2012; not verified');
    }
  });

  test('links a contact that somebody verified', () => {
    const { services } = modelOf(
      fixtureWith((content) => {
        const [phone] = pick(content.services, 'bus-passes').data.contacts ?? [];
        if (phone) phone.verifiedOn = '2025-03-01';
      }),
    ).views;
    expect(pick(services, 'bus-passes').contacts[0]).toMatchObject({
      href: 'tel:01632960123',
      note: 'Verified on 1 March 2025',
    });
  });

  test('names a later decision that changed it', () => {
    expect(page('bus-passes').changedBy).toMatchObject([
      { link: { href: '/decisions/new-buses/' }, what: expect.stringContaining('2010') as string },
    ]);
  });

  test('does not repeat in the side column what its facts link already', () => {
    const links = page('bus-passes').related.flatMap((group) => group.links);
    expect(links.map(({ href }) => href)).not.toContain('/teams/learning-support-team/');
    expect(links.map(({ href }) => href)).not.toContain('/services/school-places/');
  });

  test('lists prices in words, one row a package and size', () => {
    const [side] = page('pay-and-pensions').sides;
    expect(side?.prices.map(({ package: name, size, price }) => [name, size, price])).toEqual([
      ['Payslips', '0 to 100', '£950 a year, plus VAT'],
      ['Payslips', '101 to 400', '£1,800 a year, plus VAT'],
      ['Payslips', '401 or more', '£3,250.50 a year, plus VAT'],
      ['Pension records', 'Any', '£1.25 a pupil a year, no VAT; at least £200'],
      ['Set-up', 'Any', '£500 a year, with VAT'],
      ['Payroll of an independent school', 'Any', 'Price on request'],
    ]);
  });

  test('says of the traded side which of price, contact and way to order no source gives', () => {
    const gaps = (id: string) =>
      page(id)
        .sides.flatMap(({ facts }) => facts)
        .filter(({ lines }) => lines.some(({ text }) => text === 'Not given in the source'))
        .map(({ label }) => label);
    expect(gaps('music-lessons')).toEqual(['Price, contact and how to order']);
    expect(gaps('governor-training')).toEqual(['Contact and how to order']);
    expect(gaps('pay-and-pensions')).toEqual([]);
    expect(gaps('school-places')).toEqual([]);
  });

  test('speaks of the past, but of the present where the team verified it', () => {
    expect(page('music-lessons').sides[0]?.title).toBe('What schools could buy');
    expect(page('pay-and-pensions').sides[0]?.title).toBe('What schools can buy');
  });
});

describe('links between entries', () => {
  test('show on both pages, though they are written on one', () => {
    const toGroup = page('school-places').related.find(({ id }) => id === 'groups');
    expect(toGroup?.links.map(({ href }) => href)).toContain('/groups/school-places-forum/');
    const group = pick(graph.directory.groups, 'school-places-forum');
    expect(group.neighbours).toContainEqual({
      collection: 'services',
      id: 'school-places',
      title: 'School places',
      href: '/services/school-places/',
    });
  });
});

describe('a “see also”', () => {
  test('is no statement, so the other page does not list it as belonging with it', () => {
    const links = page('school-places').related.flatMap((group) => group.links);
    expect(links.map(({ href }) => href)).not.toContain('/services/bus-passes/');
  });
});

describe('a service that its team confirmed', () => {
  test('is called by its name, without the year of an old document', () => {
    expect(page('pay-and-pensions').head.documentTitle).toBe(
      'Payroll and pensions: council service',
    );
    expect(page('music-lessons').head.documentTitle).toBe('Music lessons: council service (2012)');
  });
});

describe('the services finder', () => {
  const [whole, ...narrowed] = views.serviceFinder;
  const at = (path: string) => narrowed.find(({ head }) => head.path === path);

  test('finds a service of both classes under each of them', () => {
    for (const kind of ['traded', 'statutory', 'both'])
      expect(at(`/services/by/kind/${kind}/`)?.items.map(({ id }) => id)).toContain(
        'governor-training',
      );
    expect(at('/services/by/kind/both/')?.items).toHaveLength(1);
  });

  test('has a page for every value of every facet', () => {
    const values = whole?.facets.flatMap((facet) => facet.values.map(({ href }) => href));
    expect(narrowed.map(({ head }) => head.path)).toEqual(values);
    for (const view of narrowed) expect(view.items.length).toBeGreaterThan(0);
  });

  test('finds the service of a team under the larger team that it is part of, too', () => {
    const ids = (team: string) => at(`/services/by/team/${team}/`)?.items.map(({ id }) => id);
    expect(ids('learning-support-team')).toEqual(['bus-passes']);
    expect(ids('schools-service')).toEqual(['bus-passes', 'pay-and-pensions']);
    expect(at('/services/by/team/schools-service/')?.head.title).toBe(
      'Services provided by Schools Service and its parts',
    );
    const item = whole?.items.find(({ id }) => id === 'bus-passes');
    expect(item?.teams.map(({ text }) => text)).toEqual(['Learning Support Team']);
  });

  test('leads to the shortlist', () => {
    expect(whole?.shortlist.href).toBe('/services/shortlist/');
    expect(whole?.more.map(({ link }) => link.href)).toContain('/services/shortlist/');
    for (const view of narrowed) expect(view.shortlist).toEqual(whole?.shortlist);
  });

  test('tells another council’s services apart', () => {
    expect(at('/services/by/authority/southshire/')?.items.map(({ id }) => id)).toEqual([
      'swimming-lessons',
    ]);
  });

  test('jumps to the first service of each letter', () => {
    expect(whole?.letters[0]).toEqual({ letter: 'B', href: '#item-bus-passes' });
  });
});

describe('the comparison table', () => {
  const row = (id: string) => pick(views.compare.rows, id);
  const cell = (id: string, label: string) => row(id).cells[views.compare.columns.indexOf(label)];

  test('holds every service', () => {
    expect(views.compare.rows.map(({ id }) => id).sort()).toEqual(
      graph.directory.services.map(({ id }) => id).sort(),
    );
  });

  test('says what is bought and owed, and what it costs', () => {
    const words = ['Class', 'Bought by schools', 'Provided by the council', 'Price'].map(
      (label) => cell('governor-training', label)?.text,
    );
    expect(words).toEqual([
      'Traded and statutory or strategic',
      'Training of governors.',
      'Appointment of authority governors',
      'From £600 a year',
    ]);
  });

  test('says in each cell without anything why, and marks it', () => {
    expect(cell('music-lessons', 'Price')).toEqual({ text: 'Not given in the source', none: true });
    expect(cell('music-lessons', 'Teams')).toEqual({ text: 'Not given in the source', none: true });
    expect(cell('music-lessons', 'Provided by the council')).toEqual({
      text: 'Not on the statutory or strategic list',
      none: true,
    });
    for (const label of ['Bought by schools', 'Price'])
      expect(cell('school-places', label)).toEqual({ text: 'Not on the traded list', none: true });
    for (const { cells } of views.compare.rows) {
      expect(cells).toHaveLength(views.compare.columns.length);
      for (const { text } of cells) expect(text).not.toBe('');
    }
  });

  test('names the document of a service', () => {
    expect(row('music-lessons').source).toMatch(/handbook, .*2012.*, Northshire County Council$/);
  });

  test('is a file, too, with the same columns and cells', () => {
    const [head = '', ...lines] = compareCsv(views.compare, 'https://record.example')
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n');
    expect(head).toBe(['Service', ...views.compare.columns, 'As at', 'Source', 'Address'].join());
    expect(lines).toHaveLength(views.compare.rows.length);
    const line = lines.find((one) => one.startsWith('Music lessons,'));
    expect(line).toContain('Not given in the source');
    expect(line).toMatch(/,https:\/\/record\.example\/services\/music-lessons\/$/);
    const { columns, rows } = views.compare;
    expect(shortlistCsv(columns, rows, 'https://record.example')).toBe(
      compareCsv(views.compare, 'https://record.example'),
    );
  });

  test('carries prices to reckon with only where a service has some', () => {
    expect(row('pay-and-pensions').price?.packages).toHaveLength(4);
    expect(row('music-lessons')).not.toHaveProperty('price');
  });

  test('labels another council’s service', () => {
    expect(row('swimming-lessons').title).toBe('Swimming lessons – Southshire County Council');
  });
});

describe('the shortlist', () => {
  test('has what paper needs: the classes in the source’s words', () => {
    expect(views.shortlist.definitions.map(({ title }) => title)).toEqual(
      ['traded', 'statutory'].map((id) => pick(graph.serviceClasses, id).data.printedTitle),
    );
  });
});

describe('the page of classes', () => {
  test('defines each class in the source’s words and counts its services', () => {
    const [view] = views.serviceClasses;
    expect(view?.classes.map(({ id, count }) => [id, count])).toEqual([
      ['traded', 4],
      ['statutory', 3],
      // The services of both classes stand for it.
      ['mixed-economy', 1],
    ]);
  });

  test('is not there for a council that defines none', () => {
    const none = modelOf(fixtureWith((content) => void (content['service-classes'] = [])));
    expect(none.views.serviceClasses).toEqual([]);
    expect(none.views.services[0]?.sides[0]).not.toHaveProperty('definition');
  });
});
