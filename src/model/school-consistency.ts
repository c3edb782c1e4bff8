import type { Entry } from '#schemas/body.ts';
import type { Content } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';
import { inCircles } from './circles.ts';
import { type DirectoryName, directoryNames } from './nodes.ts';
import { placeOfPath } from './references.ts';

/** Rules between entries of the directory that no schema of one entry can check. */

/** A team that is part of itself, through however many others. */
function teamCircles({ teams }: Content): Fault[] {
  const inCircle = inCircles(
    new Map(teams.map(({ id, data }) => [id, data.partOf === undefined ? [] : [data.partOf]])),
  );
  return teams
    .filter(({ id }) => inCircle.has(id))
    .map(({ file, lines }) => ({
      file,
      ...placeOfPath(lines, 'partOf'),
      fault: 'This team is part of itself, directly or through others.',
      remedy: 'Name the larger team, or leave “partOf” out at the largest.',
    }));
}

/** Two entries with the same place in a list. `placeOf` gives the list and the place, as one text. */
export function doubledPlaces<Data>(
  entries: readonly Entry<Data>[],
  path: string,
  placeOf: (data: Data) => string | undefined,
): Fault[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, lines, data }) => {
    const place = placeOf(data);
    if (place === undefined) return [];
    const other = first.get(place);
    first.set(place, other ?? file);
    return other === undefined
      ? []
      : [
          {
            file,
            ...placeOfPath(lines, path),
            fault: `Its place is already that of ${other}.`,
            remedy: 'Count the places of a list through, each once.',
          },
        ];
  });
}

const places = ({ groups, handbook, partnerships, publications }: Content): Fault[] => [
  ...doubledPlaces(groups, 'place', ({ authority, place }) => `${authority} ${place}`),
  ...doubledPlaces(handbook, 'place', ({ authority, place }) => `${authority} ${place}`),
  ...doubledPlaces(
    partnerships,
    'place',
    ({ authority, kind, place }) => `${authority} ${kind} ${place}`,
  ),
  ...doubledPlaces(publications, 'schedule.place', ({ authority, schedule }) =>
    schedule ? `${authority} ${schedule.phase} ${schedule.place}` : undefined,
  ),
];

type Sourced = DirectoryName | 'service-classes' | 'comparator-groups' | 'figures';

/** The banner of a page names its document’s council, its label the entry’s: they must be the same. */
export function otherCouncil(content: Content, names: readonly Sourced[]): Fault[] {
  const publishers = new Map(content.documents.map(({ id, data }) => [id, data.authority]));
  return names.flatMap((name) =>
    content[name].flatMap(({ file, lines, data }) => {
      const publisher = publishers.get(data.source.document);
      if (publisher === undefined || publisher === data.authority) return [];
      return [
        {
          file,
          ...placeOfPath(lines, 'authority'),
          fault: `The entry is of “${data.authority}”, but its document is of “${publisher}”.`,
          remedy: 'Name the same council in both, so that every page is labelled as whose it is.',
        },
      ];
    }),
  );
}

const sameAuthority = (content: Content): Fault[] =>
  otherCouncil(content, [...directoryNames, 'service-classes']);
/** A service that points to itself, or that is to be looked at again before it was confirmed. */
const ownDays = ({ services }: Content): Fault[] =>
  services.flatMap(({ id, file, lines, data: { seeAlso = [], verified, reviewBy } }) => [
    ...seeAlso.flatMap(({ service }, index) =>
      service === id
        ? [
            {
              file,
              ...placeOfPath(lines, `seeAlso.${index}.service`),
              fault: 'This “see also” leads to the service itself.',
              remedy: 'Name another service, or take it out.',
            },
          ]
        : [],
    ),
    ...(verified && reviewBy && reviewBy <= verified.on
      ? [
          {
            file,
            ...placeOfPath(lines, 'reviewBy'),
            fault: `“reviewBy” is ${reviewBy}, but the entry was confirmed on ${verified.on}.`,
            remedy: 'Write the day by which it should be looked at again.',
          },
        ]
      : []),
  ]);

const classIds = ['traded', 'statutory', 'mixed-economy'];

/** The pages of services look for the meaning of their class under these names. */
const classNames = (content: Content): Fault[] =>
  content['service-classes']
    .filter(({ id }) => !classIds.includes(id))
    .map(({ id, file }) => ({
      file,
      line: 1,
      fault: `There is no class of services called “${id}”.`,
      remedy: `Name the file one of: ${classIds.join(', ')}.`,
    }));

/** Every rule between entries of the directory, with all its faults. */
export const schoolConsistencyFaults = (content: Content): Fault[] =>
  [teamCircles, places, sameAuthority, ownDays, classNames].flatMap((rule) => rule(content));
