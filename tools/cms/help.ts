/** The editors’ help: a page for each writing guide of `docs/writing`, an index, and the gallery of components. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBody } from '#mdx/read-body.ts';
import type { Body } from '#schemas/body.ts';
import { faultsError } from '#schemas/fault.ts';
import { type CollectionName, collectionNames } from '#schemas/index.ts';
import { ROOT } from '#tools/lib/root.ts';
import { loadBundle } from './bundle.ts';

/** Where the editing server serves the help. */
const home = '/admin/help/';

/** A writing guide, read as editors’ texts are. */
export interface Guide {
  /** Name of its file, which is that of the collection that it is about, and its address below `/admin/help/`. */
  name: string;
  title: string;
  body: Body;
}

/** Guides in the order in which the index lists them, each under one heading. */
const groups: { title: string; names: string[] }[] = [
  { title: 'Decisions and their sources', names: ['decisions', 'papers', 'documents', 'topics'] },
  { title: 'Pages and news', names: ['pages', 'newsline', 'alerts'] },
  {
    title: 'Schools: services and who does what',
    names: [
      'directory',
      'services',
      'service-classes',
      'teams',
      'roles',
      'groups',
      'partnerships',
      'meetings',
      'publications',
      'plans',
      'handbook',
    ],
  },
  {
    title: 'Strategies, measures and reports',
    names: [
      'strategies',
      'strategy-sections',
      'priorities',
      'indicators',
      'comparator-groups',
      'figures',
      'local-accounts',
      'reports',
      'report-sections',
    ],
  },
  {
    title: 'School transport',
    names: collectionNames.filter(
      (name: CollectionName) => name.startsWith('transport-') || name === 'low-income-tests',
    ),
  },
  { title: 'The site', names: ['settings', 'authorities', 'search'] },
];

/** Where a link of a guide leads in the help: to another guide, or nowhere, when it is to what only developers read. */
function helpLink(words: string, address: string): string {
  if (!/\.md(?:#|$)/.test(address)) return `[${words}](${address})`;
  const guide = /^([a-z-]+)\.md(#.*)?$/.exec(address);
  return guide ? `[${words}](${home}${guide[1] ?? ''}/${guide[2] ?? ''})` : `*${words}*`;
}

/** Turns the text of a guide into one that the site’s reader takes: without its title, what Prettier is told, and the reasons that only developers look up. */
function readable(text: string): string {
  return text
    .replace(/^# .*$/m, '')
    .replace(/^<!-- .* -->$/gm, '')
    .replace(/^\| recommended +\| not recommended +\| why +\|$/gm, '| Do | Don’t | Why |')
    .replace(/ \(\[why\]\([^)\s]*\)\)/g, '')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_link, words: string, address: string) =>
      helpLink(words, address),
    );
}

/**
 * Reads every writing guide.
 *
 * @throws an error with every fault of a guide that the site’s reader does not take
 */
export function readGuides(folder = join(ROOT, 'docs', 'writing')): Guide[] {
  return readdirSync(folder).map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const title = /^# (.*)$/m.exec(text)?.[1] ?? '';
    const { body, faults } = readBody(readable(text), title);
    if (faults.length > 0) {
      throw faultsError(faults.map((fault) => ({ file: `docs/writing/${file}`, ...fault })));
    }
    return { name: file.replace(/\.md$/, ''), title, body };
  });
}

/**
 * Every page of the help by its address below `/admin/help/`: '' is the index, `services/` the guide to services,
 * `components/` the gallery. `contentDir` gives the council’s colours.
 *
 * @throws Letter when the pages cannot be built
 */
export async function helpPages(contentDir = 'content'): Promise<Map<string, string>> {
  const { renderGuide, renderHelpIndex, renderGallery, dressed } = await loadBundle(contentDir);
  const guides = readGuides();
  const titles = new Map(guides.map(({ name, title }) => [name, title]));
  const listed = groups.map(({ title, names }) => ({
    title,
    links: names.map((name) => ({
      text:
        titles
          .get(name)
          ?.replace(/^Writing (?:an? |the )?(.)/, (_all, first: string) => first.toUpperCase()) ??
        name,
      href: `${home}${name}/`,
    })),
  }));
  const components = {
    title: 'In every text',
    links: [{ text: 'Components', href: `${home}components/` }],
  };
  const pages = await Promise.all(
    guides.map(async ({ name, ...guide }) => {
      const html = dressed('src/preview/HelpGuide.astro', await renderGuide(guide));
      return [`${name}/`, html] as const;
    }),
  );
  return new Map([
    ['', dressed('src/preview/HelpIndex.astro', await renderHelpIndex([...listed, components]))],
    ['components/', dressed('src/preview/HelpGallery.astro', await renderGallery())],
    ...pages,
  ]);
}
