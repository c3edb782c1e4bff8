import { expect, test } from 'vitest';
import { isCopy, readDecapsCopy } from '#admin/recovery/copies.ts';

test('what Decap kept of an entry becomes a copy that nothing writes over', () => {
  const copy = readDecapsCopy('backup.decisions.new-buses', { raw: '---\ntitle: a\n---\n' }, 7);
  expect(copy).toEqual({
    key: 'kept.7.decisions.new-buses',
    collection: 'decisions',
    slug: 'new-buses',
    text: '---\ntitle: a\n---\n',
    keptAt: 7,
  });
  expect(isCopy(copy)).toBe(true);
});

test('an entry that was never saved is kept without a name', () => {
  expect(readDecapsCopy('backup.decisions', { raw: 'a' }, 7)).toMatchObject({ slug: '' });
});

test.each([
  ['backup', { raw: 'a' }],
  ['backup.decisions.x', { raw: '  ' }],
  ['backup.decisions.x', null],
  ['other.decisions.x', { raw: 'a' }],
  [3, { raw: 'a' }],
])('what is no copy of an entry is left alone: %s', (key, value) => {
  expect(readDecapsCopy(key, value, 7)).toBeUndefined();
  expect(isCopy(value)).toBe(false);
});
