/** Lets only the editor's own page speak to the editing server: no other site, no other name of this machine. */
import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/**
 * Judges where a request comes from. A page of another site that reaches us by DNS rebinding has its own name as Host; one
 * that sends a form or a fetch has its own Origin.
 *
 * @throws Refusal
 */
export function judgeSource({ headers, method }: IncomingMessage): void {
  const { host = '', origin } = headers;
  const site = headers['sec-fetch-site'];
  const foreign =
    !LOOPBACK.test(host) ||
    (origin !== undefined && origin !== `http://${host}`) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none');
  const writes = method !== 'GET' && method !== 'HEAD';
  if (!foreign && (!writes || origin !== undefined)) return;
  throw new Refusal(
    403,
    host || 'request',
    'Only the editor’s own page may ask for this.',
    'Open the editor at the address that npm start has printed.',
  );
}

/**
 * Reads the body of a request of one type, up to a limit.
 *
 * @throws Refusal when it is of another type, or longer
 */
export async function readBody(
  request: IncomingMessage,
  types: RegExp,
  limit: number,
): Promise<Buffer> {
  if (!types.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'request', 'This type of request is not understood.', 'Reload the page, and try again.'); // prettier-ignore
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) {
      throw new Refusal(413, 'request', `This is larger than ${Math.round(limit / 1_000_000)} MB.`, 'Send less at once.'); // prettier-ignore
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Reads a body of JSON. @throws Refusal when it is none */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const body = await readBody(request, /^application\/json(?:;|$)/i, limit);
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw new Refusal(400, 'request', 'This is not JSON.', 'Reload the page, and try again.');
  }
}
