import { describe, expect, test } from 'vitest';
import {
  entryJsonLd,
  handbookJsonLd,
  handbookSectionJsonLd,
  serviceClassesJsonLd,
  serviceJsonLd,
} from '#outputs/json-ld-schools.ts';
import { fixture, modelOf } from '../model/fixture.ts';

const { views, frame } = modelOf(fixture());
const { origin } = frame;
const at = <View extends { head: { path: string } }>(list: View[], path: string): View =>
  list.find(({ head }) => head.path === path) ?? expect.fail(path);
const types = (things: Record<string, unknown>[]) => things.map((thing) => thing['@type']);
const service = (id: string) => serviceJsonLd(frame, at(views.services, `/services/${id}/`));

describe('what a page of the directory says of itself to programs', () => {
  test('is a service of a council, for an area and an audience, of a class', () => {
    const things = service('bus-passes');
    expect(types(things)).toEqual(['WebPage', 'GovernmentService']);
    expect(things[1]).toMatchObject({
      name: 'Bus passes for pupils',
      url: `${origin}/services/bus-passes/`,
      provider: { '@type': 'GovernmentOrganization', name: 'Northshire County Council' },
      areaServed: { '@type': 'AdministrativeArea', name: 'Northshire' },
      audience: { '@type': 'EducationalAudience', audienceType: 'Parents' },
      category: [
        {
          '@type': 'DefinedTerm',
          '@id': `${origin}/services/classes/#statutory`,
          termCode: 'statutory',
          inDefinedTermSet: `${origin}/services/classes/`,
        },
      ],
    });
  });

  test('is of two classes where the source says both', () => {
    const [, thing] = service('governor-training');
    expect((thing?.['category'] as { termCode: string }[]).map(({ termCode }) => termCode)).toEqual(
      ['traded', 'statutory'],
    );
  });

  test('is another council’s service where it is one', () => {
    expect(service('swimming-lessons')[1]).toMatchObject({
      provider: { name: 'Southshire County Council' },
    });
  });

  test('says that an old service is history, and gives none of its old contacts', () => {
    const text = JSON.stringify(service('bus-passes'));
    expect(text).toContain('As at September 2012. Historical information');
    expect(text).not.toMatch(/960123|contactPoint|telephone|buses\.northshire/);
  });

  test('gives the contacts of a service that were tried', () => {
    const [, thing] = service('pay-and-pensions');
    expect(thing).not.toHaveProperty('disambiguatingDescription');
    expect(thing?.['provider']).toMatchObject({
      contactPoint: [
        { contactType: 'Payroll', telephone: '01632960456' },
        { contactType: 'Questions', email: 'payroll@northshire.example' },
        { url: 'https://www.northshire.example/payroll' },
      ],
    });
    expect(JSON.stringify(thing)).not.toContain('960123');
  });

  test('is a set of terms on the page of classes, in the words of the source', () => {
    const [view = expect.fail()] = views.serviceClasses;
    const things = serviceClassesJsonLd(frame, view);
    expect(types(things)).toEqual(['WebPage', 'DefinedTermSet']);
    const terms = things[1]?.['hasDefinedTerm'] as Record<string, unknown>[];
    expect(terms.map((term) => term['@id'])).toEqual(
      ['traded', 'statutory', 'mixed-economy'].map((id) => `${origin}/services/classes/#${id}`),
    );
    expect(terms[0]?.['description']).toBe(view.classes[0]?.definition.text);
  });

  test('is an organisation of the council for a team or a group, and no more than a page for the rest', () => {
    const team = entryJsonLd(frame, at(views.teams, '/teams/learning-support-team/'));
    expect(types(team)).toEqual(['WebPage', 'GovernmentOrganization']);
    expect(team[1]).toMatchObject({
      alternateName: 'NLST',
      parentOrganization: { name: 'Northshire County Council' },
    });
    expect(types(entryJsonLd(frame, at(views.groups, '/groups/music-group/')))).toEqual([
      'WebPage',
      'GovernmentOrganization',
    ]);
    for (const view of [...views.roles, ...views.meetings, ...views.plans])
      expect(types(entryJsonLd(frame, view))).toEqual(['WebPage']);
  });

  test('names nobody', () => {
    const all = [...views.roles, ...views.groups].flatMap((view) => entryJsonLd(frame, view));
    expect(JSON.stringify(all)).not.toMatch(/Pennyfeather|Quill/);
  });

  test('is a book with chapters for the handbook', () => {
    const [view = expect.fail()] = views.handbook;
    const things = handbookJsonLd(frame, view);
    expect(types(things)).toEqual(['WebPage', 'Book']);
    expect(things[1]?.['hasPart']).toHaveLength(3);
    const section = handbookSectionJsonLd(
      frame,
      at(views.handbookSections, '/handbook/who-does-what/'),
    );
    expect(types(section)).toEqual(['WebPage', 'Chapter']);
    expect(section[1]).toMatchObject({
      isPartOf: { '@type': 'Book', url: `${origin}/documents/schools-handbook/` },
    });
  });

  test('has whole addresses, the date of its source, and no empty value', () => {
    const all = [
      ...views.services.flatMap((view) => serviceJsonLd(frame, view)),
      ...views.teams.flatMap((view) => entryJsonLd(frame, view)),
      ...views.handbookSections.flatMap((view) => handbookSectionJsonLd(frame, view)),
      ...views.handbook.flatMap((view) => handbookJsonLd(frame, view)),
      ...views.serviceClasses.flatMap((view) => serviceClassesJsonLd(frame, view)),
    ];
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    const text = JSON.stringify(all);
    expect(text).not.toMatch(/"(?:url|@id|item|isBasedOn)":"(?!https:)|""/);
    expect(service('bus-passes')[0]).toMatchObject({ temporalCoverage: '2012-09' });
  });
});
