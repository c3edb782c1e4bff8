/** Keeps two builds from working in the same folder at once. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Letter } from '#tools/lib/command.ts';

/**
 * Does the work while holding the folder's lock. A lock whose process is gone counts for nothing.
 *
 * @throws Letter when another build is at work
 */
export async function withBuildLock<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'lock');
  take(lock);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): void {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (isRunning(owner)) {
      throw new Letter(
        lock,
        `Another build is at work (process ${owner}).`,
        'Wait until it has ended, or end it, and build again.',
      );
    }
    writeFileSync(lock, String(process.pid));
  }
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
