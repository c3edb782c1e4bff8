import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#mdx/read-content.ts';
import type { PageHead } from '#model/views.ts';
import { longAfter, modelOf } from '../fixture.ts';
import { at, rowsOf } from './directory.ts';

describe('the directory of Essex', () => {
  const { content } = readContent(join(import.meta.dirname, '../../../content'));
  const { graph, views } = modelOf(content ?? expect.fail('The content has faults.'), longAfter);
  const { groups, roles } = graph.directory;

  test('lists every group once, under its printed heading, with its chair', () => {
    const { tables } = at(views.tables, '/groups/');
    const ids = tables.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids).toEqual(groups.map(({ id }) => id));
    expect(rowsOf(at(views.tables, '/groups/'), 'Statutory and Quasi-Statutory Groups')[1]).toEqual(
      ['Admissions Forum', 'Cllr Jeremy Lucas'],
    );
  });

  test('has every publication of the printed schedules under its month', () => {
    const months = rowsOf(at(views.tables, '/publications/'), 'Performance data by month');
    expect(months.find(([month]) => month === 'November')).toEqual([
      'November',
      'LA value-added reports',
      'LA value added (KS3)',
    ]);
  });

  test('invents no dates: there is no calendar file, and the lists say so', () => {
    for (const name of ['meetings', 'publications']) {
      const { calendars } = at(views.tables, `/${name}/`);
      expect([calendars.links, typeof calendars.none]).toEqual([[], 'string']);
    }
  });

  test('names no post-holder or chair in a title, a description or what search shows', () => {
    const names = [
      ...roles.flatMap(({ data }) => data.postHolder ?? []),
      ...groups.flatMap(({ data: { chair } }) => (chair.state === 'named' ? chair.name : [])),
    ];
    expect(names.length).toBeGreaterThan(50);
    const heads = Object.values(views)
      .flat()
      .map((view: { head: PageHead; summary?: string }) =>
        JSON.stringify([view.head, view.summary]),
      );
    for (const name of new Set(names)) {
      expect(heads.filter((head) => head.includes(name))).toEqual([]);
    }
  });

  test('has a title of its own for every page', () => {
    const titles = Object.values(views)
      .flat()
      .map((view: { head: PageHead }) => view.head)
      .filter(({ indexable }) => indexable)
      .map(({ documentTitle }) => documentTitle);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
