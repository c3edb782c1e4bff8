/** Shows a draft as the page that it will be. */
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Model } from '#model/build.ts';
import type { Content } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';
import { Letter } from '#tools/lib/command.ts';
import { filesUnder } from '#tools/lib/files.ts';
import { ROOT } from '#tools/lib/root.ts';
import { type Draft, type DraftDesk, fileOfDraft } from './drafts.ts';
import { pageOfDraft } from './preview-address.ts';

/** A draft as readers would see it, or why it cannot be shown. */
export interface Preview {
  /** The whole page, with its stylesheets under /admin/preview/ and without script. */
  html?: string;
  /** Where the page will stand, such as `/decisions/x/`. */
  address?: string;
  /** What keeps the draft from being published. A page can have faults and still be shown. */
  faults: Fault[];
}

export interface Previewer {
  /** Renders a draft among other drafts. What is broken in another draft is left out of the page. */
  render: (draft: Draft, others?: readonly Draft[]) => Promise<Preview>;
  /** The stylesheets by their path under /admin/preview/, such as `_astro/base-x.css`. */
  files: Map<string, Buffer>;
  close: () => Promise<void>;
}

/** What `src/preview/render-page.ts` gives when it is built. */
interface Bundle {
  renderPage: (
    model: Model,
    address: string,
  ) => Promise<{ file: string; html: string } | undefined>;
  styleAddress: (file: string) => string;
}

/**
 * Makes what renders drafts: the site’s own pages, built once for as long as their sources stay as they are, with the
 * council’s colours from `contentDir`.
 *
 * @throws Letter when the pages cannot be built
 */
export async function startPreview(options: {
  contentDir: string;
  publicDir: string;
  /** The day to show the site on, ISO. */
  today: () => string;
  desk: DraftDesk;
}): Promise<Previewer> {
  const folder = await builtBundle(resolve(options.contentDir));
  const bundle = (await import(pathToFileURL(join(folder, 'render-page.mjs')).href)) as Bundle;
  const styles = JSON.parse(readFileSync(join(folder, 'styles.json'), 'utf8')) as Styles;
  const files = new Map(
    filesUnder(folder)
      .filter((file) => file.endsWith('.css'))
      .map((file) => [file, readFileSync(join(folder, file))]),
  );

  async function page(model: Model, address: string): Promise<string | undefined> {
    const found = await bundle.renderPage(model, address);
    if (!found) return undefined;
    const links = (styles[found.file] ?? []).map(
      (file) => `<link rel="stylesheet" href="${bundle.styleAddress(file)}">`,
    );
    return withoutScripts(found.html).replace('</head>', `${links.join('')}</head>`);
  }

  return {
    files,
    close: () => Promise.resolve(),
    async render(draft, others = []) {
      const { content, model, faults } = siteWith(options, draft, others);
      if (!content || !model) return { faults };
      const address = pageOfDraft(draft, content, model);
      const html = await page(model, address);
      return html === undefined ? { faults } : { html, address, faults };
    },
  };
}

/** Stylesheets by the file of the page. */
type Styles = Record<string, string[]>;

/** The page as it looks before any script has run: a draft is looked at in a frame that runs none. */
const withoutScripts = (html: string): string => html.replace(/<script\b[^]*?<\/script>/g, '');

interface DraftSite {
  content?: Content;
  model?: Model;
  faults: Fault[];
}

/** The site with a draft in it: among all other drafts, or among those of them that are sound. */
function siteWith(
  { desk, today }: { desk: DraftDesk; today: () => string },
  draft: Draft,
  others: readonly Draft[],
): DraftSite {
  const among = (drafts: readonly Draft[]): DraftSite => {
    const { content } = desk.contentWith(drafts);
    const published = desk.modelWith(drafts);
    if (!content) return published;
    const day = dayToShow(draft, content, today());
    const { model } = day === today() ? published : desk.modelWith(drafts, day);
    return { content, ...(model && { model }), faults: published.faults };
  };
  const site = among([draft, ...others]);
  if (site.model) return site;
  const broken = new Set(site.faults.map(({ file }) => file));
  const sound = others.filter((other) => !broken.has(fileOfDraft(other)));
  return sound.length === others.length ? site : among([draft, ...sound]);
}

/** News and notices are shown on the nearest day on which readers see them. */
function dayToShow({ collection, id }: Draft, content: Content, today: string): string {
  if (collection !== 'newsline' && collection !== 'alerts') return today;
  const span = content[collection].find((entry) => entry.id === id)?.data;
  if (!span) return today;
  if (today < span.from) return span.from;
  return span.until !== undefined && span.until < today ? span.until : today;
}

/** What the pages are built from: when none of it has changed, neither have they. */
function bundleKey(contentDir: string): string {
  const hash = createHash('sha256');
  const sources = ['src', 'tools/cms/preview-bundle.ts', 'astro.config.mjs', 'package-lock.json'];
  for (const source of sources) {
    const path = join(ROOT, source);
    const files = statSync(path).isDirectory()
      ? filesUnder(path).map((file) => join(path, file))
      : [path];
    for (const file of files) hash.update(file).update(readFileSync(file));
  }
  const settings = join(contentDir, 'site.yaml');
  hash.update(existsSync(settings) ? readFileSync(settings) : '');
  return hash.digest('hex').slice(0, 16);
}

/** How long pages that were built are kept, in milliseconds: another process may be at work with them. */
const keptFor = 86_400_000;

/** The folder of the built pages. They are built by another process, which leaves nothing of itself in this one. */
async function builtBundle(contentDir: string): Promise<string> {
  const all = join(ROOT, '.build', 'preview');
  const key = bundleKey(contentDir);
  const folder = join(all, key);
  if (existsSync(folder)) return folder;
  const child = spawn(process.execPath, [join(import.meta.dirname, 'preview-bundle.ts'), folder], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: contentDir, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  await new Promise((done) => child.on('close', done));
  if (!existsSync(folder)) {
    console.error(said);
    throw new Letter(
      'src/preview',
      'The pages for previews could not be built (the message is above).',
      'Run npm run check, put right what it names, and start again.',
    );
  }
  for (const old of readdirSync(all).map((name) => join(all, name))) {
    const age = Date.now() - statSync(old).mtimeMs;
    if (age > keptFor) rmSync(old, { recursive: true, force: true });
  }
  return folder;
}
