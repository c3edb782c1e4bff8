import type { AuthorityNode } from '#model/nodes.ts';
import { costOptionsOf } from './costs.ts';
import { idOf } from './ids.ts';
import type { Service, ServiceItem } from './profile.ts';
import { type Places, type ServiceNode, type Taxonomy, termsOf } from './vocabulary.ts';
import type { Words } from './words.ts';

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A summary without its own “in 2006”, where the date of the entry stands before it. */
const undated = (summary: string, edtf: string): string =>
  summary.replace(new RegExp(`(?:^In ${edtf.slice(0, 4)},? | in ${edtf.slice(0, 4)}\\b)`), '');

/** The council, as a list of services shows it. It has no page here, so its id is made from the site’s address and its name there. */
const organizationOf = (
  { id, data }: AuthorityNode,
  { origin }: Places,
): ServiceItem['organization'] => ({
  id: idOf(`${origin}/#authority-${id}`),
  name: data.name,
  description: `${data.name}: the council whose services to schools these are or were.`,
  website: data.website,
});

/** What it costs, in words. Nothing for what the council provides as a duty, where no source speaks of a fee. */
function feesOf({ data }: ServiceNode, words: Words): string | undefined {
  if (data.class.kind === 'statutory') return undefined;
  const part = data.class.kind === 'both' ? 'a part of this service' : 'this service';
  const prices = data.class.offer.packages
    ? 'The prices are in the cost options.'
    : 'No price is known.';
  return data.verified
    ? `Schools can buy ${part}. ${prices}`
    : `${capital(words.asAt(data.asAt.date))}: schools could buy ${part}. ${prices}`;
}

/** The later of two days: when the entry was last put right. */
const lastModified = ({ data: { published, verified } }: ServiceNode): string =>
  `${verified && verified.on > published ? verified.on : published}T00:00:00Z`;

/**
 * A service as a list shows it. It is active only when somebody confirmed it: one that is known from an old document is
 * inactive, and its description says of which time it speaks.
 */
export function serviceItemOf(service: ServiceNode, words: Words, places: Places): ServiceItem {
  const { id, data, authority } = service;
  const url = `${places.origin}/services/${id}/`;
  const organization = organizationOf(authority, places);
  const email = data.contacts?.find(({ kind, verifiedOn }) => kind === 'email' && verifiedOn);
  const fees = feesOf(service, words);
  return {
    id: idOf(url),
    organization_id: organization.id,
    name: data.title,
    description: data.verified
      ? data.summary
      : `${capital(words.asAt(data.asAt.date))}: ${undated(data.summary, data.asAt.date)}`,
    url,
    ...(email && { email: email.value }),
    status: data.verified ? 'active' : 'inactive',
    ...(fees && { fees }),
    ...(data.verified && { assured_date: data.verified.on }),
    last_modified: lastModified(service),
    organization,
  };
}

/** A service with all that belongs to it. Only verified contacts are told: an old number may be a stranger’s today. */
export function serviceOf(
  service: ServiceNode,
  taxonomies: readonly Taxonomy[],
  words: Words,
  places: Places,
): Service {
  const { data, authority } = service;
  const item = serviceItemOf(service, words, places);
  const { id, url, organization } = item;
  const packages = ('offer' in data.class ? data.class.offer.packages : undefined) ?? [];
  const costs = costOptionsOf(packages, { id, url }, words);
  const phones = (data.contacts ?? []).filter(
    ({ kind, verifiedOn }) => kind === 'phone' && verifiedOn,
  );
  return {
    ...item,
    organization: {
      ...organization,
      organization_identifiers: [
        {
          id: idOf(`${places.origin}/#authority-${authority.id}|gss`),
          organization_id: organization.id,
          identifier_type: 'GSS',
          identifier: authority.data.gss,
        },
      ],
    },
    service_areas: [
      {
        id: idOf(`${url}#area`),
        service_id: id,
        name: authority.data.shortName,
        service_area: authority.data.shortName,
        uri: `http://statistics.data.gov.uk/id/statistical-geography/${authority.data.gss}`,
      },
    ],
    ...(costs.length > 0 && { cost_options: costs }),
    ...(phones.length > 0 && {
      phones: phones.map(({ value, what }) => ({
        id: idOf(`${url}#phone|${value}`),
        number: value,
        ...(what && { description: what }),
      })),
    }),
    attributes: termsOf(service, taxonomies).map(({ linkType, term }) => ({
      id: idOf(`${url}#${term.id}`),
      link_id: id,
      link_type: linkType,
      taxonomy_term_id: term.id,
      taxonomy_term: term,
    })),
  };
}
