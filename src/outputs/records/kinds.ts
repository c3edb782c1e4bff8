import type { DirectoryName } from '#model/nodes.ts';

/** The collections that have generic public records, each with what one record is called. The one list of them. */

/** Those whose entries name each other. A collection that the model has and that is missing here is a type error. */
const neighbourKinds = {
  services: 'service',
  teams: 'team',
  roles: 'role',
  groups: 'group',
  partnerships: 'partnership',
  meetings: 'meeting',
  publications: 'publication',
  plans: 'plan',
  handbook: 'handbook-section',
  strategies: 'strategy',
  'strategy-sections': 'strategy-section',
  priorities: 'priority',
  indicators: 'indicator',
  'local-accounts': 'local-account',
  reports: 'report',
  'report-sections': 'report-section',
} as const satisfies Record<DirectoryName, string>;

export const directoryKinds = {
  ...neighbourKinds,
  'service-classes': 'service-class',
  newsline: 'newsline-item',
  'comparator-groups': 'comparator-group',
  figures: 'figure',
} as const;

export type DirectoryCollection = keyof typeof directoryKinds;
export type DirectoryKind = (typeof directoryKinds)[DirectoryCollection];

export const directoryCollections = Object.keys(directoryKinds) as DirectoryCollection[];

/** Whether the entries of a collection have neighbours. */
export const hasNeighbours = (collection: string): collection is DirectoryName =>
  Object.hasOwn(neighbourKinds, collection);

/** Every kind that a neighbour can be. */
export const kindsOfNeighbours = [...Object.values(neighbourKinds), 'decision'] as const;

/** What a neighbour is called. Throws for a collection that is not in the list, and says where it belongs. */
export function kindOfNeighbour(collection: string): (typeof kindsOfNeighbours)[number] {
  if (collection === 'decisions') return 'decision';
  if (hasNeighbours(collection)) return neighbourKinds[collection];
  throw new Error(
    `Entries of “${collection}” are neighbours of others, but their records have no name. Name them in src/outputs/records/kinds.ts.`,
  );
}
