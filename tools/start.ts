/** `npm start`: builds the site, serves it, and builds again when the content changes. */
import { existsSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildSite } from './build.ts';
import { Letter, letter, messageOf, runCommand } from './lib/command.ts';
import { ROOT } from './lib/root.ts';
import { startServer } from './serve/server.ts';
import { eachChange } from './serve/changes.ts';

const USAGE = `Use: npm start [-- OPTIONS]

Builds the site, serves it on this machine, and builds again whenever the content changes. Stop it
with Ctrl+C.

  --content DIR  the folder with the content (content)
  --out DIR      where the site goes (dist)
  --port N       the port (4321, or the next that is free)
  --help         prints this

Exit code: 0 stopped, 1 there was nothing to serve, 2 wrongly called.`;

const FIRST_PORT = 4321;
const QUIET_MS = 200;

/** The addresses that a newcomer wants first. */
const ADDRESSES = [
  ['the site', '/'],
  ['search', '/search/'],
  ['decisions', '/decisions/'],
  ['data', '/data/'],
] as const;

interface Options {
  content: string;
  out: string;
  port: string;
}

async function start({ content, out, port }: Options): Promise<number> {
  if (!/^\d{1,5}$/.test(port)) {
    console.error(`--port takes a number, not “${port}”.\n\n${USAGE}`);
    return 2;
  }
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => stopped.abort());
  }
  const { signal } = stopped;
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
  const served = await startServer({ dir, port: Number(port), tries: 20 });
  printAddresses(served.url, content);
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

function printAddresses(url: string, content: string): void {
  console.log('');
  for (const [name, path] of ADDRESSES) console.log(`  ${name.padEnd(10)} ${url}${path}`);
  console.log(`\nChanges in ${content}/ are built as you save them. Stop with Ctrl+C.\n`);
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

await runCommand({
  usage: USAGE,
  options: {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    port: { type: 'string', default: String(FIRST_PORT) },
  },
  run: start,
});
