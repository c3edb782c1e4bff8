import type { Amount } from '#schemas/fields/money.ts';

const precisionWords = { exact: '', over: 'over ', 'up-to': 'up to ', about: 'about ' } as const;

/** Puts whole pence into words: 206000000 is “£2.06 million”, 12345 is “£123.45”. */
export function poundWords(pence: number): string {
  const pounds = pence / 100;
  for (const [size, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    // Three decimals at most, and only when the words then say exactly the same sum.
    const scaled = Math.round((pounds / size) * 1000) / 1000;
    if (pounds >= size && Math.round(scaled * size * 100) === pence) {
      return `£${scaled.toLocaleString('en-GB', { maximumFractionDigits: 3 })} ${name}`;
    }
  }
  const whole = Math.floor(pounds).toLocaleString('en-GB');
  const rest = pence % 100;
  return rest === 0 ? `£${whole}` : `£${whole}.${String(rest).padStart(2, '0')}`;
}

/** An amount in words, with how exact the source is: “over £23 million”. */
export function amountWords({ pence, precision }: Pick<Amount, 'pence' | 'precision'>): string {
  return `${precisionWords[precision]}${poundWords(pence)}`;
}
