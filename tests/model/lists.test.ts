import { describe, expect, test } from 'vitest';
import { fixture, fixtureWith, modelOf, pick } from './fixture.ts';

const { views } = modelOf(fixture());

describe('the finder', () => {
  const [whole, ...narrowed] = views.finder;
  const facet = (id: string) =>
    whole?.facets.find((one) => one.id === id)?.values.map(({ label, count }) => [label, count]);

  test('counts the decisions of each value', () => {
    expect(facet('topic')).toEqual([['Buses', 3], ['The libraries', 1]]);
    expect(facet('outcome')).toEqual([['Approved', 1], ['Considered', 1], ['Noted', 1], ['Received', 1]]);
    expect(facet('year')).toEqual([['2018', 1], ['2011', 1], ['2010', 2]]);
    expect(facet('authority')).toEqual([['Northshire County Council', 2], ['Southshire County Council', 1]]);
  }); // prettier-ignore

  test('has a page for each value, with as many decisions as it counted', () => {
    const values = whole?.facets.flatMap(({ values: all }) => all) ?? [];
    expect(narrowed.map(({ head }) => head.path)).toEqual(values.map(({ href }) => href));
    expect(narrowed.map(({ items }) => items.length)).toEqual(values.map(({ count }) => count));
  });

  test('marks on such a page the value it is narrowed to, and no other', () => {
    const page = narrowed.find(({ head }) => head.path === '/decisions/by/year/2011/');
    expect(page?.narrowed).toEqual({ facet: 'Year', value: '2011' });
    expect(
      page?.facets
        .flatMap(({ values }) => values.filter(({ selected }) => selected))
        .map(({ id }) => id),
    ).toEqual(['2011']);
    expect(page?.items.map(({ id }) => id)).toEqual(['library-hours']);
  });

  test('files a decision under every year in which it may have been made', () => {
    expect(whole?.items.find(({ id }) => id === 'library-hours')?.facets['year']).toEqual([
      '2010',
      '2011',
    ]);
  });
});

describe('the page of a topic', () => {
  test('tells decisions and documents as one story', () => {
    const buses = views.topics.find(({ head }) => head.path === '/topics/buses/');
    expect(buses?.decisionCount).toBe(3);
    expect(buses?.timeline.map(({ kind }) => kind)).toEqual([
      'Document', 'Decision', 'Cabinet item', 'Reported event', 'Was to take effect', 'Closed the matter', 'Handbook', 'Document', 'Committee item',
    ]);
    expect(buses?.documents.map(({ meta }) => meta)).toEqual([
      'Committee report, Southshire County Council, as at 11 September 2018',
      'Cabinet paper, Northshire County Council, about May 2010',
    ]);
  }); // prettier-ignore
});

describe('a topic with no more than one step', () => {
  const bare = modelOf(
    fixtureWith(({ topics }) => {
      topics.push({ ...pick(topics, 'buses'), id: 'bare' });
      pick(topics, 'bare').data = { ...pick(topics, 'buses').data, title: 'Bare' };
    }),
  ).views;

  test('is not called a timeline', () => {
    const titles = bare.aToZ[0]?.groups.flatMap(({ entries }) => entries.map(({ title }) => title));
    expect(titles).toContain('Buses: timeline');
    expect(titles).toContain('Bare: decisions and documents');
  });

  test('counts nothing that is not there', () => {
    const rows = bare.topicsList.items;
    expect(rows.find(({ title }) => title === 'Bare')?.meta).toEqual([]);
    expect(rows.find(({ title }) => title === 'Buses')?.meta[0]).toBe('3 decisions');
  });
});

describe('a row of a list', () => {
  test('names another council once, and begins its date with a capital', () => {
    const rows = views.documentsList.items.map(({ otherAuthority, meta }) => [
      otherAuthority,
      meta,
    ]);
    expect(rows).toEqual([
      ['Southshire County Council', ['Committee report', 'As at 5 March 2019']],
      ['Southshire County Council', ['Committee report', 'As at 11 September 2018']],
      [undefined, ['Northshire County Council', 'Handbook', 'As at September 2012']],
      [undefined, ['Northshire County Council', 'Strategy', 'As at March 2011']],
      [undefined, ['Northshire County Council', 'Cabinet paper', 'About May 2010']],
    ]);
  });
});

describe('the search page', () => {
  test('offers the pages among the sections of the site beside the lists', () => {
    const offered = views.search.finders.map(({ link }) => link.href);
    expect(offered).toContain('/services/');
    expect(new Set(offered).size).toBe(offered.length);
  });
});

describe('the A to Z', () => {
  const [whole, ...letters] = views.aToZ;
  const under = (letter: string) =>
    letters
      .find(({ head }) => head.title === `A to Z: ${letter}`)
      ?.groups[0]?.entries.map(({ title }) => title);

  test('files a title without “The” and “A” in front', () => {
    expect(under('L')).toEqual([
      'Learning Support Team: team (2012)',
      'The libraries: timeline',
      'Local Accounts',
      'Longer library hours considered (2010 to 2011)',
    ]);
    expect(under('R')).toContain('A report on schools (2018) – Southshire County Council');
    expect(under('T')).toContain('Twelve new buses bought (2010)');
  });

  test('files a title that begins with a number apart', () => {
    expect(under('0-9')).toEqual(['24-hour services']);
  });

  test('leaves out pages that search leaves out', () => {
    expect(JSON.stringify(whole)).not.toContain('A hidden page');
  });

  test('shows letters without entries, but leads to none of them', () => {
    const shown = whole?.letters ?? [];
    expect(shown).toHaveLength(27);
    expect(shown.filter(({ href }) => href).map(({ letter }) => letter)).toEqual(
      letters.map(({ groups }) => groups[0]?.letter),
    );
  });
});
