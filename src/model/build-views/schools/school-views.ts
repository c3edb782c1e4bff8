import type { Graph } from '../../nodes.ts';
import { compareView, shortlistView } from './compare.ts';
import { directoryViews } from './directory-views.ts';
import { newslineItemView, newslineViews } from './newsline.ts';
import { serviceClassesViews } from './service-classes.ts';
import { serviceFinderViews } from './service-finder.ts';
import { serviceView } from './services.ts';

/** Views of every page of the directory of services to schools, by kind. */
export function schoolViews(graph: Graph) {
  return {
    services: graph.directory.services.map((service) => serviceView(service, graph)),
    serviceFinder: serviceFinderViews(graph),
    serviceClasses: serviceClassesViews(graph),
    compare: compareView(graph),
    shortlist: shortlistView(graph),
    ...directoryViews(graph),
    newsline: newslineViews(graph),
    newslineItems: graph.newsline.map(newslineItemView),
  };
}
