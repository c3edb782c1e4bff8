import { describe, expect, test } from 'vitest';
import { alertsOn, standsOn } from '#model/alerts.ts';
import { visibleOn } from '#model/visibility.ts';
import { fixture, fixtureWith, modelOf, pick } from './fixture.ts';

const titlesOn = (path: string, today: string) =>
  alertsOn(path, modelOf(fixture(), today).graph).map(({ title }) => title);

describe('the place of a notice', () => {
  test('is the home page where it names none', () => {
    expect(standsOn(undefined, '/')).toBe(true);
    expect(standsOn(undefined, '/services/')).toBe(false);
  });

  test('is the page it names, or all below an address that ends with a star', () => {
    expect(standsOn(['/services/'], '/services/')).toBe(true);
    expect(standsOn(['/services/'], '/services/music/')).toBe(false);
    expect(standsOn(['/services/*'], '/services/')).toBe(true);
    expect(standsOn(['/services/*'], '/services/music/')).toBe(true);
    expect(standsOn(['/services/*'], '/')).toBe(false);
    expect(standsOn(['/*'], '/anything/at/all/')).toBe(true);
  });
});

describe('the notices of a page', () => {
  test('hold from their first day to their last, the gravest first', () => {
    expect(titlesOn('/', '2026-01-09')).toEqual(['This is a record']);
    expect(titlesOn('/', '2026-01-10')).toEqual(['Snow', 'This is a record']);
    expect(titlesOn('/', '2026-01-11')).toEqual(['Snow', 'Works on this site', 'This is a record']);
    expect(titlesOn('/', '2026-01-12')).toEqual(['Snow', 'This is a record']);
    expect(titlesOn('/', '2026-01-13')).toEqual(['This is a record']);
    expect(titlesOn('/', '2026-02-01')).toEqual([
      'Offices are closed on Friday',
      'This is a record',
    ]);
  });

  test('of one gravity stand newest first, in whatever order their files are', () => {
    const { graph } = modelOf(fixture(), '2026-01-10');
    const [snow = expect.fail()] = graph.alerts.filter(({ id }) => id === 'snow');
    const of = (title: string, from: string, severity: 'warning' | 'information') => ({
      ...snow,
      data: { ...snow.data, title, from, severity, pages: ['/'] },
    });
    const some = [
      of('middle', '2026-01-02', 'warning'),
      of('new', '2026-01-03', 'warning'),
      of('old', '2025-12-31', 'warning'),
      of('newest, less grave', '2026-01-09', 'information'),
    ];
    for (const alerts of [some, some.toReversed()]) {
      expect(alertsOn('/', { alerts }).map(({ title }) => title)).toEqual([
        'new',
        'middle',
        'old',
        'newest, less grave',
      ]);
    }
  });

  test('are those for its address', () => {
    expect(titlesOn('/services/music-lessons/', '2026-01-11')).toEqual(['Orders for the new year']);
    expect(titlesOn('/topics/', '2026-02-01')).toEqual(['Offices are closed on Friday']);
  });
});

describe('what may be seen', () => {
  const shownOn = (today: string) =>
    visibleOn(fixture(), today)
      .newsline.map(({ id }) => id)
      .sort();

  test('leaves out news whose day has not come, and news whose last day is over', () => {
    expect(shownOn('2025-06-30')).toEqual(['summer-fair']);
    expect(shownOn('2025-07-01')).toEqual([]);
    expect(shownOn('2026-01-01')).toEqual(['boiler-recall', 'census-day', 'new-training-dates']);
    expect(shownOn('2099-01-01')).toContain('next-century');
  });

  test('is all that the model knows of', () => {
    const { views, frame, graph } = modelOf(fixture(), '2026-01-01');
    const model = JSON.stringify([views, frame, graph.newsline, graph.alerts]);
    expect(model).toContain('Vellumquist');
    expect(model).toContain('Bramblefudge');
    for (const marker of ['Zanzibarquux', 'Plonkerwhist', 'Gristlewump', 'Quillonbex'])
      expect(model).not.toContain(marker);
  });
});

describe('the Newsline', () => {
  const { newsline, newslineItems } = modelOf(fixture(), '2026-01-01').views;

  test('has a front page, and an edition for each month that has items', () => {
    expect(newsline.map(({ head }) => head.path)).toEqual([
      '/newsline/',
      '/newsline/editions/2025-12/',
      '/newsline/editions/2025-11/',
    ]);
    expect(newsline[1]?.head.title).toBe('Newsline for December 2025');
  });

  test('puts urgent items first', () => {
    expect(newsline[0]?.items.map(({ title, urgent }) => [title, urgent])).toEqual([
      ['Recall of boilers', true],
      ['Census day is on 15 January', false],
      ['New dates for governor training', false],
    ]);
  });

  test('says by when schools must answer, for whom an item is, and which edition it belongs to', () => {
    const census = newslineItems.find(({ head }) => head.path === '/newsline/census-day/');
    expect(census?.facts.map(({ label, lines }) => [label, lines[0]?.text])).toEqual([
      ['Posted', '1 December 2025'],
      ['Respond by', '15 January 2026'],
      ['For', 'Business managers and Headteachers'],
      ['Topic', 'Schools'],
    ]);
    expect(census?.edition.href).toBe('/newsline/editions/2025-12/');
  });

  test('shows on its front page the newest 20, and every item in its edition', () => {
    const { newsline: pages } = modelOf(
      fixtureWith((content) => {
        const item = pick(content.newsline, 'census-day');
        content.newsline = Array.from({ length: 21 }, (_, index) => ({
          ...item,
          id: `item-${index + 1}`,
          data: {
            ...item.data,
            title: `Item ${index + 1}`,
            from: `2025-12-${String(index + 1).padStart(2, '0')}`,
          },
        }));
      }),
    ).views;
    const titles = pages.map(({ items }) => items.map(({ title }) => title));
    expect(titles.map(({ length }) => length)).toEqual([20, 21]);
    expect(titles[0]?.[0]).toBe('Item 21');
    expect(titles[0]).not.toContain('Item 1');
    expect(titles[1]).toContain('Item 1');
  });

  test('leads to the newsletter of this council that is called so, whatever its file is called', () => {
    const about = (change: (bulletin: { title: string; kind: string }) => void) =>
      modelOf(
        fixtureWith((content) => {
          change(pick(content.publications, 'schools-bulletin').data);
          content.newsline = [];
        }),
      ).views.newsline[0];
    expect(about(() => undefined)?.about).toBeUndefined();
    const page = about((bulletin) => (bulletin.title = 'The Northshire Newsline'));
    expect(page?.about?.href).toBe('/publications/schools-bulletin/');
    expect(page?.empty).toContain('only what it was');
    expect(
      about((bulletin) => Object.assign(bulletin, { title: 'Newsline online', kind: 'website' }))
        ?.about,
    ).toBeUndefined();
  });

  test('has a page that says so when there is nothing', () => {
    const { newsline: none, newslineItems: items } = modelOf(
      fixtureWith((content) => (content.newsline = [])),
    ).views;
    expect(none).toHaveLength(1);
    expect(none[0]?.empty).toBe('Nothing has been posted yet.');
    expect(items).toEqual([]);
  });
});
