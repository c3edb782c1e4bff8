import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { filesUnder } from '#tools/lib/files.ts';
import { ROOT } from '#tools/lib/root.ts';
import { fixtureFolder } from '../model/fixture.ts';

/** A folder of its own for a build: a copy of the example content, a cache and a place for the site. */
export function workshop() {
  // Inside the project, so that the finished site can be moved into its place.
  mkdirSync(join(ROOT, '.build'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.build', 'test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const content = join(folder, 'content');
  const restore = () => {
    rmSync(content, { recursive: true, force: true });
    cpSync(fixtureFolder, content, { recursive: true });
  };
  restore();
  return {
    content,
    out: join(folder, 'site'),
    cache: join(folder, 'cache'),
    /** Puts the content back as it was. */
    restore,
    /** Writes a file of the content. */
    write: (file: string, text: string) => writeFileSync(join(content, file), text),
    /** Changes words in a file of the content; the words must be there. */
    replace(file: string, words: string, others: string) {
      const before = readFileSync(join(content, file), 'utf8');
      if (!before.includes(words)) throw new Error(`“${words}” is not in ${file}.`);
      writeFileSync(join(content, file), before.replace(words, others));
    },
  };
}

/** Runs one of our programs as npm would, and gives its exit code and all that it said. */
export function run(tool: string, args: string[], env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, tool), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: status, output: stdout + stderr };
}

/** The bytes of every file of a folder, as a hash by path. */
export function bytesOf(folder: string): Record<string, string> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(filesUnder(folder).map((file) => [file, hash(file)]));
}
