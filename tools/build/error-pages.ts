/** Puts the error pages where hosts look for them. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const errorPages = ['404', '500'];

/**
 * Moves `404/index.html` to `404.html`, and so on. Astro does this itself only for pages without a parameter, and such a
 * page cannot come from its cache.
 */
export function placeErrorPages(dir: string): void {
  for (const name of errorPages) {
    const made = join(dir, name, 'index.html');
    if (!existsSync(made)) continue;
    renameSync(made, join(dir, `${name}.html`));
    rmSync(join(dir, name), { recursive: true });
  }
}
