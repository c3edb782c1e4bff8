import { describe, expect, test } from 'vitest';
import { alertsOn, standsOn } from '#model/alerts.ts';
import { visibleOn } from '#model/visibility.ts';
import { fixture, modelOf } from './fixture.ts';

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

  test('has a page that says so when there is nothing', () => {
    const { newsline: none, newslineItems: items } = modelOf(fixture(), '2025-07-01').views;
    expect(none).toHaveLength(1);
    expect(none[0]?.empty).toBe('Nothing has been posted yet.');
    expect(items).toEqual([]);
  });
});
