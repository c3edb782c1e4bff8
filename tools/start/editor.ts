/** The half of `npm start` that has an editor: the site is built from the editors' clone and built again when they publish. */
import { join, resolve } from 'node:path';
import { buildDay } from '#tools/build/day.ts';
import { makeEditor } from '#tools/build/editor.ts';
import { draftDesk } from '#tools/cms/drafts.ts';
import { type EditingServer, startEditing } from '#tools/cms/server.ts';
import { Letter, messageOf } from '#tools/lib/command.ts';
import { ROOT } from '#tools/lib/root.ts';
import { buildApart } from './build-apart.ts';
import type { StartOptions } from './options.ts';

const FOLDER = join(ROOT, '.cms');
const ADMIN = join(FOLDER, 'admin');

/**
 * Builds the site from the clone, serves it with the editor, and rebuilds until it is stopped. Gives the exit code; or
 * undefined, after saying why, where there can be no clone and the site has to start without the editor.
 */
export async function startWithEditor({
  out,
  port,
  signal,
  printAddresses,
}: StartOptions): Promise<number | undefined> {
  let editing: EditingServer;
  try {
    editing = await start(out, port, signal);
  } catch (error) {
    if (signal.aborted) return 0;
    if (!(error instanceof Letter)) throw error;
    console.error(`${messageOf(error)}\n\nThe site starts without the editor.\n`);
    return undefined;
  }
  if (!signal.aborted) {
    printAddresses(editing.url, 'What an editor publishes is built at once.');
    // The site is up: readers need not wait for the editor's page.
    await makeEditorPage(editing);
    await ended(signal);
  }
  await editing.close();
  console.log('Stopped.');
  return 0;
}

function start(out: string, port: number, signal: AbortSignal): Promise<EditingServer> {
  return startEditing({
    root: ROOT,
    folder: FOLDER,
    dist: resolve(ROOT, out),
    port,
    tries: 20,
    admin: ADMIN,
    // Drafts are judged for the day that the site is built for.
    today: () => buildDay(),
    signal,
    build: (contentDir, publicDir) => buildApart({ contentDir, publicDir, outDir: out, signal }),
    tools: {
      desk: draftDesk,
      // Both bring Vite, which takes longer to load than the rest of the server.
      preview: async (options) => (await import('#tools/cms/preview.ts')).startPreview(options),
      help: async () => (await import('#tools/cms/help.ts')).helpPages(),
    },
  });
}

/** Makes the editor's page. When it fails, the site stays up. */
async function makeEditorPage({ url, clone, makePreview }: EditingServer): Promise<void> {
  console.log('Making the editor’s page.');
  try {
    await makeEditor(join(clone, 'content'), ADMIN);
    console.log(`  ${'editor'.padEnd(10)} ${url}/admin/\n`);
    await makePreview();
  } catch (error) {
    console.error(error instanceof Letter ? error.message : error);
  }
}

const ended = (signal: AbortSignal) =>
  new Promise<void>((done) => {
    if (signal.aborted) done();
    signal.addEventListener('abort', () => done());
  });
