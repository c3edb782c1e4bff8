import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth, edtfBounds, isCertain, parseEdtf } from '#schemas/fields/edtf.ts';

const bounds = (text: string) => {
  const date = parseEdtf(text);
  return date && edtfBounds(date);
};

describe('a date of the source', () => {
  test.each([
    ['2011', '2011-01-01', '2011-12-31'],
    ['2011-02', '2011-02-01', '2011-02-28'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2011-09-26', '2011-09-26', '2011-09-26'],
    ['2011~', '2011-01-01', '2011-12-31'],
    ['2011-09?', '2011-09-01', '2011-09-30'],
    ['2011-09-26%', '2011-09-26', '2011-09-26'],
    ['2011-09-26/2011-09-30', '2011-09-26', '2011-09-30'],
    ['2011-09~/2012', '2011-09-01', '2012-12-31'],
    ['[2011-12-22..2012-03-31]', '2011-12-22', '2012-03-31'],
    ['[2007-09..2008]', '2007-09-01', '2008-12-31'],
  ])('%s may mean any day from %s to %s', (text, from, to) => {
    expect(bounds(text)).toEqual({ from, to });
  });

  test.each([
    ['2011/..', { from: '2011-01-01' }],
    ['../2011', { to: '2011-12-31' }],
    ['[2011-09..]', { from: '2011-09-01' }],
    ['[..2011]', { to: '2011-12-31' }],
  ])('%s has one open end', (text, expected) => {
    expect(bounds(text)).toEqual(expected);
  });

  test.each([
    '', ' ', '11', '0000', '2011-13', '2011-00', '2011-02-30', '2011-9', '2011-09-31', '2011-09-26T10:00', '26 September 2011',
    '2011~~', '~2011', '2011/..~', '../..', '/', '[..]', '[2012..2011]', '2012/2011', '2011/2011', '2011-01/2011-02/2011-03',
    '[2011', '2011..2012', '[2011,2012]', '{2011..2012}', '[2011~..2012]', '[2011..2012?]', '201X', '2011-21', '-2011', 'Y20110',
    ' 2011', '2011\n',
  ])('“%s” is refused', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  }); // prettier-ignore

  test('is certain only without a mark of doubt and without a range of possible days', () => {
    const certain = (text: string) => isCertain(parseEdtf(text) ?? expect.fail(text));
    expect(['2011', '2011-09-26', '2011-09-26/2011-09-30', '2011/..'].map(certain)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(
      ['2011~', '2011-09?', '2011%', '2011-09~/2012', '[2011..2012]', '[..2012]'].map(certain),
    ).not.toContain(true);
  });
});

describe('the same dates read by the edtf package', () => {
  const day = fc
    .record({
      year: fc.integer({ min: 1, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    .map(({ year, month, day }) => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }));
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  const written = (precision: number) =>
    day.map(({ year, month, day }) =>
      [pad(year, 4), pad(month, 2), pad(day, 2)].slice(0, precision).join('-'),
    );
  const precision = fc.integer({ min: 1, max: 3 });
  const mark = fc.constantFrom('', '~', '?', '%');
  const marked = fc.tuple(precision.chain(written), mark).map((parts) => parts.join(''));
  const end = fc.oneof(marked, fc.constantFrom('..', ''));
  const date = fc.oneof(
    marked,
    fc.tuple(end, end).map((ends) => ends.join('/')),
    // The package reads a range only when both its ends are equally exact.
    precision
      .chain((exact) => fc.tuple(written(exact), written(exact)))
      .map(([from, to]) => `[${from}..${to}]`),
    marked.map((from) => `[${from}..]`),
    marked.map((to) => `[..${to}]`),
  );

  const iso = (time: unknown) =>
    typeof time === 'number' && Number.isFinite(time)
      ? new Date(time).toISOString().slice(0, 10)
      : undefined;

  function oracle(text: string): { from: string | undefined; to: string | undefined } {
    const { values, min, max } = edtf(text) as unknown as {
      values?: unknown[];
      min: number;
      max: number;
    };
    // Its “max” of a range is that of the first day; the last day is the second of the pair.
    const pair =
      text.startsWith('[') && Array.isArray(values?.[0])
        ? (values[0] as { max: number }[])
        : undefined;
    return { from: iso(min), to: iso(pair?.[1]?.max ?? max) };
  }

  test('mean the same days', () => {
    let compared = 0;
    fc.assert(
      fc.property(date, (text) => {
        const ours = bounds(text);
        if (!ours) return;
        compared += 1;
        expect(oracle(text)).toEqual({ from: ours.from, to: ours.to });
      }),
      { numRuns: 2000, seed: 2011 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  test('come back as they were written', () => {
    const signs = {
      exact: '',
      approximate: '~',
      uncertain: '?',
      'approximate-and-uncertain': '%',
    } as const;
    fc.assert(
      fc.property(marked, (text) => {
        const read = parseEdtf(text);
        if (read?.kind !== 'point') return expect.fail(text);
        const { year, month, day, certainty } = read.point;
        const parts = [pad(year, 4), month && pad(month, 2), day && pad(day, 2)].filter(
          (part) => part !== undefined,
        );
        expect(parts.join('-') + signs[certainty]).toBe(text);
      }),
      { seed: 2011 },
    );
  });
});
