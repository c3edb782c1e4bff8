/**
 * What goes between Decap and the editing server, with what Decap leaves out: which text an entry was opened with, so that
 * the server can tell when somebody else changed it meanwhile; and the server's letters, in words that Decap can show.
 */
import { SOURCE_KEY } from '#outputs/cms/format.ts';
import type { ServerFault } from './api.ts';
import type { ImmutableMap } from './decap.ts';
import { entryOf, openEntry, watchEntry } from './draft.ts';
import { fileText } from './text.ts';
import { bullets, make } from './dom.ts';
import { connectionIsBack, connectionIsLost, notice, removeNotice } from './notices.ts';

const ADDRESS = '/admin/api/v1';
const REFUSED = 'ed-refused';

interface Request {
  action: string;
  params: {
    dataFiles?: { path: string; raw: string }[];
    options?: Record<string, unknown>;
  };
}

/** Path of an entry’s file → its text when it was opened or last saved. */
const known = new Map<string, string>();

/** Whether an entry, as `entryDraft` of the store has it, would be saved as the text that its file has already. */
export function isUnchanged(entryDraft: ImmutableMap): boolean {
  const entry = entryOf(entryDraft);
  const source = entry?.data[SOURCE_KEY];
  if (!entry || entry.path === '' || typeof source !== 'string') return false;
  return fileText(entry) === (known.get(entry.path) ?? source);
}

/** Stands between Decap and the server from now on. */
export function standBetween(): void {
  watchSources();
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    if (typeof input !== 'string' || !input.endsWith(ADDRESS) || typeof init?.body !== 'string') {
      return send(input, init);
    }
    const request = JSON.parse(init.body) as Request;
    await nameBase(request);
    let response: Response;
    try {
      response = await send(input, { ...init, body: JSON.stringify(request) });
    } catch (error) {
      connectionIsLost();
      throw error;
    }
    connectionIsBack();
    if (!response.ok) return told(request, response);
    remember(request);
    return response;
  };
}

/** Keeps what an entry said when it was opened; a text that comes anew, by a save or a reload, takes its place. */
function watchSources(): void {
  let seen = '';
  watchEntry(() => {
    const entry = openEntry();
    const source = entry?.data[SOURCE_KEY];
    if (!entry || entry.path === '' || typeof source !== 'string') return;
    if (seen === `${entry.path}\n${source}`) return;
    seen = `${entry.path}\n${source}`;
    known.set(entry.path, source);
  });
}

async function nameBase({ action, params }: Request): Promise<void> {
  const [file] = params.dataFiles ?? [];
  const base = action === 'persistEntry' && file ? known.get(file.path) : undefined;
  if (base !== undefined) params.options = { ...params.options, base: await nameOf(base) };
}

function remember({ action, params }: Request): void {
  const [file] = params.dataFiles ?? [];
  if (action === 'persistEntry' && file) known.set(file.path, file.raw);
  if (action === 'persistEntry' || action === 'publishUnpublishedEntry') removeNotice(REFUSED);
}

/** SHA-256 of a text in hex. */
async function nameOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Decap shows a sentence for eight seconds and knows no letters: ours stays, and names every fault. */
async function told({ action }: Request, response: Response): Promise<Response> {
  const { error, faults = [] } = (await response.json().catch(() => ({}))) as {
    error?: { fault?: string; remedy?: string };
    faults?: ServerFault[];
  };
  const words = [error?.fault, error?.remedy].filter(Boolean).join(' ') || 'The server refused.';
  if (/^(persist|publish|update|delete)/.test(action)) {
    notice(REFUSED, 'bad', [
      make('strong', {}, [words]),
      ...(faults.length > 0
        ? [bullets(faults.map(({ file, fault, remedy }) => `${file}: ${fault} ${remedy}`))]
        : []),
    ]);
  }
  return new Response(JSON.stringify({ error: words }), {
    status: response.status,
    headers: { 'Content-Type': 'application/json' },
  });
}
