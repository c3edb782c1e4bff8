import { describe, expect, test } from 'vitest';
import { pick } from '../fixture.ts';
import { at, directoryAfter } from './directory.ts';

const views = directoryAfter();

describe('the handbook', () => {
  test('lists its sections by part, in their order', () => {
    const [handbook] = views.handbook;
    expect(handbook).toMatchObject({
      head: { title: 'Handbook for schools', documentTitle: 'Handbook for schools (2012)', path: '/handbook/' },
      history: { notice: expect.any(String) },
    });
    expect(handbook?.parts.map(({ title, sections }) => [title, sections.map(({ number }) => number)])).toEqual([
      ['1 Who does what', ['1a–c']],
      ['2 Services and groups', ['2a', undefined]],
    ]);
  }); // prettier-ignore

  test('keeps a part together whose sections do not follow each other', () => {
    const { handbook } = directoryAfter((content) => {
      pick(content.handbook, 'groups-and-partners').data.part = '1 Who does what';
    });
    expect(handbook[0]?.parts.map(({ sections }) => sections.length)).toEqual([2, 1]);
  });
});

describe('a section of the handbook', () => {
  const [first, middle, last] = views.handbookSections;

  test('leads to the section before and after it', () => {
    expect([first?.previous, last?.next]).toEqual([undefined, undefined]);
    expect(middle?.previous?.href).toBe(first?.head.path);
    expect(middle?.next?.href).toBe(last?.head.path);
  });

  test('has its headings as contents, and its caution', () => {
    expect(middle?.contents.map(({ text }) => text)).toEqual([
      'Traded services',
      'Statutory services',
    ]);
    expect(middle?.caution).toContain('no longer hold');
    expect(first).not.toHaveProperty('caution');
  });

  test('leads to what it names, which leads back', () => {
    expect(first?.related.map(({ id }) => id)).toEqual(['teams', 'roles']);
    const team = at(views.teams, '/teams/schools-service/');
    expect(team.related.find(({ id }) => id === 'handbook')?.links).toEqual([
      { text: first?.head.title, href: first?.head.path },
    ]);
  });
});
