import { describe, expect, test } from 'vitest';
import {
  decisionJsonLd,
  documentJsonLd,
  homeJsonLd,
  paperJsonLd,
  webPageJsonLd,
} from '#outputs/json-ld.ts';
import { fixture, modelOf } from '../model/fixture.ts';

const { views, frame } = modelOf(fixture());
const at = <View extends { head: { path: string } }>(list: View[], path: string): View =>
  list.find(({ head }) => head.path === path) ?? expect.fail(path);
const types = (things: Record<string, unknown>[]) => things.map((thing) => thing['@type']);

/** Every value of a key, however deep. */
function values(thing: unknown, key: string): unknown[] {
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...values(value, key),
  ]);
}

const decision = decisionJsonLd(frame, at(views.decisions, '/decisions/new-buses/'));
const paper = paperJsonLd(frame, at(views.papers, '/papers/cabinet-spring-2010/'));
const document = documentJsonLd(frame, at(views.documents, '/documents/another-report/'));
const home = homeJsonLd(frame, views.home.head);
const page = webPageJsonLd(frame, at(views.pages, '/about/').head);

describe('what a page says of itself to programs', () => {
  test('is a web page, with its place in the site', () => {
    expect(page).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      url: 'https://record.northshire.example/about/',
      inLanguage: 'en-GB',
      datePublished: '2025-01-10',
      dateModified: '2025-02-01',
      isPartOf: { '@type': 'WebSite', name: 'Northshire record' },
      about: { '@type': 'GovernmentOrganization', name: 'Northshire County Council' },
      breadcrumb: {
        itemListElement: [
          { position: 1, name: 'Home', item: 'https://record.northshire.example/' },
          { position: 2, item: 'https://record.northshire.example/about/' },
        ],
      },
    });
  });

  test('is the site, its search and its council on the home page', () => {
    expect(types(home)).toEqual(['WebSite', 'GovernmentOrganization']);
    expect(values(home, 'urlTemplate')).toEqual([
      'https://record.northshire.example/search/?q={search_term_string}',
    ]);
  });

  test('is a creative work for a decision, part of a report', () => {
    expect(types(decision)).toEqual(['WebPage', 'CreativeWork']);
    expect(decision[1]).toMatchObject({
      isPartOf: { '@type': 'Report', name: 'Cabinet, spring 2010' },
      isBasedOn: 'https://record.northshire.example/documents/cabinet-paper/#section-1-new-buses',
      creator: { '@type': 'GovernmentOrganization', department: { name: 'Cabinet' } },
    });
  });

  test('never gives a date that is more exact than the source', () => {
    for (const key of ['dateCreated', 'temporalCoverage'])
      expect(decision[1]).not.toHaveProperty(key);
    const [vague, exact] = ['cabinet-spring-2010', 'schools-2018'].map(
      (id) => paperJsonLd(frame, at(views.papers, `/papers/${id}/`))[1],
    );
    expect(vague).not.toHaveProperty('temporalCoverage');
    expect(exact).toMatchObject({ temporalCoverage: '2018-09-11' });
  });

  test('is a report for a paper, with its decisions as parts', () => {
    expect(types(paper)).toEqual(['WebPage', 'Report']);
    expect(values(paper[1], 'hasPart')).toMatchObject([
      [{ name: 'Twelve new buses bought' }, { name: 'Longer library hours considered' }],
    ]);
  });

  test('is a report for a document, by the council that published it', () => {
    expect(types(document)).toEqual(['WebPage', 'Report']);
    expect(document[1]).toMatchObject({
      publisher: { name: 'Southshire County Council' },
      creativeWorkStatus: 'Historical',
    });
  });

  test('has whole addresses and no empty value', () => {
    for (const things of [decision, paper, document, home, [page]]) {
      for (const url of [
        ...values(things, 'url'),
        ...values(things, 'item'),
        ...values(things, '@id'),
      ])
        expect(url).toMatch(/^https:\/\//);
      expect(JSON.parse(JSON.stringify(things))).toEqual(things);
      expect(JSON.stringify(things)).not.toContain('""');
    }
  });
});
