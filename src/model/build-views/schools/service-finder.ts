import type { Audience } from '#schemas/schools/services.ts';
import { addresses } from '../../addresses.ts';
import { audienceLabel, audienceLabels, serviceKindLabels } from '../../school-labels.ts';
import type { Graph } from '../../nodes.ts';
import type { ServiceFinderView, ServiceSummary } from '../../school-views.ts';
import { home, pageHead } from '../common.ts';
import { type FacetPlan, facetsOf, withNarrowed } from '../facets.ts';
import { commonHistory } from './common-history.ts';
import { entryLink } from './parts.ts';
import { serviceSummary } from './service-common.ts';

const kinds = ['traded', 'statutory', 'both'] as const;
type Kind = (typeof kinds)[number];

const facetPlans = ({ topics, directory, authority, documents }: Graph): FacetPlan[] => [
  {
    id: 'kind',
    label: 'Class',
    labelOf: (value) => serviceKindLabels[value as Kind],
    order: (a, b) => kinds.indexOf(a as Kind) - kinds.indexOf(b as Kind),
    inTitle: (label) =>
      label === serviceKindLabels.both ? ', both traded and statutory' : `: ${label.toLowerCase()}`,
  },
  {
    id: 'subject',
    label: 'Subject',
    labelOf: (value) => topics.find(({ id }) => id === value)?.data.title ?? value,
    inTitle: (label) => ` about ${label}`,
  },
  {
    id: 'audience',
    label: audienceLabel,
    labelOf: (value) => audienceLabels[value as Audience],
    inTitle: (label) => ` for ${label.toLowerCase()}`,
  },
  {
    id: 'team',
    label: 'Providing team',
    // A service of a part is found under the whole, too.
    labelOf: (value) => {
      const title = directory.teams.find(({ id }) => id === value)?.data.title ?? value;
      const hasParts = directory.teams.some(({ data }) => data.partOf === value);
      return hasParts ? `${title} and its parts` : title;
    },
    inTitle: (label) => ` provided by ${label}`,
  },
  ...(directory.services.some((service) => service.authority.other)
    ? [
        {
          id: 'authority',
          label: 'Authority',
          labelOf: (value: string) =>
            [authority, ...documents.map((one) => one.authority)].find(({ id }) => id === value)
              ?.data.name ?? value,
          inTitle: (label: string) => ` of ${label}`,
        },
      ]
    : []),
];

/** A letter for every first letter, with the first service that begins with it. */
function lettersOf(items: readonly ServiceSummary[]): ServiceFinderView['letters'] {
  const first = new Map<string, string>();
  for (const { title, id } of items) {
    const letter = title.charAt(0).toUpperCase();
    if (!first.has(letter)) first.set(letter, `#item-${id}`);
  }
  return [...first].map(([letter, href]) => ({ letter, href }));
}

/** The other pages for schools that have something to show. */
function morePages({ directory, serviceClasses, newsline }: Graph): ServiceFinderView['more'] {
  const page = (text: string, href: string, words: string, there: boolean) =>
    there ? [{ link: { text, href }, text: words }] : [];
  const some = (name: keyof typeof directory) => directory[name].length > 0;
  return [
    ...page(
      'Traded, statutory and mixed economy',
      addresses.serviceClasses,
      'What the words mean, as the source defines them.',
      serviceClasses.length > 0,
    ),
    ...page(
      'Compare services',
      addresses.compare,
      'All services in one table, or some side by side.',
      some('services'),
    ),
    ...page(
      'Your shortlist',
      addresses.shortlist,
      'The services that you added, to share and print. Needs JavaScript.',
      some('services'),
    ),
    ...page(
      'Handbook',
      addresses.handbook,
      'How the council and its schools worked together, as a guide.',
      some('handbook'),
    ),
    ...page('Teams', addresses.list('teams'), 'Who provided what.', some('teams')),
    ...page('Roles', addresses.list('roles'), 'Posts and what they answered for.', some('roles')),
    ...page(
      'Consultative groups',
      addresses.list('groups'),
      'Every group with its chair.',
      some('groups'),
    ),
    ...page(
      'Meetings',
      addresses.list('meetings'),
      'Who met, and how often in a term.',
      some('meetings'),
    ),
    ...page(
      'Publications',
      addresses.list('publications'),
      'What came out when for primary and secondary schools.',
      some('publications'),
    ),
    ...page(
      'Partnerships',
      addresses.list('partnerships'),
      'Partners near and far.',
      some('partnerships'),
    ),
    ...page('Plans', addresses.list('plans'), 'The plans behind the services.', some('plans')),
    ...page(
      'Newsline',
      addresses.newsline,
      newsline.length > 0
        ? 'News for schools, month by month.'
        : 'News for schools. Nothing has been posted yet.',
      true,
    ),
  ];
}

/** Teams that did both kinds of work: no service of both classes, but next to it. */
const mixedEconomyTeams = ({ directory }: Graph): ServiceFinderView['more'] =>
  directory.teams
    .filter(({ data }) => data.mixedEconomy !== undefined)
    .map((team) => ({
      link: entryLink(team),
      text: 'A team in a “mixed economy”: statutory work, and services that schools could buy.',
    }));

/** The services finder: the whole list, and one page a facet value for people without script. */
export function serviceFinderViews(graph: Graph): ServiceFinderView[] {
  const { services } = graph.directory;
  const items = services.map((service) => serviceSummary(service, graph));
  const plans = facetPlans(graph);
  const history = commonHistory(services);
  const year = history ? ` (${history.asAt.text})` : '';
  const description = history
    ? 'What the council had to do for schools, what schools could buy, and who provided it.'
    : 'What the council must do for schools, what schools can buy, and who provides it.';
  const whole: ServiceFinderView = {
    type: 'service-finder',
    head: pageHead({
      title: 'Services to schools',
      documentTitle: `Services to schools${year}`,
      description,
      path: addresses.services,
      section: addresses.services,
      search: { kind: 'List', topics: [], years: [] },
      data: { text: 'All services as JSON', href: addresses.api.collection('services') },
    }),
    introduction: history
      ? `${description} Subjects and audiences are this site’s own sorting; everything else is from the source.`
      : description,
    facets: facetsOf(items, plans, addresses.servicesBy),
    all: { text: 'All services', href: addresses.services },
    items,
    letters: lettersOf(items),
    more: morePages(graph),
    shortlist: { text: 'Your shortlist', href: addresses.shortlist },
    ...(history && { history }),
  };
  return withNarrowed(whole, plans, addresses.servicesBy, (words, path) =>
    pageHead({
      title: `Services${words}`,
      documentTitle: `Services${words}${year}`,
      description: `Services to schools${words}, with their sources.`,
      path,
      breadcrumbs: [home, { text: 'Services', href: addresses.services }],
      section: addresses.services,
    }),
  ).map((view, at) =>
    at === 0
      ? view
      : {
          ...view,
          letters: [],
          more: view.narrowed?.value === serviceKindLabels.both ? mixedEconomyTeams(graph) : [],
        },
  );
}
