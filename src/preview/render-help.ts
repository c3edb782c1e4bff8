/** Renders the editors’ help with the components of the site. */
import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as Container } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Body } from '#schemas/body.ts';
import type { Link } from '#model/views.ts';

const pages = import.meta.glob<AstroComponentFactory>('./Help*.astro', {
  import: 'default',
  eager: true,
});

async function render(name: string, props: Record<string, unknown>): Promise<string> {
  const page = pages[`./${name}.astro`];
  if (!page) throw new Error(`src/preview has no page ${name}.`);
  const container = await Container.create();
  container.addServerRenderer({ name: '@astrojs/mdx', renderer: mdxRenderer });
  return container.renderToString(page, { props, partial: false });
}

/** The page of a writing guide, as a whole document without its stylesheets, as are the others. */
export const renderGuide = (guide: { title: string; body: Body }): Promise<string> =>
  render('HelpGuide', guide);

/** The page that lists all guides. */
export const renderHelpIndex = (groups: { title: string; links: Link[] }[]): Promise<string> =>
  render('HelpIndex', { groups });

/** The page that shows every component an editor may use. */
export const renderGallery = (): Promise<string> => render('HelpGallery', {});
