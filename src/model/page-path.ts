import { alertsOn } from './alerts.ts';
import type { Model } from './build.ts';
import type { Frame, PageHead } from './views.ts';

/** A page as a route gives it: the parameter that stands for its address, and what it shows. */
export interface PagePath<View> {
  params: Record<string, string | undefined>;
  props: { frame: Frame; view: View };
}

/**
 * The path of the page that shows a view. `base` is the folder of the route, such as `/decisions/`; what follows it in the
 * view’s address becomes the parameter. A page with nothing after it has none, which suits a `[...rest]` route.
 */
export function pagePath<View extends { head: PageHead }>(
  model: Model,
  view: View,
  base: string,
  param: string,
): PagePath<View> {
  const alerts = alertsOn(view.head.path, model.graph);
  const rest = view.head.path.slice(base.length).replace(/\/$/, '');
  return {
    params: { [param]: rest === '' ? undefined : rest },
    props: { frame: { ...model.frame, alerts }, view },
  };
}
