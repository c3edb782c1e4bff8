/** What the local server answers: the policy's rules applied to the files of a folder. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { headersFor, redirectOf, rewriteOf, type Headers } from '#outputs/policy.ts';
import { judgeRequest } from './request.ts';

/** An answer before it is sent. `path` says which headers of the policy it gets. */
export interface Reply {
  status: number;
  path: string;
  headers: Headers;
  body: Buffer | string;
}

/** Finds the answer to a request. */
export async function answer(folder: string, method: string, url: string): Promise<Reply> {
  if (method !== 'GET' && method !== 'HEAD') {
    return text(405, 'This site can only be read.', { Allow: 'GET, HEAD' });
  }
  const judged = judgeRequest(url);
  if (judged.kind === 'bad') return text(400, 'This is not an address of this site.');
  if (judged.kind === 'hidden') return notFound(folder);

  const { path, query } = judged;
  const moved = redirectOf(path);
  if (moved) return redirect(moved.status, moved.to);
  const shown = rewriteOf(path);
  const body = await fileAt(folder, shown.endsWith('/') ? `${shown}index.html` : shown);
  if (body) return { status: 200, path: shown, headers: {}, body };
  if (!shown.endsWith('/') && (await fileAt(folder, `${shown}/index.html`))) {
    return redirect(301, `${encodeURI(shown)}/${query}`);
  }
  return path.startsWith('/open-referral/') ? noRecord() : notFound(folder);
}

/** Sends an answer with the headers of the policy, or only a note that nothing has changed. */
export function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  // The loopback address is plain http, so nothing there may send the browser to https.
  const headers: Headers = { ...headersFor(reply.path, { secure: false }), ...reply.headers };
  if (reply.status === 200) {
    headers['ETag'] = `"${createHash('sha256').update(reply.body).digest('base64url')}"`;
    if (request.headers['if-none-match'] === headers['ETag']) {
      response.writeHead(304, headers).end();
      return;
    }
  }
  headers['Content-Length'] = String(Buffer.byteLength(reply.body));
  response.writeHead(reply.status, headers);
  response.end(request.method === 'HEAD' ? undefined : reply.body);
}

/** The bytes of a file, or undefined when there is no such file. */
async function fileAt(folder: string, path: string): Promise<Buffer | undefined> {
  // For a moment of each rebuild the folder is being changed for the new one.
  for (let tries = 0; tries < 20 && !existsSync(folder); tries += 1) await wait(25);
  try {
    return await readFile(join(folder, path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) return undefined;
    throw error;
  }
}

/** The site's own page for what is not there, where it has one. */
async function notFound(folder: string): Promise<Reply> {
  const body = await fileAt(folder, '/404.html');
  if (!body) return text(404, 'There is no such page.');
  return { status: 404, path: '/404.html', headers: {}, body };
}

/** For the programs that read Open Referral, from other sites too: the headers of its files, and JSON. */
function noRecord(): Reply {
  const body = `${JSON.stringify({ error: 'There is nothing at this address.' })}\n`;
  return { status: 404, path: '/open-referral/404.json', headers: {}, body };
}

function redirect(status: number, to: string): Reply {
  return text(status, `This page is at ${to}`, { Location: to });
}

function text(status: number, words: string, headers: Headers = {}): Reply {
  return { status, path: '/answer.txt', headers, body: `${words}\n` };
}
