import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formFaults } from '#admin/checks/form-faults.ts';
import { fromFile } from '#outputs/cms/format.ts';

const lessons = fromFile(
  readFileSync('tests/fixtures/content/services/music-lessons.mdx', 'utf8'),
  'mdx',
);
const service = { form: 'services', slug: 'music-lessons' } as const;
const nameOf = (path: readonly string[]) => path.at(-1) ?? '';

test('an entry as it is has no faults', () => {
  expect(formFaults({ ...service, data: lessons }, nameOf)).toEqual([]);
});

test('a field of another kind than the chosen one is named, with what to do', () => {
  const group = lessons['class'] as Record<string, unknown>;
  const changed = { ...lessons, class: { ...group, duty: { printed: 'Music' } } };
  expect(formFaults({ ...service, data: changed }, nameOf)).toEqual([
    {
      path: ['class', 'duty'],
      fault: '“duty” does not belong to what you chose.',
      remedy: 'Empty it, or choose the kind that it belongs to.',
    },
  ]);
});

test('a field of another kind that was emptied again is no fault', () => {
  const group = lessons['class'] as Record<string, unknown>;
  const emptied = { printed: '', source: { document: '', section: null }, law: [] };
  expect(
    formFaults({ ...service, data: { ...lessons, class: { ...group, duty: emptied } } }, nameOf),
  ).toEqual([]);
});
