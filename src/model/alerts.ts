import type { Graph } from './nodes.ts';
import type { AlertView } from './views.ts';

const rank = { emergency: 0, warning: 1, information: 2 } as const;

/** Whether a notice for these addresses is shown on a page: the page itself, all below (`/services/*`), or every one (`/*`). */
export const standsOn = (pages: readonly string[] | undefined, path: string): boolean =>
  (pages ?? ['/']).some((page) =>
    page.endsWith('*') ? path.startsWith(page.slice(0, -1)) : path === page,
  );

/** The notices of one page, the gravest and then the newest first. */
export function alertsOn(path: string, { alerts }: Pick<Graph, 'alerts'>): AlertView[] {
  return alerts
    .map(({ data }) => data)
    .filter(({ pages }) => standsOn(pages, path))
    .sort((a, b) => rank[a.severity] - rank[b.severity] || b.from.localeCompare(a.from))
    .map(({ title, text, severity, link, until }) => ({
      title,
      text,
      severity,
      ...(link && { link }),
      ...(until && { until }),
    }));
}
