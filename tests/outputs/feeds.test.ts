import { describe, expect, test } from 'vitest';
import { edtfWords } from '#model/date-words.ts';
import { atomFeed, newslineEntry, recordEntry, reportEntry } from '#outputs/feeds.ts';
import { toDecisionRecord } from '#outputs/records/decision.ts';
import { toPaperRecord } from '#outputs/records/paper.ts';
import { robots, favicon, sitemap } from '#outputs/site-files.ts';
import { changed, fixture, modelOf } from '../model/fixture.ts';
import { all, readXml, words } from './xml.ts';

const { graph, frame } = modelOf(fixture());
const { origin } = frame;
const head = {
  title: 'Northshire record: decisions',
  description: 'Decisions as this site publishes them.',
  origin,
  path: '/feeds/decisions.xml',
  page: '/decisions/',
  author: 'Northshire record',
  rights: 'The words belong to the councils.',
};
const records = graph.decisions.map((decision) => toDecisionRecord(decision, origin));
const toEntries = (some: typeof records) => some.map((record) => recordEntry(record, edtfWords));
const feed = readXml(atomFeed(head, toEntries(records)));
const entries = all(feed, 'entry');

describe('a feed', () => {
  test('is an Atom feed with a name, an id, an author and its own address', () => {
    expect(feed).toMatchObject({
      name: 'feed',
      attributes: { xmlns: 'http://www.w3.org/2005/Atom' },
    });
    expect([words(feed, 'title'), words(feed, 'id')]).toEqual([
      head.title,
      `${origin}/feeds/decisions.xml`,
    ]);
    expect(all(feed, 'author').map((author) => words(author, 'name'))).toEqual([
      'Northshire record',
    ]);
    const links = all(feed, 'link').map(({ attributes: { rel, href } }) => [rel, href]);
    expect(links).toContainEqual(['self', `${origin}/feeds/decisions.xml`]);
    expect(links).toContainEqual(['alternate', `${origin}/decisions/`]);
  });

  test('has an entry for each record, the newest addition first', () => {
    expect(entries.map((entry) => words(entry, 'id')).sort()).toEqual(
      records.map(({ url }) => url).sort(),
    );
    const days = entries.map((entry) => words(entry, 'published').slice(0, 10));
    expect(days).toEqual(['2025-01-12', '2025-01-12', '2025-01-11']);
  });

  test('is dated by the day the site published, at midnight, and never by a clock', () => {
    expect(words(feed, 'updated')).toBe('2025-01-12T00:00:00.000Z');
    for (const entry of entries) {
      const { published } = records.find(({ url }) => url === words(entry, 'id')) ?? expect.fail();
      expect(words(entry, 'updated')).toBe(`${published}T00:00:00.000Z`);
      expect(words(entry, 'published')).toBe(`${published}T00:00:00.000Z`);
    }
    expect(atomFeed(head, toEntries(records))).toBe(atomFeed(head, toEntries(records)));
  });

  test('says in words when a thing was decided, and whose it is', () => {
    const titles = entries.map((entry) => words(entry, 'title'));
    expect(titles).toContain('Twelve new buses bought (about May 2010)');
    expect(entries.map((entry) => words(entry, 'summary')).join(' ')).toContain(
      'Southshire County Council. In September 2018',
    );
  });

  test('stays whole whatever signs the words hold', () => {
    const nasty = {
      ...changed(records[0] ?? expect.fail()),
      title: 'a & b ]]> "c" <d>',
      summary: ']]> & é',
    };
    const [entry] = all(
      readXml(atomFeed({ ...head, title: 'x & y' }, toEntries([nasty]))),
      'entry',
    );
    // The words of an entry are HTML once more, so that “&copy” in a title stays those five signs.
    expect(words(entry ?? expect.fail(), 'title')).toContain('a &amp; b ]]> "c" &lt;d>');
    expect(words(entry ?? expect.fail(), 'summary')).toContain(']]> &amp; é');
  });

  test('of papers, and of nothing, is a feed too', () => {
    const papers = graph.papers.map((paper) =>
      recordEntry(toPaperRecord(paper, origin), edtfWords),
    );
    expect(all(readXml(atomFeed(head, papers)), 'entry')).toHaveLength(2);
    const empty = readXml(atomFeed(head, []));
    expect(words(empty, 'updated')).toBe('1970-01-01T00:00:00.000Z');
    for (const name of ['id', 'title']) expect(words(empty, name)).not.toBe('');
    expect(all(empty, 'author')).toHaveLength(1);
  });
});

describe('the feed of the Newsline', () => {
  const news = graph.newsline.map((item) => newslineEntry(item, origin, edtfWords));
  const newsline = all(readXml(atomFeed({ ...head, title: 'Newsline' }, news)), 'entry');
  const [first = expect.fail()] = newsline;

  test('has the items that may be seen today, dated by their first day, and no other', () => {
    expect(newsline.map((entry) => words(entry, 'id'))).toEqual([
      `${origin}/newsline/boiler-recall/`,
      `${origin}/newsline/census-day/`,
      `${origin}/newsline/new-training-dates/`,
    ]);
    expect(words(first, 'published')).toBe('2025-12-18T00:00:00.000Z');
    expect(JSON.stringify(newsline)).not.toMatch(/Zanzibarquux|Plonkerwhist/);
  });

  test('says what is urgent, whose it is, and by when schools must answer', () => {
    expect(words(first, 'title')).toBe('Urgent: Recall of boilers');
    expect(newsline.map((entry) => words(entry, 'summary'))).toContain(
      'Northshire County Council. Send the school census by the end of the week. Respond by 15 January 2026.',
    );
    expect(newsline.filter((entry) => words(entry, 'title').startsWith('Urgent'))).toHaveLength(1);
  });
});

describe('the feed of committee reports', () => {
  const reports = graph.directory.reports.map((report) => reportEntry(report, origin, edtfWords));
  const [entry = expect.fail()] = all(readXml(atomFeed({ ...head, title: 'Reports' }, reports)), 'entry');

  test('begins the title of another council’s report with its name', () => {
    expect(words(entry, 'title')).toMatch(/^Southshire County Council: .* \(.*\d{4}\)$/);
    expect(words(entry, 'summary')).toMatch(/^Southshire County Council\. /);
    expect(words(entry, 'id')).toBe(`${origin}/reports/schools-see-southshire/`);
  });

  test('does not say whose a report of the council of the site is', () => {
    const [report = expect.fail()] = graph.directory.reports;
    const own = { ...report, authority: graph.authority };
    expect(reportEntry(own, origin, edtfWords).title).not.toContain('County Council');
  });
}); // prettier-ignore

describe('the site map', () => {
  test('names each page once, in order, with the day it last changed', () => {
    const map = readXml(
      sitemap(origin, [{ path: '/b/', published: '2025-01-10' }, { path: '/a/', published: '2025-01-10', updated: '2025-02-01' }, { path: '/' }]),
    );
    expect(map).toMatchObject({ name: 'urlset', attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' } });
    expect(all(map, 'url').map((url) => [words(url, 'loc'), ...all(url, 'lastmod').map(({ text }) => text)])).toEqual([
      [`${origin}/`],
      [`${origin}/a/`, '2025-02-01'],
      [`${origin}/b/`, '2025-01-10'],
    ]);
  }); // prettier-ignore

  test('escapes the signs of XML', () => {
    expect(
      words(all(readXml(sitemap(origin, [{ path: '/a&b/' }])), 'url')[0] ?? expect.fail(), 'loc'),
    ).toBe(`${origin}/a&b/`);
  });
});

describe('the small files of the site', () => {
  test('let robots read everything and lead them to the site map', () => {
    expect(robots(origin)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`);
  });

  test('hold a sign in the colours of the council', () => {
    const drawing = favicon({ brand: '#123456', accent: '#abcdef' });
    const { name, children } = readXml(`<?xml version="1.0" encoding="UTF-8"?>${drawing}`);
    expect(name).toBe('svg');
    expect(children.map(({ attributes }) => attributes['fill'])).toEqual(
      expect.arrayContaining(['#123456', '#abcdef']),
    );
    expect(drawing).not.toMatch(/style|script| on/);
  });
});
