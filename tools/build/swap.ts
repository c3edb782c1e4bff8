/** Puts a finished folder in the place of the last one. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Moves `next` to `target` by renaming, so that no reader meets half a site. The old folder is set
 * aside first, put back when the move fails, and removed only when the new one is in its place.
 *
 * @throws what the file system says; `target` is then what it was before
 */
export function swapInto(next: string, target: string): void {
  const aside = `${target}.old`;
  recover(target, aside);
  mkdirSync(dirname(target), { recursive: true });
  const had = existsSync(target);
  if (had) renameSync(target, aside);
  try {
    renameSync(next, target);
  } catch (error) {
    if (had) renameSync(aside, target);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

/** Tidies up after a build that was cut off between the two moves. */
function recover(target: string, aside: string): void {
  if (!existsSync(aside)) return;
  if (existsSync(target)) rmSync(aside, { recursive: true, force: true });
  else renameSync(aside, target);
}
