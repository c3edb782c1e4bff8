import { addresses } from '../../addresses.ts';
import { index } from '../../lookups.ts';
import type { Graph } from '../../nodes.ts';
import type { ServiceClassesView } from '../../school-views.ts';
import { historyView, home, labelledTitle, pageHead, searchView, sourceView } from '../common.ts';
import { statementView } from './parts.ts';
import { classTags } from './service-common.ts';
import { mixedEconomies } from './services.ts';

const order = ['traded', 'statutory', 'mixed-economy'];

/** The page that says what the classes of services mean. None for a council that defines none. */
export function serviceClassesViews(graph: Graph): ServiceClassesView[] {
  const classes = [...graph.serviceClasses].sort(
    (a, b) => order.indexOf(a.id) - order.indexOf(b.id),
  );
  const [first] = classes;
  if (!first) return [];
  const documentOf = index(graph.documents);
  const title = 'Traded, statutory and mixed economy';
  const { services, teams } = graph.directory;
  return [
    {
      type: 'service-classes',
      head: pageHead({
        title,
        documentTitle: labelledTitle(title, first.data.asAt.date, first.authority),
        description: 'What makes a service to schools traded, statutory or strategic, or both.',
        path: addresses.serviceClasses,
        breadcrumbs: [home, { text: 'Services', href: addresses.services }],
        section: addresses.services,
        search: searchView('Page', first.data.asAt.date, first.authority, []),
        data: {
          text: 'The definitions as JSON',
          href: addresses.api.collection('service-classes'),
        },
        published: first.data.published,
      }),
      history: historyView(first.document),
      introduction:
        'How the source told apart what schools could buy from what the council provided as a duty or a strategic matter. Its definitions are in its own words; “In short” is the editor’s.',
      classes: classes.map(({ id, data }) => {
        // A mixed economy is a matter of teams; what is nearest to it is a service of both classes.
        const both = id === 'mixed-economy';
        const count = services.filter(({ data: service }) =>
          both ? service.class.kind === 'both' : classTags(service).some((tag) => tag.id === id),
        ).length;
        return {
          id,
          title: data.title,
          printedTitle: data.printedTitle,
          definition: statementView({ quote: data.definition, source: data.source }, documentOf),
          plain: data.plain,
          ...(count > 0 && {
            services: {
              text: `${count} ${count === 1 ? 'service' : 'services'} ${both ? 'on both lists' : 'of this class'}`,
              href: addresses.servicesBy('kind', both ? 'both' : id),
            },
            count,
          }),
        };
      }),
      teams: mixedEconomies(
        teams.map(({ id }) => id),
        graph,
        documentOf,
      ),
      source: sourceView(first.document, first.data.source.section),
    },
  ];
}
