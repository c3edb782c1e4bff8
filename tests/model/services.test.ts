import { describe, expect, test } from 'vitest';
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
      'Payroll and pensions: service to schools',
    );
    expect(page('music-lessons').head.documentTitle).toBe(
      'Music lessons: service to schools (2012)',
    );
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

  test('holds every service', () => {
    expect(views.compare.rows.map(({ id }) => id).sort()).toEqual(
      graph.directory.services.map(({ id }) => id).sort(),
    );
  });

  test('says what is bought and owed, and when no price is given', () => {
    expect(row('governor-training')).toMatchObject({
      class: 'Traded and statutory or strategic',
      buys: 'Training of governors.',
      owes: 'Appointment of authority governors',
      priceText: 'From £600 a year',
    });
    expect(row('music-lessons').priceText).toBe('Not given in the source');
    expect(row('school-places').priceText).toBe('');
  });

  test('carries prices to reckon with only where a service has some', () => {
    expect(row('pay-and-pensions').price?.packages).toHaveLength(4);
    expect(row('music-lessons')).not.toHaveProperty('price');
  });

  test('labels another council’s service', () => {
    expect(row('swimming-lessons').title).toBe('Swimming lessons – Southshire County Council');
  });
});

describe('the page of classes', () => {
  test('defines each class in the source’s words and counts its services', () => {
    const [view] = views.serviceClasses;
    expect(view?.classes.map(({ id, count }) => [id, count])).toEqual([
      ['traded', 4],
      ['statutory', 3],
      ['mixed-economy', undefined],
    ]);
  });

  test('is not there for a council that defines none', () => {
    const none = modelOf(fixtureWith((content) => void (content['service-classes'] = [])));
    expect(none.views.serviceClasses).toEqual([]);
    expect(none.views.services[0]?.sides[0]).not.toHaveProperty('definition');
  });
});
