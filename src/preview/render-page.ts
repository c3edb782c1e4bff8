/** Renders a page of the site from the model of a draft. Built on its own, with `from-draft.ts` in place of Astro’s content. */
import { experimental_AstroContainer as Container } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Model } from '#model/build.ts';
import type { PagePath } from '#model/page-path.ts';
import { whileShowing } from './from-draft.ts';

interface PageModule {
  default: AstroComponentFactory;
  getStaticPaths: () => PagePath<object>[];
}

const pages = import.meta.glob<PageModule>('../pages/**/*.astro', { eager: true });

/** A rendered page, with the file it comes from. */
interface RenderedPage {
  /** Path of its route from the root of the project, such as `src/pages/decisions/[id].astro`. */
  file: string;
  /** The whole document, without the stylesheets that its components import. */
  html: string;
}

/** Renders the page at an address such as `/decisions/x/` as it would be published; nothing when there is no such page. */
export async function renderPage(model: Model, address: string): Promise<RenderedPage | undefined> {
  const [found] = whileShowing(model, address, () =>
    Object.entries(pages).flatMap(([file, page]) =>
      page.getStaticPaths().map((path) => ({ file, page, path })),
    ),
  );
  if (!found) return undefined;
  const { file, page, path } = found;
  // A container keeps every route that it has rendered, so each page gets its own.
  const container = await Container.create();
  const html = await container.renderToString(page.default, {
    props: path.props,
    params: path.params,
    partial: false,
    request: new Request(new URL(address, model.frame.origin)),
  });
  return { file: file.replace('../', 'src/'), html };
}
