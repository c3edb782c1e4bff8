/** Which request goes where on the editing server. What is not the editor's is left to the site. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { headersFor } from '#outputs/policy.ts';
import { answer, type Reply, send } from '#tools/serve/answer.ts';
import { entryName } from './actions.ts';
import { answerApi, draftPage, errorAnswer, type Parts } from './endpoints.ts';
import { foldersIn } from './editing.ts';
import { judgeSource } from './guard.ts';
import { Refusal } from './refusal.ts';

export interface Routes {
  parts: Parts;
  /** The folder with the files of the editor's page. */
  admin: string;
  /** The help pages by address below `/admin/help/`. */
  help: () => Promise<Map<string, string>>;
}

/** The page of a draft may show itself and the site's own styles and pictures; nothing in it runs or is sent. */
const DRAFT_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Gives the function that answers all requests of the editor, and tells of each whether it was one. */
export function editorRoutes(routes: Routes) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = request.url ?? '';
    if (url === '/admin' || url.startsWith('/admin/')) {
      if (url.startsWith('/admin/api/')) await sendApi(routes, request, response);
      else send(request, response, await adminReply(routes, request));
      return true;
    }
    return url.startsWith('/media/') && sendDraftPicture(routes, request, response);
  };
}

async function sendApi(
  { parts }: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let status = 200;
  let body: string;
  let type = 'json';
  try {
    judgeSource(request);
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const [, collection, slug] = /^\/admin\/api\/draft\/([^/]+)\/([^/]+)\/$/.exec(pathname) ?? [];
    if (collection !== undefined && request.method === 'GET') {
      const { data: entry } = entryName.safeParse({ collection, slug });
      if (!entry) throw new Refusal(404, pathname, 'There is no such entry.', 'Check the address.');
      body = await draftPage(parts, entry);
      type = 'html';
    } else {
      const what = pathname.slice('/admin/api/'.length);
      body = JSON.stringify(await answerApi(parts, request, what, searchParams));
    }
  } catch (error) {
    const told = errorAnswer(error);
    status = told.status;
    body = JSON.stringify(told.body);
  }
  response.writeHead(status, {
    ...headersFor(`/admin/api/answer.${type}`, { secure: false }),
    ...(type === 'html' ? { 'Content-Security-Policy': DRAFT_POLICY } : {}),
    'Cache-Control': 'no-store',
    // A body that was refused unread must not be taken for the next request.
    ...(request.complete ? {} : { Connection: 'close' }),
  });
  response.end(body);
}

/** The editor's page and what belongs to it. */
async function adminReply(
  { parts, admin, help }: Routes,
  request: IncomingMessage,
): Promise<Reply> {
  try {
    judgeSource(request);
    const [path = ''] = (request.url ?? '').split('?');
    if (path === '/admin') return plain(301, 'This page is at /admin/', { Location: '/admin/' });
    const rest = path.slice('/admin'.length);
    if (rest.startsWith('/preview/')) {
      const { files } = await parts.preview();
      const body = files.get(rest.slice('/preview/'.length));
      return body ? { status: 200, path, headers: {}, body } : plain(404, 'There is no such file.');
    }
    if (rest.startsWith('/help/')) {
      const body = (await help()).get(rest.slice('/help/'.length));
      return body === undefined
        ? plain(404, 'There is no such page.')
        : { status: 200, path, headers: {}, body };
    }
    const reply = await answer(admin, request.method ?? '', rest);
    if (reply.status === 404 && rest === '/') {
      return plain(503, 'The editor is being made ready. Reload this page in a moment.');
    }
    return { ...reply, path: reply.status === 200 ? path : reply.path };
  } catch (error) {
    const { status } = errorAnswer(error);
    return plain(status, error instanceof Error ? error.message : 'The server made a mistake.');
  }
}

/** A picture that is in a draft only, where the site has none of that name. */
async function sendDraftPicture(
  { parts }: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const [, publicDir] = foldersIn(parts.editing.places.desk);
  const reply = await answer(publicDir, request.method ?? '', request.url ?? '');
  if (reply.status !== 200) return false;
  send(request, response, reply);
  return true;
}

function plain(status: number, words: string, headers: Record<string, string> = {}): Reply {
  return { status, path: '/answer.txt', headers, body: `${words}\n` };
}
