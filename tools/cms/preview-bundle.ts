/** Builds the site’s pages into one file that renders drafts, with their stylesheets beside it. */
import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { getViteConfig } from 'astro/config';
import { build, type Plugin } from 'vite';
import { ROOT } from '#tools/lib/root.ts';

/** Where the editing server serves the stylesheets. */
const base = '/admin/preview/';

const noStyle = '\0no-style:';

/**
 * Takes stylesheets out of the modules that import them, and notes them: a page links those that it imports, directly or
 * through its components, in the order in which the site’s build does.
 */
function pageStyles(): Plugin {
  return {
    name: 'county-hall:page-styles',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('.scss') || importer === undefined) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && { id: `${noStyle}${found.id}`, moduleSideEffects: 'no-treeshake' };
    },
    load: (id) => (id.startsWith(noStyle) ? '' : null),
    generateBundle() {
      const stylesOf = (id: string, seen: Set<string>): string[] => {
        if (seen.has(id)) return [];
        seen.add(id);
        if (id.startsWith(noStyle)) return [relative(ROOT, id.slice(noStyle.length))];
        return (this.getModuleInfo(id)?.importedIds ?? []).flatMap((other) =>
          stylesOf(other, seen),
        );
      };
      const pages = [...this.getModuleIds()].filter((id) =>
        /\/src\/(?:pages|preview)\/.*\.astro$/.test(id),
      );
      const styles = pages.map((id) => [relative(ROOT, id), stylesOf(id, new Set())]);
      this.emitFile({
        type: 'asset',
        fileName: 'styles.json',
        source: JSON.stringify(Object.fromEntries(styles)),
      });
    },
  };
}

/** Builds into a folder: `bundle.mjs`, `styles.json` (stylesheets by page), and the stylesheets. */
export async function buildPreviewBundle(outDir: string): Promise<void> {
  const config = await getViteConfig(
    {
      base,
      logLevel: 'error',
      publicDir: false,
      plugins: [pageStyles()],
      resolve: {
        alias: {
          '#model/from-astro.ts': join(ROOT, 'src/preview/from-draft.ts'),
          // The manifest of a whole site, which a container does without: Astro’s own stand-in says that there is none.
          '#astro-internal/ambient-manifest': join(
            ROOT,
            'node_modules/astro/dist/core/manifest/ambient-source.js',
          ),
        },
      },
      build: {
        ssr: join(ROOT, 'src/preview/bundle.ts'),
        ssrEmitAssets: true,
        // As Astro builds the site, so that the stylesheets are the same to the byte.
        target: 'esnext',
        outDir,
        emptyOutDir: true,
        rollupOptions: { output: { entryFileNames: 'bundle.mjs' } },
      },
    },
    // Highlighted code would bring inline styles.
    { markdown: { syntaxHighlight: false } },
  )({ mode: 'production', command: 'build' });
  await build(config);
}

if (import.meta.main) {
  const [outDir = ''] = process.argv.slice(2);
  // Two processes may build the same at once; each moves its whole work into place, and the first one’s stays.
  const next = `${outDir}.${randomUUID()}`;
  try {
    await buildPreviewBundle(next);
    if (!existsSync(outDir)) renameSync(next, outDir);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}
