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
    expect(first?.related.map(({ id }) => id)).toEqual(['services', 'teams', 'roles']);
    const team = at(views.teams, '/teams/schools-service/');
    expect(team.related.find(({ id }) => id === 'handbook')?.links).toEqual([
      { text: first?.head.title, href: first?.head.path },
    ]);
  });

  test('leads to what quotes a passage of it, though nobody wrote so', () => {
    // Only a quotation of “School places” makes it a neighbour of the first section.
    expect(first?.related[0]?.links).toEqual([
      { text: 'School places', href: '/services/school-places/' },
    ]);
    const { handbookSections } = directoryAfter((content) => {
      pick(content.services, 'school-places').data.statements = [];
    });
    expect(handbookSections[0]?.related.map(({ id }) => id)).toEqual(['teams', 'roles']);
  });

  test('does not lead again beside the text to what the text leads to', () => {
    const { handbookSections } = directoryAfter((content) => {
      pick(content.handbook, 'traded-and-statutory').body.links = [
        { href: '/services/music-lessons/', line: 1 },
      ];
    });
    const links = (section: (typeof handbookSections)[number] | undefined) =>
      section?.related.flatMap((group) => group.links.map(({ href }) => href));
    expect(links(middle)).toContain('/services/music-lessons/');
    expect(links(handbookSections[1])).not.toContain('/services/music-lessons/');
  });

  test('does not say its number twice', () => {
    const numberOf = (part: string, number: string) =>
      directoryAfter((content) => {
        Object.assign(pick(content.handbook, 'who-does-what').data, { part, number });
      }).handbookSections[0]?.number;
    expect(numberOf('Section 4: Plans', '4')).toBeUndefined();
    expect(numberOf('Appendix B', 'Appendix B')).toBeUndefined();
    expect(numberOf('Section 4: Plans', '4a')).toBe('4a');
    expect(numberOf('Section 14: Plans', '4')).toBe('4');
  });

  test('has its short title in tabs and search where its heading is long', () => {
    const { handbookSections } = directoryAfter((content) => {
      pick(content.handbook, 'who-does-what').data.shortTitle = 'Who';
    });
    expect(handbookSections[0]?.head).toMatchObject({
      title: 'Who does what',
      documentTitle: 'Who: handbook (2012)',
    });
  });
});
