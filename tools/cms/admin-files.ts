/** Makes the folder of the editors' page: Decap's prebuilt file, our own bundle, the page and its styles. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { Letter } from '#tools/lib/command.ts';
import { ROOT } from '#tools/lib/root.ts';

/** The file that was read and tried, of decap-cms 3.16.3. Another one may bring other faults: decide anew, see docs/decisions/0029. */
const DECAP = 'node_modules/decap-cms/dist/decap-cms.js';
const DECAP_SHA256 = '7c1efd6b616b4786e279aeef194dd21649a72058d3bc8d1f78901b574610dfb8';

/** The styles of the page, in their order. */
const STYLES = ['admin.css', 'admin-decap.css', 'admin-narrow.css'];

export interface AdminOptions {
  /** Where the files go; it is made where it does not exist. */
  outDir: string;
  siteName: string;
  /** Address of the site, such as `https://www.example.org`. */
  siteUrl: string;
}

/**
 * Writes the files. They make no request but to the host that serves them, so they can live on a host of their own.
 *
 * @throws Letter when Decap's file is not the one that was tried
 */
export async function buildAdminFiles({ outDir, siteName, siteUrl }: AdminOptions): Promise<void> {
  const hash = createHash('sha256')
    .update(readFileSync(join(ROOT, DECAP)))
    .digest('hex');
  if (hash !== DECAP_SHA256) {
    throw new Letter(
      DECAP,
      'This is not the file of decap-cms that was tried.',
      'Run npm ci. After a change of version, read docs/decisions/0029-the-admin-page.md first.',
    );
  }
  mkdirSync(outDir, { recursive: true });
  copyFileSync(join(ROOT, DECAP), join(outDir, 'decap-cms.js'));
  for (const name of STYLES) copyFileSync(join(ROOT, 'src/styles', name), join(outDir, name));
  copyFileSync(join(ROOT, 'src/styles/admin-preview-pane.css'), join(outDir, 'preview-pane.css'));
  await bundle(outDir, 'boot');
  await bundle(outDir, 'main', 'admin');
  writeFileSync(join(outDir, 'index.html'), adminPage(siteName, siteUrl));
}

/** One self-contained script of `src/admin`. */
async function bundle(outDir: string, entry: string, name = entry): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    // A package that syllable uses looks for require to know that it is a module; Vite gives it one.
    define: { 'process.env.NODE_ENV': '"production"', 'typeof require': '"function"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2024',
      lib: {
        entry: join(ROOT, `src/admin/${entry}.ts`),
        formats: ['iife'],
        name: 'editor',
        fileName: () => `${name}.js`,
      },
    },
  });
}

/** The page. No script stands in it, and it is in no search engine. */
function adminPage(siteName: string, siteUrl: string): string {
  const name = escaped(siteName);
  return `<!doctype html>
<html lang="en-GB" data-site-name="${name}" data-site-url="${escaped(siteUrl)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Editor of ${name}</title>
    <link rel="icon" href="data:,">
    ${STYLES.map((style) => `<link rel="stylesheet" href="/admin/${style}">`).join('\n    ')}
    <script src="/admin/boot.js" defer></script>
    <script src="/admin/decap-cms.js" defer></script>
    <script src="/admin/admin.js" defer></script>
  </head>
  <body>
    <noscript>The editor needs JavaScript. Turn it on in your browser and reload the page.</noscript>
    <div id="nc-root"></div>
  </body>
</html>
`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
