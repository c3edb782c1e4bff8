import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasEnded, londonDay } from '#client/alert-end.ts';

describe('the day in London', () => {
  test.each([
    ['2026-01-10T23:59:59Z', '2026-01-10', 'in winter it is Greenwich’s'],
    ['2026-01-11T00:00:00Z', '2026-01-11', 'in winter it begins at midnight'],
    ['2026-07-10T22:59:59Z', '2026-07-10', 'in summer it ends an hour earlier'],
    ['2026-07-10T23:00:00Z', '2026-07-11', 'in summer it begins an hour earlier'],
    ['2026-03-29T23:00:00Z', '2026-03-30', 'the clocks went forward that morning'],
    ['2026-10-25T23:30:00Z', '2026-10-25', 'the clocks went back that morning'],
  ])('at %s it is %s: %s', (moment, day) => {
    expect(londonDay(new Date(moment))).toBe(day);
  });
});

describe('a notice', () => {
  test('holds to the end of its last day, and not a moment longer', () => {
    expect(hasEnded('2026-07-10', new Date('2026-07-10T22:59:59Z'))).toBe(false);
    expect(hasEnded('2026-07-10', new Date('2026-07-10T23:00:00Z'))).toBe(true);
  });

  test('that ended stays ended', () => {
    const moments = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2027-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        expect(hasEnded('2026-06-15', later) || !hasEnded('2026-06-15', earlier)).toBe(true);
      }),
    );
  });
});
