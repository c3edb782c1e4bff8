import { describe, expect, test } from 'vitest';
import { whileSame } from '#model/while-same.ts';

/** A sum of the numbers of lists, with how often it was worked out. */
function counted() {
  let times = 0;
  const sum = whileSame(
    (list: { value: number }[]) => list,
    (list) => {
      times += 1;
      return list.reduce((total, { value }) => total + value, 0);
    },
  );
  return { sum, times: () => times };
}

describe('what is remembered while it is made from the same', () => {
  const [one, two] = [{ value: 1 }, { value: 2 }];

  test('is made once for the same parts, in whatever list they come', () => {
    const { sum, times } = counted();
    expect([sum([one, two]), sum([one, two])]).toEqual([3, 3]);
    expect(times()).toBe(1);
  });

  test.each([
    ['another part', [one, { value: 2 }], 3],
    ['one part fewer', [one], 1],
    ['one part more', [one, two, two], 5],
    ['no part', [], 0],
  ])('is made again for %s', (_what, list, total) => {
    const { sum, times } = counted();
    sum([one, two]);
    expect(sum(list)).toBe(total);
    expect(times()).toBe(2);
  });
});
