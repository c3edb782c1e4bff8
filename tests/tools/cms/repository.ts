/** A small repository with the content of the fixtures, and the editing server on it, for one test. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as send } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { draftDesk } from '#tools/cms/drafts.ts';
import { gitEnvironment } from '#tools/cms/git.ts';
import { startEditing } from '#tools/cms/server.ts';
import { nameOfText } from '#tools/cms/workflow.ts';

/** Runs git as a developer would. */
export function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Dev Eloper', '-c', 'user.email=dev@example.org'];
  return execFileSync('git', [...who, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: gitEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Takes what has to be done at the end of a test, or of several. */
type AtEnd = (work: () => void | Promise<void>) => void;

/** A repository on main with one commit. */
export function makeRepository(atEnd: AtEnd = onTestFinished): string {
  const root = mkdtempSync(join(tmpdir(), 'county-hall-'));
  atEnd(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  cpSync('tests/fixtures/content', join(root, 'content'), { recursive: true });
  writeIn(root, 'public/robots.txt', 'User-agent: *\n');
  writeIn(root, 'tools/tool.ts', 'export {};\n');
  git(root, 'init', '--quiet', '-b', 'main');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '-m', 'Begin');
  return root;
}

/** Writes a file, and the folders above it. */
export function writeIn(root: string, path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

export const readIn = (root: string, path: string) => readFileSync(join(root, path), 'utf8');

export interface Answer {
  status: number;
  /** The JSON of the answer, or its text where it is none. */
  body: never;
  headers: Record<string, unknown>;
}

/** Sends one request to a server of this machine. */
export function ask(
  url: string,
  path: string,
  { method = 'GET', headers = {}, body = '' as string | Uint8Array } = {},
): Promise<Answer> {
  const { port } = new URL(url);
  return new Promise((done, fail) => {
    const sent = send({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: (String(response.headers['content-type']).includes('json')
            ? JSON.parse(text)
            : text) as never,
        }),
      );
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

/** Starts the editing server; the build only notes what it was given. */
export async function startOn(root: string, atEnd: AtEnd = onTestFinished) {
  const printed: string[] = [];
  const builds: { contentDir: string; publicDir: string }[] = [];
  const served = await startEditing({
    root,
    folder: join(root, '.cms'),
    dist: join(root, 'dist'),
    admin: join(root, 'admin'),
    today: () => '2026-11-22',
    print: (line) => printed.push(line),
    build: (contentDir, publicDir) => {
      builds.push({ contentDir, publicDir });
      writeIn(root, 'dist/index.html', '<h1>Home</h1>');
      return Promise.resolve();
    },
    tools: {
      desk: draftDesk,
      preview: () => Promise.reject(new Error('There is no preview in this test.')),
      help: () => Promise.resolve(new Map([['', '<h1>Help</h1>']])),
    },
  });
  atEnd(served.close);
  const { url, clone } = served;
  const post = (what: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(url, `/admin/api/${what}`, {
      method: 'POST',
      headers: { Origin: url, 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const act = (action: string, params: object = {}) =>
    post('v1', { branch: 'main', action, params: { branch: 'main', ...params } });
  return { ...served, url, clone, printed, builds, post, act };
}

/** A new repository with the editing server on it. */
export async function startNew(atEnd: AtEnd = onTestFinished) {
  const root = makeRepository(atEnd);
  return { root, ...(await startOn(root, atEnd)) };
}

/** One repository and server for several tests that change nothing, or each another entry. */
export function startOnce(): () => Awaited<ReturnType<typeof startNew>> {
  let server: Awaited<ReturnType<typeof startNew>>;
  const endings: Parameters<AtEnd>[0][] = [];
  beforeAll(async () => {
    server = await startNew((work) => endings.unshift(work));
  });
  afterAll(async () => {
    for (const end of endings) await end();
  });
  return () => server;
}

/** What Decap sends to save a text. `opened` is the text that the form was opened with; none for a new entry. */
export function saving(path: string, raw: string, opened?: string, assets: object[] = []) {
  const [, collection = '', slug = ''] = /^content\/([^/]+)\/([^/]+)\.\w+$/.exec(path) ?? [];
  return {
    dataFiles: [{ slug, path, raw }],
    assets,
    options: {
      collectionName: collection,
      commitMessage: `Update “${slug}”`,
      useWorkflow: true,
      status: 'draft',
      base: opened === undefined ? null : nameOfText(opened),
    },
  };
}

/** The sentence of a refusal. */
export const faultOf = ({ body }: Answer): string =>
  (body as { error?: { fault?: string } }).error?.fault ?? '';
