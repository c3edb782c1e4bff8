/** `npm start`: builds the site, serves it with the editor, and builds again when something is published. */
import { runCommand } from './lib/command.ts';
import { startFromFolder } from './start/folder.ts';
import { startWithEditor } from './start/editor.ts';

const USAGE = `Use: npm start [-- OPTIONS]

Builds the site, serves it on this machine with the editor at /admin/, and builds again whenever an
editor publishes. The site comes from the editors' own clone of the repository, in .cms/clone, so
that it shows what is committed and what was published (docs/how-to/edit-with-the-cms.md). With
--content it comes from that folder as it is, without the editor, and is built again whenever a
file in it changes. Stop it with Ctrl+C.

  --content DIR  the folder with the content
  --out DIR      where the site goes (dist)
  --port N       the port (4321, or the next that is free)
  --help         prints this

Exit code: 0 stopped, 1 there was nothing to serve, 2 wrongly called.`;

const FIRST_PORT = 4321;

/** The addresses that a newcomer wants first. */
const ADDRESSES = [
  ['the site', '/'],
  ['search', '/search/'],
  ['decisions', '/decisions/'],
  ['data', '/data/'],
] as const;

interface Options {
  content?: string;
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
  const options = { out, port: Number(port), signal: stopped.signal, printAddresses };
  const code = content === undefined ? await startWithEditor(options) : undefined;
  return code ?? startFromFolder({ ...options, content: content ?? 'content' });
}

function printAddresses(url: string, whenBuilt: string): void {
  console.log('');
  for (const [name, path] of ADDRESSES) console.log(`  ${name.padEnd(10)} ${url}${path}`);
  console.log(`\n${whenBuilt} Stop with Ctrl+C.\n`);
}

await runCommand({
  usage: USAGE,
  options: {
    content: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    port: { type: 'string', default: String(FIRST_PORT) },
  },
  run: start,
});
