// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { buildDay } from './tools/build/day.ts';

// What the build tools may set; see tools/build.ts.
const contentFolder = process.env.CONTENT_DIR ?? 'content';
// The day the site is built for. It is read here and nowhere else, so that pages do not depend on the clock.
process.env.BUILD_DATE = buildDay();

/** @type {{ address: string, colours: { brand: string, accent: string, link: string } }} Checked by the loader. */
const site = parse(readFileSync(join(contentFolder, 'site.yaml'), 'utf8'));
const { brand, accent, link } = site.colours;
const isColour = (/** @type {unknown} */ colour) =>
  typeof colour === 'string' && /^#[0-9a-f]{6}$/.test(colour);
// A broken colour is reported by the content check; Sass must not see it.
const theme = [brand, accent, link].every(isColour)
  ? `$app-brand: ${brand}; $app-accent: ${accent}; $app-link: ${link};\n`
  : '';

export default defineConfig({
  site: site.address,
  outDir: process.env.OUT_DIR ?? './dist',
  publicDir: process.env.PUBLIC_DIR ?? './public',
  cacheDir: process.env.CACHE_DIR ?? './.cache/astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [mdx()],
  build: { inlineStylesheets: 'never', assets: '_astro' },
  compressHTML: true,
  devToolbar: { enabled: false },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  experimental: { incrementalBuild: true },
  vite: {
    build: { assetsInlineLimit: 0 },
    css: {
      // GOV.UK Frontend has a media query only old Internet Explorer reads; the minifier may drop it.
      lightningcss: { errorRecovery: true },
      preprocessorOptions: {
        scss: {
          loadPaths: ['node_modules'],
          quietDeps: true,
          // The council's colours, in front of the base stylesheet; the others take them from custom properties.
          additionalData: (/** @type {string} */ source, /** @type {string} */ file) =>
            file.endsWith('/styles/base.scss') ? theme + source : source,
        },
      },
    },
  },
});
