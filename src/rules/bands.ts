import type { BandName } from '#schemas/transport/bands.ts';
import { compulsoryAgeBegins, compulsoryAgeEnds, hasAttained } from './dates.ts';

/**
 * Exact miles and days become the bands of the table here and nowhere else. Distances are whole hundredths of a mile, so that
 * no rounding of fractions can move a family across a limit.
 */

/** The limits in force: hundredths of a mile, and years. They are data, in `content/transport-limits`. */
export interface Limits {
  /** Walking distance below eight: the duty begins above it. */
  walkUnder8: number;
  /** Walking distance from eight on: the duty begins above it. */
  walkFrom8: number;
  /** Farthest school by road that counts for one of three nearest: the figure itself still counts. */
  roadThreeNearest: number;
  /** Farthest school by road that counts for religion or belief: the figure itself still counts. */
  roadBelief: number;
  ageLongerWalk: number;
  ageWiderChoice: number;
  ageCompulsory: number;
}

/** Phase of the school attended. */
export type Phase = 'primary' | 'secondary' | 'sixth-form';

/** Band of a walk. The limits are “more than”: exactly 2.00 miles is up to 2 miles. */
export function walkBand(hundredths: number, { walkUnder8, walkFrom8 }: Limits): BandName<'walk'> {
  if (hundredths <= walkUnder8) return 'up-to-2-miles';
  return hundredths <= walkFrom8 ? 'over-2-up-to-3-miles' : 'over-3-miles';
}

/** Band of a distance by road. The limits are “not more than”: exactly 6.00 miles is up to 6 miles. */
export function roadBand(
  hundredths: number,
  { roadThreeNearest, roadBelief }: Limits,
): BandName<'road'> {
  if (hundredths <= roadThreeNearest) return 'up-to-6-miles-by-road';
  return hundredths <= roadBelief ? 'over-6-up-to-15-by-road' : 'over-15-miles-by-road';
}

/** Band of a child’s age on the day of travel. `birth` and `day` are ISO days. */
export function ageBand(birth: string, day: string, phase: Phase, limits: Limits): BandName<'age'> {
  if (phase === 'sixth-form') return 'sixth-form';
  if (day < compulsoryAgeBegins(birth, limits.ageCompulsory)) return 'below-school-age';
  if (day > compulsoryAgeEnds(birth)) return 'above-school-age';
  if (!hasAttained(birth, limits.ageLongerWalk, day)) return 'under-8';
  if (!hasAttained(birth, limits.ageWiderChoice, day)) return 'aged-8-to-10';
  return phase === 'primary' ? 'aged-11-or-over-in-primary' : 'aged-11-or-over-in-secondary';
}

/** First day on which somebody is a new entrant: “with effect from September 2012” (Cabinet decision). */
const newEntrantsFrom = '2012-09-01';

/** Band of the day a child started at the school (ISO). */
export function startedBand(day: string): BandName<'started'> {
  return day < newEntrantsFrom ? 'before-september-2012' : 'since-september-2012';
}

/** Walks so near to a limit that the council should measure: within a tenth of a mile of it. Gives the limit. */
export function nearLimit(hundredths: number, limits: readonly number[]): number | undefined {
  return limits.find((limit) => Math.abs(hundredths - limit) <= 10);
}
