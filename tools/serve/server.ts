/** Serves a built folder on this machine as the hosting policy says, for people and for tests. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { Letter, messageOf } from '#tools/lib/command.ts';
import { answer, send } from './answer.ts';

export interface Served {
  /** Where the site is, without a slash at the end, such as `http://127.0.0.1:4321`. */
  url: string;
  /** Stops at once, also for readers who are still connected. */
  close: () => Promise<void>;
}

export interface ServeOptions {
  dir: string;
  /** 0 (the default) takes any free port. */
  port?: number;
  /** This machine only: it is a server for trying the site, not for the public. */
  host?: '127.0.0.1';
  /** How many ports after the named one may be tried when it is taken. */
  tries?: number;
  /** Gets each request first, and tells whether it has answered it. It must not throw. */
  before?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
}

/**
 * Starts a server for a folder. Files are looked up anew for each request, so that a rebuilt site
 * is seen at once.
 *
 * @throws Letter when no port is free
 */
export async function startServer({
  dir,
  port = 0,
  host = '127.0.0.1',
  tries = 0,
  before = () => Promise.resolve(false),
}: ServeOptions): Promise<Served> {
  const folder = resolve(dir);
  const server = createServer((request, response) => {
    void before(request, response).then(async (answered) => {
      if (!answered) send(request, response, await answerSafely(folder, request));
    });
  });
  await listen(server, port, host, tries);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A fault of one request must not end the server for all others. */
async function answerSafely(folder: string, request: IncomingMessage) {
  try {
    return await answer(folder, request.method ?? '', request.url ?? '');
  } catch (error) {
    console.error(`${request.url}\n    ${messageOf(error)}`);
    return { status: 500, path: '/error.txt', headers: {}, body: 'The server made a mistake.\n' };
  }
}

/** Takes the port, or one of the next when it is taken. */
async function listen(server: Server, port: number, host: string, tries: number): Promise<void> {
  for (let at = port; ; at += 1) {
    const error = await listenOnce(server, at, host);
    if (!error) return;
    if (error.code !== 'EADDRINUSE' || at >= port + tries) {
      throw new Letter(`${host}:${at}`, error.message, 'Name another port with --port.');
    }
  }
}

function listenOnce(server: Server, port: number, host: string) {
  return new Promise<NodeJS.ErrnoException | undefined>((done) => {
    server.once('error', done);
    server.listen(port, host, () => {
      server.off('error', done);
      done(undefined);
    });
  });
}
