import { expect, test } from 'vitest';
import { summaryItems } from '#admin/checks/summary-items.ts';

const form = [{ path: ['title'], fault: '“title” is missing.', remedy: 'Add it.' }];
const fault = { file: 'content/topics/a.mdx', line: 2, remedy: 'Add it.' };

test('each fault is listed once, though three checks found it', () => {
  const items = summaryItems({
    decap: new Map([['title-field-1', ['Title is required.']]]),
    idOf: ([name]) => `${name ?? ''}-field-1`,
    form,
    server: [{ ...fault, field: 'title', fault: '“title” is missing.' }],
  });
  expect(items).toEqual([{ path: ['title'], text: '“title” is missing. Add it.' }]);
});

test('a fault of the server without a field leads to the text', () => {
  const [item] = summaryItems({
    decap: new Map(),
    idOf: () => undefined,
    form: [],
    server: [{ ...fault, fault: 'A link has no words to press.' }],
  });
  expect(item?.path).toEqual(['body']);
});
