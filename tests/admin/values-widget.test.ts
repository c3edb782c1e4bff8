import { expect, test } from 'vitest';
import { linesOf, valuesOf } from '#admin/values-widget.ts';

test('values by name are edited as lines and read back', () => {
  const values = { essex: 63.3, kent: 60 };
  expect(linesOf(values)).toBe('essex: 63.3\nkent: 60\n');
  expect(valuesOf(linesOf(values))).toEqual({ values });
  expect(linesOf(undefined)).toBe('');
  expect(valuesOf(' \n')).toEqual({ values: {} });
});

test.each(['essex', 'essex: many', 'essex: 1\nessex: 2', '- 1', 'essex: {a: 1}'])(
  'lines that are no values are told how to be written: %s',
  (lines) => {
    expect(valuesOf(lines)).toEqual({ fault: expect.stringContaining('one name and one value') });
  },
);
