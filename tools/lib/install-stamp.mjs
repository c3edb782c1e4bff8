/**
 * Whether node_modules holds what package-lock.json says. Plain JavaScript that Node 20 runs.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const STAMP = 'node_modules/.county-hall-lock';

/** What identifies an installation: the lock, and the kind of machine its binaries are for.
 *
 * @param {string} root the project's folder
 */
function fingerprint(root) {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return `${lock.digest('hex')} ${process.platform}-${process.arch}`;
}

/**
 * Remembers that the packages of the lock are installed.
 *
 * @param {string} root the project's folder
 */
export function writeStamp(root) {
  writeFileSync(join(root, STAMP), fingerprint(root) + '\n');
}

/**
 * True when node_modules matches the lock: by our stamp, or, where someone has run npm by hand, by
 * npm's own note of what it installed (and then a stamp is left for the next time).
 *
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function isInstalled(root) {
  const stamp = join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === fingerprint(root)) return true;
  if (!matchesNpmsNote(root)) return false;
  writeStamp(root);
  return true;
}

/** @param {string} root */
function matchesNpmsNote(root) {
  const note = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = packagesOf(note);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * @param {string} file a lock file of npm
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}
