/**
 * Stands in for `src/model/from-astro.ts` when the site’s pages are built for previews: the pages ask the model of a draft
 * instead of the published content, and only for the one page that is looked at.
 */
import type { Model } from '#model/build.ts';
import { type PagePath, pagePath } from '#model/page-path.ts';
import type { PageHead } from '#model/views.ts';

let shown: { model: Model; address: string } | undefined;

/** Sets the model and the address (such as `/decisions/x/`) that `pagePaths` answers for, while `ask` runs. */
export function whileShowing<Answer>(model: Model, address: string, ask: () => Answer): Answer {
  shown = { model, address };
  try {
    return ask();
  } finally {
    shown = undefined;
  }
}

/** As in `from-astro.ts`, but with the path of the wanted page alone, and at once. Throws outside `whileShowing`. */
export function pagePaths<View extends { head: PageHead }>(
  select: (model: Model) => View | View[],
  base: string,
  param: string,
): PagePath<View>[] {
  if (!shown) throw new Error('A page asked for its paths while no draft was shown.');
  const { model, address } = shown;
  const views = [select(model)].flat() as View[];
  const view = views.find(({ head }) => head.path === address);
  return view ? [pagePath(model, view, base, param)] : [];
}
