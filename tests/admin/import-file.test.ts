import { expect, test } from 'vitest';
import { problemWith } from '#admin/import/panel.ts';

test.each([
  ['no file', undefined, 'Choose a file'],
  ['a file that can hold macros', { name: 'paper.docm', size: 10 }, 'can hold macros'],
  ['a PDF', { name: 'paper.pdf', size: 10 }, 'not a Word file'],
  ['a file above the importer’s limit', { name: 'paper.docx', size: 10_000_001 }, '10 MB'],
])('%s is not sent, and the editor is told what to choose', (_what, file, words) => {
  expect(problemWith(file)).toContain(words);
});

test('a Word file is sent', () => {
  expect(problemWith({ name: 'Paper.DOCX', size: 10_000_000 })).toBeUndefined();
});
