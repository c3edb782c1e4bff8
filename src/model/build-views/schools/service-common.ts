import type { Service } from '#schemas/schools/services.ts';
import { addresses } from '../../addresses.ts';
import type { DirectoryNode, Graph } from '../../nodes.ts';
import { audienceLabels, serviceKindLabels } from '../../school-labels.ts';
import type { PriceData, ServiceSummary, ServiceTag } from '../../school-views.ts';
import type { Link } from '../../views.ts';
import { authorityView } from '../common.ts';

export type ServiceNode = DirectoryNode<'services'>;

export const offerOf = ({ class: side }: Service) => ('offer' in side ? side.offer : undefined);
export const dutyOf = ({ class: side }: Service) => ('duty' in side ? side.duty : undefined);

/** The classes a service is of: one that is both has two. */
export function classTags({ class: { kind } }: Service): ServiceTag[] {
  const kinds = kind === 'both' ? (['traded', 'statutory'] as const) : [kind];
  return kinds.map((id) => ({ id, label: serviceKindLabels[id] }));
}

/** The teams that provide a service. */
export function teamLinks({ data }: ServiceNode, { directory }: Graph): Link[] {
  return (data.teams ?? []).map((id) => ({
    text: directory.teams.find((team) => team.id === id)?.data.title ?? id,
    href: addresses.entry('teams', id),
  }));
}

/** The teams that provide a service, and the larger teams that those are part of. */
function teamsAround({ data }: ServiceNode, { directory }: Graph): string[] {
  const found = new Set(data.teams);
  // What is added on the way is looked at, too.
  for (const id of found) {
    const whole = directory.teams.find((team) => team.id === id)?.data.partOf;
    if (whole !== undefined) found.add(whole);
  }
  return [...found];
}

/** Prices that a browser can reckon with; nothing where a service has none. */
export function priceData(service: Service): { price?: PriceData } {
  const { packages = [], contractYears = [] } = offerOf(service) ?? {};
  return packages.length === 0 ? {} : { price: { packages, contractYears } };
}

/** A service as lists show it, with the values that the finder filters by. */
export function serviceSummary(service: ServiceNode, graph: Graph): ServiceSummary {
  const { id, data, authority } = service;
  const tags = classTags(data);
  return {
    id,
    href: addresses.service(id),
    title: data.title,
    summary: data.summary,
    tags,
    teams: teamLinks(service, graph),
    authority: authorityView(authority),
    facets: {
      // A service of both classes is found under each of them, too.
      kind: [...tags.map((tag) => tag.id), ...(tags.length > 1 ? ['both'] : [])],
      subject: data.topics,
      audience: data.audiences,
      team: teamsAround(service, graph),
      ...(graph.directory.services.some((one) => one.authority.other) && {
        authority: [authority.id],
      }),
    },
  };
}

export const audienceWords = ({ audiences }: Service): string[] =>
  audiences.map((audience) => audienceLabels[audience]);
