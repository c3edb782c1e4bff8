import type {
  ContractYear,
  PriceBand,
  PriceBasis,
  PricedPackage,
  SchoolType,
} from '#schemas/schools/prices.ts';
import { isoDay } from '../dates.ts';
import { type ContractPeriod, contractPeriod, contractYearBegins } from './contract-year.ts';

/** What a package costs a school. All sums are whole pence. */

/** The prices of a service, and when its contract years begin. */
export interface Prices {
  packages: readonly PricedPackage[];
  contractYears: readonly ContractYear[];
}

export interface School {
  /** Pupils on roll. */
  pupils: number;
  schoolType: SchoolType;
  /** First day of the service, ISO. */
  joins: string;
}

export interface Question extends School {
  package: PricedPackage;
  /** When the contract years of the service begin. */
  contractYears: readonly ContractYear[];
}

/** A price for the rest of a contract year. `from` and `until` are the whole year, of which `months` are paid. */
export interface Estimate extends ContractPeriod {
  pence: number;
  fullYearPence: number;
}

/** Why there is no price. */
export type Reason =
  'not-a-day' | 'not-a-size' | 'other-schools' | 'not-valid-then' | 'no-band' | 'on-request';

export interface NoEstimate {
  reason: Reason;
}

/** The band that a school of this size is in; nothing where no band holds it. */
export const bandOf = (bands: readonly PriceBand[], pupils: number): PriceBand | undefined =>
  bands.find(({ from, to }) => from <= pupils && (to === undefined || pupils <= to));

/** Price of a whole contract year, in pence. */
function fullYear(basis: PriceBasis, pupils: number): number | Reason {
  switch (basis.kind) {
    case 'flat':
      return basis.pence;
    case 'per-pupil':
      return Math.max(basis.pence * pupils, basis.least ?? 0);
    case 'bands':
      return bandOf(basis.bands, pupils)?.pence ?? 'no-band';
    case 'on-request':
      return 'on-request';
  }
}

/** Part of a yearly sum for some months, rounded to whole pence, half a penny up. Whole numbers only, so nothing drifts. */
export const proRata = (pence: number, months: number): number =>
  Math.floor((2 * pence * months + 12) / 24);

/** Sums beyond it would not be exact: twice a yearly sum is multiplied by twelve. */
const largestExact = Math.floor(Number.MAX_SAFE_INTEGER / 24) - 1;

/**
 * Estimates a price for a school that joins on a day: the whole year, or with `proRata` the whole months left of its
 * contract year, that of joining included. Else says why there is none. The price must hold on the day of joining.
 */
export function estimate({
  package: { schools, basis, validFrom, validUntil, proRata: byMonths },
  contractYears,
  pupils,
  schoolType,
  joins,
}: Question): Estimate | NoEstimate {
  const [year, month, day] = joins.split('-').map(Number) as [number, number, number];
  if (isoDay(year, month, day) !== joins) return { reason: 'not-a-day' };
  if (!Number.isSafeInteger(pupils) || pupils < 0) return { reason: 'not-a-size' };
  if (!schools.includes(schoolType)) return { reason: 'other-schools' };
  if (joins < validFrom || joins > validUntil) return { reason: 'not-valid-then' };
  const full = fullYear(basis, pupils);
  if (typeof full === 'string') return { reason: full };
  if (full > largestExact) return { reason: 'not-a-size' };
  const period = contractPeriod(contractYearBegins(contractYears, schoolType, validFrom), joins);
  return byMonths
    ? { ...period, pence: proRata(full, period.months), fullYearPence: full }
    : { ...period, months: 12, pence: full, fullYearPence: full };
}

/** What a service costs: one line for each name of a package. */
export interface Line {
  package: PricedPackage;
  result: Estimate | NoEstimate;
}

/** The reason that tells a reader most, where several prices of one package all fail. */
const mostTelling: readonly Reason[] = [
  'not-a-day',
  'not-a-size',
  'on-request',
  'no-band',
  'not-valid-then',
  'other-schools',
];

/**
 * Estimates each package of a service. Packages of the same name are one package with prices for different kinds of school
 * or different years: the one that fits counts.
 */
export function estimateService({ packages, contractYears }: Prices, school: School): Line[] {
  const lines = new Map<string, Line>();
  for (const one of packages) {
    const result = estimate({ package: one, contractYears, ...school });
    const known = lines.get(one.name)?.result;
    const better =
      known === undefined ||
      ('reason' in known &&
        (!('reason' in result) ||
          mostTelling.indexOf(result.reason) < mostTelling.indexOf(known.reason)));
    if (better) lines.set(one.name, { package: one, result });
  }
  return [...lines.values()];
}
