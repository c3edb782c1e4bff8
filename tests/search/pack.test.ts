import { expect, test } from 'vitest';
import type { PageLine } from '#search/data.ts';
import { packPages, unpackPages } from '#search/pack.ts';

const pages: PageLine[] = [
  { id: 'a1', address: '/services/music/', heading: 'Music', kind: 'Service', summary: 'Lessons.', history: false },
  { id: 'b2', address: '/about/', heading: 'About this site', kind: 'Page', summary: '', topics: ['Schools'], day: '2011-09-30' },
]; // prettier-ignore

test('lines of pages are the same after they were packed and sent', () => {
  const sent = JSON.stringify(packPages(pages));
  expect(unpackPages(JSON.parse(sent) as ReturnType<typeof packPages>)).toEqual(pages);
  expect(sent).not.toContain('audiences');
});

test('no page is no line', () => {
  expect(unpackPages(packPages([]))).toEqual([]);
});
