import { describe, expect, test } from 'vitest';
import { fixture, fixtureWith, modelOf, pick } from '../model/fixture.ts';
import { openReferralOf } from './open-referral-files.ts';

interface Listed {
  id: string;
  name: string;
  [field: string]: unknown;
}

interface Term {
  id: string;
  term: string;
  taxonomy_id: string;
}

interface Service extends Listed {
  url: string;
  description: string;
  status: string;
  organization_id: string;
  organization: Listed;
  attributes: { link_type: string; link_id: string; taxonomy_term: Term }[];
  cost_options?: { option: string; amount?: number; amount_description: string }[];
}

const { graph, frame } = modelOf(fixture());
const files = openReferralOf(graph, frame.origin);
const read = <Value>(name: string) => JSON.parse(files[name] ?? expect.fail(name)) as Value;
const listOf = (name: string) => read<{ contents: Listed[] }>(name).contents;
const lists = ['services', 'taxonomies', 'taxonomy_terms', 'service_at_locations'];

/** A service with all that belongs to it, by its id on this site. */
function serviceOf(id: string): Service {
  const url = `${frame.origin}/services/${id}/`;
  const listed = listOf('services').find((one) => one['url'] === url);
  return read<Service>(`services/${listed?.id ?? expect.fail(id)}`);
}

const codes = ({ attributes }: Service, type: string) =>
  attributes
    .filter(({ link_type }) => link_type === type)
    .map(({ taxonomy_term }) => taxonomy_term.term);

describe('the files of Open Referral', () => {
  test('are the base, four lists, and one for each thing in a list', () => {
    const details = lists.flatMap((name) => listOf(name).map(({ id }) => `${name}/${id}`));
    expect(Object.keys(files).sort()).toEqual(['index', ...lists, ...details].sort());
  });

  test('say which version they are', () => {
    expect(read('index')).toMatchObject({ version: 'HSDS-UK-3.0' });
  });

  test.each(lists)('have %s on one page', (name) => {
    const { length } = listOf(name);
    expect(read(name)).toMatchObject({
      total_items: length,
      total_pages: 1,
      page_number: 1,
      size: length,
      first_page: true,
      last_page: true,
      empty: length === 0,
    });
  });

  test('hold nothing empty', () => {
    for (const [name, text] of Object.entries(files)) {
      expect(text).not.toMatch(/: (?:null|"")/);
      if (name !== 'service_at_locations') expect(text).not.toMatch(/(?:\[\]|\{\})/);
    }
  });

  test('tell the same of a service in the list and in its own file', () => {
    for (const { organization, ...item } of listOf('services')) {
      const whole = read<Service>(`services/${item.id}`);
      expect(whole).toMatchObject(item);
      expect(whole.organization).toMatchObject(organization as object);
      expect(whole.organization_id).toBe(whole.organization.id);
      for (const value of Object.values(item)) expect(Array.isArray(value)).toBe(false);
    }
  });

  test('have ids that an address makes, and that never change', () => {
    // A change of one of these makes every copy of the data forget what it holds.
    expect(serviceOf('bus-passes').id).toBe('a1c5c9ca-1a60-59c8-b7af-5fe4112c9914');
    expect(serviceOf('bus-passes').organization_id).toBe(serviceOf('music-lessons').organization_id);
    const ids = [...Object.values(files).join('').matchAll(/"id": "([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(50);
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(openReferralOf(graph, frame.origin)).toEqual(files);
  }); // prettier-ignore

  test('name no term or taxonomy that has no file', () => {
    for (const { id } of listOf('services')) {
      for (const { link_id, taxonomy_term: term } of read<Service>(`services/${id}`).attributes) {
        expect(link_id).toBe(id);
        expect(read(`taxonomy_terms/${term.id}`)).toEqual(term);
        expect(read<{ taxonomy_terms: Term[] }>(`taxonomies/${term.taxonomy_id}`).taxonomy_terms)
          .toContainEqual(term); // prettier-ignore
      }
    }
  });

  test('leave out the services of other councils', () => {
    const names = listOf('services').map(({ name }) => name);
    expect(names).toContain('Music lessons');
    expect(names).not.toContain('Swimming lessons');
  });
});

describe('a service in Open Referral', () => {
  test('that is known from an old document is inactive, and its description is dated', () => {
    const service = serviceOf('music-lessons');
    expect(service).toMatchObject({
      status: 'inactive',
      description: 'As at September 2012: A service that schools could buy.',
      fees: 'As at September 2012: schools could buy this service. No price is known.',
      last_modified: '2025-01-12T00:00:00Z',
    });
    for (const field of ['assured_date', 'email', 'phones', 'cost_options'])
      expect(service).not.toHaveProperty(field);
  });

  test('that its team confirmed is active, with the day and the contacts that were tried', () => {
    expect(serviceOf('pay-and-pensions')).toMatchObject({
      status: 'active',
      description: 'In 2025 schools could buy payroll from the council, with prices by the size of the school.',
      assured_date: '2025-09-01',
      last_modified: '2025-09-01T00:00:00Z',
      email: 'payroll@northshire.example',
      phones: [{ number: '01632 960456', description: 'Payroll' }],
    });
    expect(files[`services/${serviceOf('pay-and-pensions').id}`]).not.toContain('960123');
  }); // prettier-ignore

  test('never tells a contact that nobody tried', () => {
    expect(JSON.stringify(files)).not.toMatch(/960123|buses\.northshire/);
  });

  test('is of one class', () => {
    for (const [id, kind] of [['bus-passes', 'statutory'], ['music-lessons', 'traded'], ['governor-training', 'both']] as const)
      expect(codes(serviceOf(id), 'class')).toEqual([kind]);
  }); // prettier-ignore

  test('that schools buy says so among its audiences, so that directories for families leave it out', () => {
    expect(codes(serviceOf('music-lessons'), 'audience')).toContain('schools-that-buy');
    expect(codes(serviceOf('governor-training'), 'audience')).toContain('schools-that-buy');
    expect(codes(serviceOf('bus-passes'), 'audience')).toEqual(['parents']);
  });

  test('has its subjects and its number in the national list', () => {
    expect(codes(serviceOf('bus-passes'), 'subject')).toEqual(['buses', 'schools']);
    expect(codes(serviceOf('pay-and-pensions'), 'lgsl')).toEqual(['1108']);
    expect(codes(serviceOf('bus-passes'), 'lgsl')).toEqual([]);
  });

  test('has an option for each price, in pounds', () => {
    const options = serviceOf('pay-and-pensions').cost_options ?? [];
    expect(options.map(({ option, amount }) => [option, amount])).toEqual([
      ['Payslips, 0 to 100 pupils', 950],
      ['Payslips, 101 to 400 pupils', 1800],
      ['Payslips, 401 or more pupils', 3250.5],
      ['Pension records', 1.25],
      ['Set-up', 500],
      ['Payroll of an independent school', undefined],
    ]);
    expect(options[3]?.amount_description).toBe(
      'Pounds a pupil on roll a contract year, at least 200.00 pounds, no VAT. For maintained schools, academies, independent schools.',
    );
  });

  test('that would not be valid stops the build, and the letter names its file', () => {
    const wrong = fixtureWith(({ services }) => {
      const { data } = pick(services, 'pay-and-pensions');
      const email = data.contacts?.find(({ kind }) => kind === 'email');
      if (email) email.value = 'ask at the desk';
    });
    expect(() => openReferralOf(modelOf(wrong).graph, frame.origin)).toThrow(
      /pay-and-pensions\.mdx\n.*“email”.*\n.*Correct/,
    );
  });
});

test('a council without services has a sound interface, too', () => {
  const none = { ...graph, directory: { ...graph.directory, services: [] } };
  const empty = openReferralOf(none, frame.origin);
  expect(Object.keys(empty).sort()).toEqual(['index', ...lists].sort());
  for (const name of lists) expect(JSON.parse(empty[name] ?? '')).toMatchObject({ empty: true });
});
