/** `npm start -- --content DIR`: the site from a folder, built again when a file in it changes, without the editor. */
import { existsSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildSite } from '#tools/build.ts';
import { Letter, letter, messageOf } from '#tools/lib/command.ts';
import { ROOT } from '#tools/lib/root.ts';
import { eachChange } from '#tools/serve/changes.ts';
import { startServer } from '#tools/serve/server.ts';
import type { StartOptions } from './options.ts';

const QUIET_MS = 200;

/** Builds, serves and rebuilds until it is stopped. Gives the exit code. */
export async function startFromFolder({
  content,
  out,
  port,
  signal,
  printAddresses,
}: StartOptions & { content: string }): Promise<number> {
  const folder = resolve(ROOT, content);
  if (!existsSync(folder)) {
    console.error(letter(content, 'There is no such folder.', 'Name the folder with the content.'));
    return 1;
  }
  // Listening begins before the first build, so that what is saved during it is built after it.
  const changes = eachChange((changed) => {
    watch(folder, { recursive: true, signal }, changed);
  }, signal);
  await build(content, out, signal);
  if (signal.aborted) return 0;
  const dir = resolve(ROOT, out);
  if (!existsSync(join(dir, 'index.html'))) {
    console.error(letter(out, 'There is no built site to serve.', 'Put the faults above right.'));
    return 1;
  }
  const served = await startServer({ dir, port, tries: 20 });
  printAddresses(served.url, `Changes in ${content}/ are built as you save them.`);
  await rebuildOnChange(changes, content, out, signal);
  await served.close();
  console.log('Stopped.');
  return 0;
}

/** Builds, and says what is wrong when it fails; the last good site is then still there. */
async function build(contentDir: string, outDir: string, signal: AbortSignal): Promise<void> {
  try {
    await buildSite({ contentDir, outDir, signal });
  } catch (error) {
    if (signal.aborted) return;
    console.error(error instanceof Letter ? messageOf(error) : error);
  }
}

/** One build at a time; what changes during a build is built after it. */
async function rebuildOnChange(
  changes: AsyncIterable<void>,
  content: string,
  out: string,
  signal: AbortSignal,
): Promise<void> {
  for await (const _ of changes) {
    // An editor that saves writes several times in a moment.
    await wait(QUIET_MS);
    console.log(`\n${content} changed: building again.`);
    await build(content, out, signal);
    if (!signal.aborted) console.log('Waiting for the next change.');
  }
}
