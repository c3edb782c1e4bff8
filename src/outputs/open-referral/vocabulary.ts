import { audiences } from '#schemas/schools/services.ts';
import type { DirectoryNode, Graph } from '#model/nodes.ts';
import { idOf } from './ids.ts';
import type { TaxonomyTerm } from './profile.ts';
import type { Words } from './words.ts';

/** The taxonomies by which the services are sorted, and their terms. */

export type ServiceNode = DirectoryNode<'services'>;

/** What a term says of a service. It names the taxonomy in our addresses, too. */
export type LinkType = 'class' | 'audience' | 'subject' | 'lgsl';

export interface Taxonomy {
  id: string;
  linkType: LinkType;
  name: string;
  description: string;
  /** The terms that any service uses. */
  terms: TaxonomyTerm[];
}

/** Where the site and the whole interface are: the one without, the other with a slash at the end. */
export interface Places {
  origin: string;
  base: string;
}

const taxonomies: { linkType: LinkType; name: string; description: string }[] = [
  {
    linkType: 'class',
    name: 'Class of service to schools',
    description: 'Whether schools buy the service, the council provides it as a duty, or both.',
  },
  {
    linkType: 'audience',
    name: 'Audience',
    description: 'Whom the service is of use to. The sorting is this site’s own.',
  },
  {
    linkType: 'subject',
    name: 'Subject',
    description: 'What the service is about. The sorting is this site’s own.',
  },
  {
    linkType: 'lgsl',
    name: 'Local Government Service List',
    description: 'The list of services of English councils, with its number of each.',
  },
];

/**
 * The term of every service that schools buy, in whole or in part. Open Referral is made for services to people: a
 * directory for families leaves out what has this term.
 */
const buyers = {
  term: 'schools-that-buy',
  name: 'Schools that buy',
  description:
    'Services that are for schools to buy, in whole or in part. A directory for families leaves them out.',
};

/** What the classes mean where no source says it. No tense: some services are of long ago, some of today. */
const classes = [
  ['traded', 'For schools to buy, if they choose.'],
  ['statutory', 'Provided by the council as a duty or a strategic matter.'],
  ['both', 'One part for schools to buy, another provided as a duty or a strategic matter.'],
] as const;

/** The codes of the terms of one service, by taxonomy. */
function codesOf({ data }: ServiceNode): Record<LinkType, readonly string[]> {
  return {
    class: [data.class.kind],
    audience: [...data.audiences, ...(data.class.kind === 'statutory' ? [] : [buyers.term])],
    subject: data.topics,
    lgsl: data.lgsl === undefined ? [] : [String(data.lgsl)],
  };
}

type Term = Pick<TaxonomyTerm, 'term' | 'name' | 'description'> & { uri?: string };

/** Every term that there could be, in order. One with a page of its own, or an address that others keep, names it. */
function allTerms(
  services: readonly ServiceNode[],
  { topics, serviceClasses }: Graph,
  words: Words,
  origin: string,
): Record<LinkType, Term[]> {
  const numbers = new Set(services.flatMap(({ data }) => data.lgsl ?? []));
  return {
    class: classes.map(([term, meaning]) => ({
      term,
      name: words.classes[term],
      description: serviceClasses.find(({ id }) => id === term)?.data.plain ?? meaning,
      uri: `${origin}/services/by/kind/${term}/`,
    })),
    audience: [
      ...audiences.map((term) => ({
        term,
        name: words.audiences[term],
        description: `Of use to ${words.audiences[term].toLowerCase()}, by this site’s own sorting. No source says so.`,
        uri: `${origin}/services/by/audience/${term}/`,
      })),
      buyers,
    ],
    subject: topics.map(({ id, data }) => ({
      term: id,
      name: data.title,
      description: data.summary,
      uri: `${origin}/topics/${id}/`,
    })),
    lgsl: [...numbers]
      .sort((a, b) => a - b)
      .map((number) => ({
        term: String(number),
        name: `LGSL ${number}`,
        description: `Number ${number} of the Local Government Service List.`,
        uri: `http://id.esd.org.uk/service/${number}`,
      })),
  };
}

/** The taxonomies that some services use, each with the terms that they use. */
export function taxonomiesOf(
  services: readonly ServiceNode[],
  graph: Graph,
  words: Words,
  { origin, base }: Places,
): Taxonomy[] {
  const terms = allTerms(services, graph, words, origin);
  return taxonomies
    .map((taxonomy) => {
      const { linkType, name } = taxonomy;
      const used = new Set(services.flatMap((service) => codesOf(service)[linkType]));
      const id = idOf(`${base}taxonomies/${linkType}`);
      return {
        ...taxonomy,
        id,
        terms: terms[linkType]
          .filter(({ term }) => used.has(term))
          .map(({ uri, ...term }) => ({
            id: idOf(uri ?? `${base}taxonomy_terms/${linkType}/${term.term}`),
            ...term,
            taxonomy: name,
            taxonomy_id: id,
            ...(uri && { term_uri: uri }),
          })),
      };
    })
    .filter((taxonomy) => taxonomy.terms.length > 0);
}

/** The terms of one service, taken from the taxonomies of all. */
export function termsOf(
  service: ServiceNode,
  all: readonly Taxonomy[],
): { linkType: LinkType; term: TaxonomyTerm }[] {
  const codes = codesOf(service);
  return all.flatMap(({ linkType, terms }) =>
    terms.filter(({ term }) => codes[linkType].includes(term)).map((term) => ({ linkType, term })),
  );
}
