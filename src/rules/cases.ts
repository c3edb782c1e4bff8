import type { Phase } from './bands.ts';
import { ageBand, type Limits, roadBand, startedBand, walkBand } from './bands.ts';
import type { Answers } from './table.ts';

/** A family in exact figures, as judged cases describe it. */
export interface Case {
  id: string;
  title: string;
  expected: string;
  confidence: 'high' | 'medium' | 'low';
  alternativeExpected?: string;
  inputs: {
    dateOfTravel: string;
    dateOfBirth: string;
    distanceWalkingMiles: number;
    /** Missing where it cannot matter; the walk then stands in for it. */
    distanceRoadMiles: number | null;
    nearestSuitable: boolean;
    amongThreeNearest: boolean;
    faithSchool: boolean;
    attendsOnGroundsOfBelief: boolean;
    nearestOfFaith: boolean;
    lowIncome: boolean;
    send: boolean;
    unsafeRoute: boolean;
    startedSchool: string;
    phase: 'primary' | 'secondary' | 'post16';
  };
}

/** Miles with decimals as whole hundredths, rounded up: a hair over a limit is over it. */
const hundredths = (miles: number) => Math.ceil(Number((miles * 100).toFixed(6)));
const phases: Record<Case['inputs']['phase'], Phase> = {
  primary: 'primary',
  secondary: 'secondary',
  post16: 'sixth-form',
};

/** The answers a family with these figures gives. */
export function answersOf({ inputs }: Case, limits: Limits): Answers {
  const { dateOfTravel, dateOfBirth, distanceWalkingMiles, distanceRoadMiles, phase } = inputs;
  const belief = inputs.attendsOnGroundsOfBelief
    ? inputs.nearestOfFaith
      ? 'nearest-for-belief'
      : 'not-nearest-for-belief'
    : 'not-for-belief';
  const nearer = inputs.nearestSuitable
    ? 'no-nearer-school'
    : inputs.amongThreeNearest
      ? 'one-or-two-nearer'
      : 'three-or-more-nearer';
  return {
    walk: walkBand(hundredths(distanceWalkingMiles), limits),
    health: inputs.send ? 'health-affects-walk' : 'health-no-effect',
    route: inputs.unsafeRoute ? 'unsafe-route' : 'safe-route',
    age: ageBand(dateOfBirth, dateOfTravel, phases[phase], limits),
    nearer,
    income: inputs.lowIncome ? 'low-income' : 'not-low-income',
    belief,
    school: inputs.faithSchool ? 'faith-school' : 'other-school',
    started: startedBand(inputs.startedSchool),
    road: roadBand(hundredths(distanceRoadMiles ?? distanceWalkingMiles), limits),
  };
}
