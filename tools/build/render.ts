/** Runs Astro and reads from its log what it rendered and what it took from its cache. */
import { Letter } from '#tools/lib/command.ts';
import { runPackage } from '#tools/lib/run-package.ts';

/** Files below the output folder, as Astro names them. */
export interface Renders {
  rendered: string[];
  cached: string[];
}

/**
 * Renders every page into a fresh folder.
 *
 * @throws Letter when Astro fails, or when it rendered nothing
 */
export async function renderSite({
  contentDir,
  publicDir,
  outDir,
  date,
  signal,
}: {
  contentDir: string;
  publicDir: string;
  outDir: string;
  date: string;
  signal?: AbortSignal;
}): Promise<Renders> {
  const { code, output } = await runPackage('astro', ['build'], {
    env: {
      CONTENT_DIR: contentDir,
      PUBLIC_DIR: publicDir,
      OUT_DIR: outDir,
      BUILD_DATE: date,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    ...(signal ? { signal } : {}),
  });
  if (code !== 0) {
    console.error(output);
    throw new Letter(
      'astro build',
      'Astro could not render the site (its own message is above).',
      'The last good site was left as it was. Put the fault right and build again.',
    );
  }
  const renders = readRenders(output);
  if (renders.rendered.length + renders.cached.length === 0) {
    console.error(output);
    throw new Letter(
      'astro build',
      'Astro said that it was done, but named no page.',
      'Look at its output above: src/pages may be empty, or the form of its log may have changed.',
    );
  }
  return renders;
}

/** Reads `├─ path (+12ms)`, `├─ path (restored)` and `├─ path (cached)` from the log of a build. */
export function readRenders(log: string): Renders {
  const renders: Renders = { rendered: [], cached: [] };
  // A warning may stand between a path and its time, but never another path.
  const line = /├─ (\S+)(?:(?!├─)[^])*?\((restored|cached|\+[\d.]+\w+)\)([^\n]*)/g;
  for (const [, path = '', how = '', rest = ''] of log.matchAll(line)) {
    if (rest.includes('not created')) continue;
    (how.startsWith('+') ? renders.rendered : renders.cached).push(path);
  }
  return renders;
}
