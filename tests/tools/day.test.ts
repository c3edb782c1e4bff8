import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildDay } from '#tools/build/day.ts';
import { today } from '#tools/lib/command.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the day of a build', () => {
  test('is the one that is asked for, else that of BUILD_DATE, else today in London', () => {
    vi.stubEnv('BUILD_DATE', '2026-01-02');
    expect(buildDay('2026-03-04')).toBe('2026-03-04');
    expect(buildDay()).toBe('2026-01-02');
    vi.stubEnv('BUILD_DATE', undefined);
    vi.useFakeTimers({ now: new Date('2026-06-30T23:30:00Z') });
    expect(buildDay()).toBe('2026-07-01');
    expect(today()).toBe('2026-07-01');
    vi.useRealTimers();
  });

  test.each(['2026-99-99', '2026-02-30', '2026', 'today', ''])('is never “%s”', (day) => {
    expect(() => buildDay(day)).toThrow(`--date\n    “${day}” is not a real day.`);
    vi.stubEnv('BUILD_DATE', day);
    expect(() => buildDay()).toThrow(`BUILD_DATE\n    “${day}” is not a real day.`);
  });
});
