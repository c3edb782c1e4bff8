/** Keeps two builds from working in the same folder at once. */
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Letter } from '#tools/lib/command.ts';

/** More than enough for locks that come and go while we look; what is still in the way then stays. */
const TRIES = 100;

/**
 * Does the work while holding the folder's lock. A lock whose process is gone counts for nothing.
 *
 * @throws Letter when another build is at work
 */
export async function withBuildLock<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const release = takeLock(folder, busy);
  try {
    return await work();
  } finally {
    release();
  }
}

/**
 * Takes the lock of a folder for this process, and gives the function that lets go of it.
 *
 * @param busy the letter for when somebody else has it
 * @throws Letter when another process that runs has it
 */
export function takeLock(folder: string, busy: (lock: string, who: string) => Letter): () => void {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'lock');
  // Made elsewhere and linked into its place, so that nobody ever sees one without its owner.
  const own = `${lock}.${randomUUID()}`;
  writeFileSync(own, String(process.pid));
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (done(() => linkSync(own, lock), 'EEXIST')) return () => rmSync(lock, { force: true });
      const owner = ownerOf(lock);
      if (owner === undefined) continue;
      if (isRunning(Number(owner))) throw busy(lock, `process ${owner}`);
      removeStale(lock, owner);
    }
    throw busy(lock, 'its lock cannot be read');
  } finally {
    rmSync(own, { force: true });
  }
}

const busy = (lock: string, who: string) =>
  new Letter(
    lock,
    `Another build is at work (${who}).`,
    'Wait until it has ended, or end it, and build again.',
  );

/** What the lock says, or nothing when it has gone. */
function ownerOf(lock: string): string | undefined {
  let owner: string | undefined;
  done(() => (owner = readFileSync(lock, 'utf8')), 'ENOENT');
  return owner;
}

/** Moves the lock of a process that is gone out of the way. One that was put there meanwhile goes back. */
function removeStale(lock: string, owner: string): void {
  const aside = `${lock}.${randomUUID()}`;
  if (!done(() => renameSync(lock, aside), 'ENOENT')) return;
  if (readFileSync(aside, 'utf8') !== owner) done(() => linkSync(aside, lock), 'EEXIST');
  rmSync(aside);
}

/** Does something with a file, and tells whether it worked or failed in the one way that is expected. */
function done(work: () => void, expected: string): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (codeOf(error) !== expected) throw error;
    return false;
  }
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of somebody else runs, though we may not touch it.
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
