/**
 * The questions of the school transport checker and the bands their answers fall into, in the order in which they are asked.
 * The bands are cut where the law and the Cabinet’s decision cut them: `limits.ts` holds the figures, with their sources.
 */
export const bands = {
  walk: ['up-to-2-miles', 'over-2-up-to-3-miles', 'over-3-miles'],
  health: ['health-affects-walk', 'health-no-effect'],
  route: ['unsafe-route', 'safe-route'],
  age: [
    'below-school-age',
    'under-8',
    'aged-8-to-10',
    'aged-11-or-over-in-primary',
    'aged-11-or-over-in-secondary',
    'above-school-age',
    'sixth-form',
  ],
  nearer: ['no-nearer-school', 'one-or-two-nearer', 'three-or-more-nearer'],
  income: ['low-income', 'not-low-income'],
  belief: ['not-for-belief', 'nearest-for-belief', 'not-nearest-for-belief'],
  school: ['faith-school', 'other-school'],
  started: ['before-september-2012', 'since-september-2012'],
  road: ['up-to-6-miles-by-road', 'over-6-up-to-15-by-road', 'over-15-miles-by-road'],
} as const;

export type FieldName = keyof typeof bands;
export type BandName<Field extends FieldName = FieldName> = (typeof bands)[Field][number];
export const fieldNames = Object.keys(bands) as FieldName[];
