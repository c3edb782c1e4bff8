import { describe, expect, test } from 'vitest';
import {
  guideSectionJsonLd,
  indicatorJsonLd,
  localAccountJsonLd,
  printedYears,
  reportJsonLd,
  strategyJsonLd,
} from '#outputs/json-ld-records.ts';
import { fixture, modelOf } from '../model/fixture.ts';

const { views, frame } = modelOf(fixture());
const { origin } = frame;
const at = <View extends { head: { path: string } }>(list: View[], path: string): View =>
  list.find(({ head }) => head.path === path) ?? expect.fail(path);
const types = (things: Record<string, unknown>[]) => things.map((thing) => thing['@type']);
const indicator = (id: string) =>
  indicatorJsonLd(frame, at(views.indicators, `/indicators/${id}/`));
const account = (id: string) =>
  localAccountJsonLd(frame, at(views.localAccounts, `/local-account/${id}/`));

describe('what a page of the record says of itself to programs', () => {
  test('is a dataset with its files for an indicator', () => {
    const things = indicator('absence');
    expect(types(things)).toEqual(['WebPage', 'Dataset']);
    expect(things[1]).toMatchObject({
      name: 'Absence from school',
      identifier: 'N 1',
      creator: { '@type': 'GovernmentOrganization', name: 'Northshire County Council' },
      variableMeasured: {
        '@type': 'PropertyValue',
        description: 'Pupils who missed a fifth of the year, in percent',
        unitText: '%',
      },
      isBasedOn: `${origin}/documents/northshire-works/#absence-from-school`,
      isPartOf: { url: `${origin}/strategies/northshire-works/` },
      distribution: [
        {
          '@type': 'DataDownload',
          encodingFormat: 'text/csv',
          contentUrl: `${origin}/api/v1/indicators/absence.csv`,
        },
        {
          '@type': 'DataDownload',
          encodingFormat: 'application/json',
          contentUrl: `${origin}/api/v1/indicators/absence.json`,
        },
      ],
    });
    const names = (things[1]?.['spatialCoverage'] as { name: string }[]).map(({ name }) => name);
    expect(names.sort()).toEqual(['Eastshire', 'Midshire', 'Northshire', 'Westshire']);
  });

  test('covers all the years that were measured', () => {
    expect(indicator('absence')[1]).toMatchObject({ temporalCoverage: '2008/2011' });
    expect(indicator('reading-at-seven')[1]).toMatchObject({ temporalCoverage: '2010' });
  });

  test('names the unit as it stands beside the number', () => {
    expect(indicator('school-meals')[1]).toMatchObject({ variableMeasured: { unitText: '£' } });
  });

  test('claims no licence: the documents print none', () => {
    expect(JSON.stringify(indicator('absence'))).not.toContain('license');
  });

  test('takes a printed year for what it is, and guesses none', () => {
    expect(['2006', '2006/7', '2009/10', '1999/00', '1999/2000'].map(printedYears)).toEqual([
      '2006',
      '2006/2007',
      '2009/2010',
      '1999/2000',
      '1999/2000',
    ]);
    for (const words of ['the year to March 2007', '2006-7', 'Q1 2006', ''])
      expect(printedYears(words)).toBeUndefined();
  });

  test('is a creative work with its pages as parts for a strategy', () => {
    const things = strategyJsonLd(frame, at(views.strategies, '/strategies/northshire-works/'));
    expect(types(things)).toEqual(['WebPage', 'CreativeWork']);
    expect(things[1]).toMatchObject({ genre: 'Strategy', publisher: { name: 'Northshire County Council' } });
    expect((things[1]?.['hasPart'] as { url: string }[]).map(({ url }) => url)).toContain(
      `${origin}/strategies/northshire-works/early-help/`,
    );
    const short = strategyJsonLd(frame, at(views.strategies, '/strategies/promise-to-readers/'));
    expect(short[1]).not.toHaveProperty('hasPart');
  }); // prettier-ignore

  test('is a report for a Local Account, and says where the account itself is not held', () => {
    const all = views.localAccounts.map((view) => ({ view, things: localAccountJsonLd(frame, view) }));
    expect(new Set(all.map(({ view }) => view.account.kind)).size).toBe(2);
    for (const { view, things } of all) {
      expect(types(things)).toEqual(['WebPage', 'Report']);
      const reported = view.account.kind === 'reported';
      expect('disambiguatingDescription' in (things[1] ?? {})).toBe(reported);
      expect('creativeWorkStatus' in (things[1] ?? {})).toBe(reported);
    }
    expect(account('2010-11')[1]).toMatchObject({ temporalCoverage: '2010/2011' });
  }); // prettier-ignore

  test('is another council’s report where it is one, on every page of it', () => {
    const [, report] = reportJsonLd(frame, at(views.reports, '/reports/schools-see-southshire/'));
    expect(report).toMatchObject({
      '@type': 'Report',
      publisher: { name: 'Southshire County Council' },
      spatialCoverage: { name: 'Southshire' },
    });
    for (const view of views.reportSections) {
      const [page] = guideSectionJsonLd(frame, view);
      expect(page).toMatchObject({ about: { name: 'Southshire County Council' } });
      expect(JSON.stringify(page)).not.toContain('Northshire County Council');
    }
  });

  test('is a page that is part of its work for a section', () => {
    const view = at(views.strategySections, '/strategies/northshire-works/early-help/');
    expect(guideSectionJsonLd(frame, view)).toMatchObject([
      {
        '@type': 'WebPage',
        isPartOf: [
          { '@type': 'WebSite' },
          { '@type': 'CreativeWork', url: `${origin}/strategies/northshire-works/` },
        ],
      },
    ]);
  });

  test('has whole addresses, and no empty value', () => {
    const all = [
      ...views.indicators.flatMap((view) => indicatorJsonLd(frame, view)),
      ...views.strategies.flatMap((view) => strategyJsonLd(frame, view)),
      ...views.localAccounts.flatMap((view) => localAccountJsonLd(frame, view)),
      ...views.reports.flatMap((view) => reportJsonLd(frame, view)),
      ...[
        ...views.strategySections,
        ...views.reportSections,
        ...views.strategyNumbers,
        ...views.reportFindings,
      ].flatMap((view) => guideSectionJsonLd(frame, view)),
    ];
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    expect(JSON.stringify(all)).not.toMatch(
      /"(?:url|@id|item|isBasedOn|contentUrl)":"(?!https:)|""/,
    );
  });
});
