/** What follows from the values of an indicator: places, gaps and directions. Pure. */

export type Better = 'higher' | 'lower';

export interface Placed {
  id: string;
  value: number;
  /** 1 is the best. Equal values share a place. */
  rank: number;
  shared: boolean;
}

/** Values hold at most three decimals; a difference of two shows no more. */
const exact = (value: number): number => Math.round(value * 1000) / 1000;

/** Values in order, the best first; equal ones in the order of their names. */
export function placed(values: Readonly<Record<string, number>>, better: Better): Placed[] {
  const entries = Object.entries(values).sort(
    ([a, x], [b, y]) => (better === 'higher' ? y - x : x - y) || a.localeCompare(b, 'en-GB'),
  );
  return entries.map(([id, value]) => ({
    id,
    value,
    rank: entries.findIndex(([, other]) => other === value) + 1,
    shared: entries.filter(([, other]) => other === value).length > 1,
  }));
}

/** How far a value is on the better side of another: below 0 when it is worse. */
export const lead = (value: number, other: number, better: Better): number =>
  exact(better === 'higher' ? value - other : other - value);

const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** A place in words: “8th”, “joint 9th”. */
export function rankWords({ rank, shared }: Pick<Placed, 'rank' | 'shared'>): string {
  return `${shared ? 'joint ' : ''}${rank}${suffixes[ordinals.select(rank)] ?? 'th'}`;
}
