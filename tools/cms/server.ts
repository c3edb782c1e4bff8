/** The editing server: the built site, the editor's page at `/admin/`, and its endpoints, on this machine only. */
import { takeLock } from '#tools/build/lock.ts';
import { Letter, today as todayInLondon } from '#tools/lib/command.ts';
import { startServer } from '#tools/serve/server.ts';
import { type Backend, startBackend } from './backend.ts';
import { openClone } from './clone.ts';
import type { draftDesk } from './drafts.ts';
import { Editing, foldersIn } from './editing.ts';
import { once } from './once.ts';
import type { startPreview } from './preview.ts';
import { keepBuilt } from './rebuild.ts';
import { editorRoutes } from './routes.ts';

export interface EditingOptions {
  /** The repository, its top folder. */
  root: string;
  /** Where the clone and what belongs to it lies: `.cms`. */
  folder: string;
  /** The built site. */
  dist: string;
  /** 0 (the default) takes any free port. */
  port?: number;
  /** How many ports after the named one may be tried when it is taken. */
  tries?: number;
  /** Builds the site from these folders into `dist`. */
  build: (contentDir: string, publicDir: string) => Promise<void>;
  /** The folder with the files of the editor's page. It may be filled later. */
  admin: string;
  /** What checks, shows and explains drafts; each is made when it is first needed. */
  tools: {
    desk: typeof draftDesk;
    preview: typeof startPreview;
    /** Gets the content folder, for the council’s colours. */
    help: (contentDir: string) => Promise<Map<string, string>>;
  };
  /** The day to judge drafts for (today in London). */
  today?: () => string;
  print?: (line: string) => void;
  /** Ends the rebuilding when it fires. */
  signal?: AbortSignal;
}

export interface EditingServer {
  /** Where the site is, without a slash at the end. */
  url: string;
  /** The folder of the clone. */
  clone: string;
  /** Makes what renders drafts, so that the first preview need not wait for it. */
  makePreview(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Makes or updates the clone, builds the site from its main, serves it with the editor, and builds again after each
 * publishing.
 *
 * @throws Letter when there can be no clone, or no port is free
 */
export async function startEditing(options: EditingOptions): Promise<EditingServer> {
  const { print = console.log, today = todayInLondon, folder, signal, tools } = options;
  const release = takeLock(folder, inUse);
  const ended = new AbortController();
  let backend: Backend | undefined;
  const stop = async () => {
    ended.abort();
    await backend?.close();
    release();
  };
  try {
    const git = await openClone({ root: options.root, folder, print });
    backend = await startBackend(git.folder);
    const editing = new Editing({ git, backend, folder, today });
    const rebuild = keepBuilt({
      write: () => editing.writeSite(),
      build: () => options.build(...foldersIn(editing.places.site)),
      print,
      signal: AbortSignal.any([ended.signal, ...(signal ? [signal] : [])]),
    });
    await editing.open();
    await rebuild.first();

    const [contentDir, publicDir] = foldersIn(editing.places.desk);
    const desk = tools.desk({ contentDir, publicDir, today });
    const preview = once(() => tools.preview({ contentDir, publicDir, today, desk }));
    editing.onMove(() => {
      desk.reload();
      rebuild.moved();
    });
    const state = () => ({ main: editing.main, ...rebuild.state() });
    const served = await startServer({
      dir: options.dist,
      port: options.port ?? 0,
      tries: options.tries ?? 0,
      before: editorRoutes({
        parts: { editing, desk, preview, state },
        admin: options.admin,
        help: once(() => tools.help(contentDir)),
      }),
    });
    return {
      url: served.url,
      clone: git.folder,
      makePreview: async () => void (await preview()),
      close: async () => {
        ended.abort();
        await served.close();
        await rebuild.ended;
        // A preview that could not be made has nothing to close.
        await preview
          .made()
          ?.then((made) => made.close())
          .catch(() => {});
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Two servers in one clone would switch its branches under each other. */
const inUse = (lock: string, who: string) =>
  new Letter(lock, `Another program is editing in this clone (${who}).`, 'Stop it, and start again.'); // prettier-ignore
