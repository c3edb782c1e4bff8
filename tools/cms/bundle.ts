/** The site’s pages as one built file that renders previews and help: builds it when it must, and loads it. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Model } from '#model/build.ts';
import type { Link } from '#model/views.ts';
import type { Body } from '#schemas/body.ts';
import { Letter } from '#tools/lib/command.ts';
import { filesUnder } from '#tools/lib/files.ts';
import { ROOT } from '#tools/lib/root.ts';

/** What `src/preview/bundle.ts` gives when it is built. Every page is a whole document without its stylesheets. */
interface Built {
  renderPage: (
    model: Model,
    address: string,
  ) => Promise<{ file: string; html: string } | undefined>;
  renderGuide: (guide: { title: string; body: Body }) => Promise<string>;
  renderHelpIndex: (groups: { title: string; links: Link[] }[]) => Promise<string>;
  renderGallery: () => Promise<string>;
  styleAddress: (file: string) => string;
}

export interface Bundle extends Omit<Built, 'styleAddress'> {
  /** Links the stylesheets of a page (such as `src/pages/[list].astro`) in its document, and takes its scripts out. */
  dressed: (file: string, html: string) => string;
  /** The stylesheets by their path under /admin/preview/, such as `_astro/base-x.css`. */
  files: Map<string, Buffer>;
}

/**
 * Loads the bundle, which is built once for as long as its sources and the council’s colours in `contentDir` stay as they are.
 *
 * @throws Letter when it cannot be built
 */
export async function loadBundle(contentDir: string): Promise<Bundle> {
  const folder = await builtFolder(resolve(ROOT, contentDir));
  const address = pathToFileURL(join(folder, 'bundle.mjs')).href;
  const { styleAddress, ...built } = (await import(address)) as Built;
  const styles = JSON.parse(readFileSync(join(folder, 'styles.json'), 'utf8')) as Record<
    string,
    string[]
  >;
  const sheets = filesUnder(folder).filter((file) => file.endsWith('.css'));
  return {
    ...built,
    files: new Map(sheets.map((file) => [file, readFileSync(join(folder, file))])),
    dressed(file, html) {
      const links = (styles[file] ?? []).map(
        (sheet) => `<link rel="stylesheet" href="${styleAddress(sheet)}">`,
      );
      return html
        .replace(/<script\b[^]*?<\/script>/g, '')
        .replace('</head>', () => `${links.join('')}</head>`);
    },
  };
}

/** What the bundle is made from: when none of it has changed, neither has the bundle. */
function keyOf(contentDir: string): string {
  const hash = createHash('sha256');
  const sources = [
    ...filesUnder(join(ROOT, 'src')).map((file) => join('src', file)),
    'tools/cms/preview-bundle.ts',
    'astro.config.mjs',
    'package-lock.json',
  ];
  for (const file of sources) hash.update(file).update(readFileSync(join(ROOT, file)));
  const settings = join(contentDir, 'site.yaml');
  hash.update(existsSync(settings) ? readFileSync(settings) : '');
  return hash.digest('hex').slice(0, 16);
}

/** How long a bundle is kept, in milliseconds: another process may be at work with it. */
const keptFor = 86_400_000;

/** The folder of the bundle. It is built by another process, which leaves nothing of itself in this one. */
async function builtFolder(contentDir: string): Promise<string> {
  const all = join(ROOT, '.build', 'preview');
  const folder = join(all, keyOf(contentDir));
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
