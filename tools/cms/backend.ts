/** decap-server, run as a program of its own and reached by nobody but us. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Letter } from '#tools/lib/command.ts';
import { programOf } from '#tools/lib/run-package.ts';
import { gitEnvironment } from './git.ts';

interface BackendAnswer {
  status: number;
  body: unknown;
}

export interface Backend {
  /** The number of its process. */
  pid: number;
  /** Sends one action and gives the answer, whatever its status. Throws a Letter when decap-server is gone. */
  ask(action: string, params: object): Promise<BackendAnswer>;
  close(): Promise<void>;
}

/** The last line that decap-server prints when it starts: its routes exist only then. */
const READY = 'configured with';

/**
 * Starts decap-server for a clone. It listens on a socket file in a folder that only our user can open.
 *
 * @throws Letter when it ends before it is ready
 */
export async function startBackend(clone: string): Promise<Backend> {
  const folder = mkdtempSync(join(tmpdir(), 'county-hall-'));
  const socket =
    process.platform === 'win32' ? `\\\\.\\pipe\\county-hall-${process.pid}` : join(folder, 's');
  const listen = pathToFileURL(join(import.meta.dirname, 'backend-listen.mjs')).href;
  const child = spawn(process.execPath, ['--import', listen, programOf('decap-server')], {
    cwd: folder,
    env: {
      ...gitEnvironment(),
      MODE: 'git',
      GIT_REPO_DIRECTORY: clone,
      BIND_HOST: '127.0.0.1',
      SOCKET: socket,
      NO_COLOR: '1',
    },
    stdio: 'pipe',
  });
  const close = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await ready(child);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    pid: child.pid ?? 0,
    ask: (action, params) => post(socket, JSON.stringify({ action, params })),
    close,
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let said = '';
    const hear = (text: string) => {
      // It tells of each request for as long as it runs; only the beginning is of use.
      if (said.includes(READY)) return;
      said += text;
      if (said.includes(READY)) done();
    };
    child.stdout?.setEncoding('utf8').on('data', hear);
    child.stderr?.setEncoding('utf8').on('data', hear);
    child.on('error', fail);
    child.on('exit', () =>
      fail(new Letter('decap-server', `It did not start. ${said}`, 'Install the packages again: npm ci.')),
    ); // prettier-ignore
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill();
  });
}

function post(socketPath: string, body: string): Promise<BackendAnswer> {
  return new Promise((done, fail) => {
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
    };
    const lost = () =>
      fail(new Letter('decap-server', 'It gives no answer.', 'Stop the program and start it again: npm start.')); // prettier-ignore
    request({ socketPath, path: '/api/v1', method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('error', lost);
      response.on('end', () => {
        const status = response.statusCode ?? 500;
        try {
          done({ status, body: JSON.parse(text) as unknown });
        } catch {
          done({ status: 500, body: {} });
        }
      });
    })
      .on('error', lost)
      .end(body);
  });
}
