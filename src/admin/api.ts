/** The editing server, as the page speaks with it. */
import type { EntryName } from '#schemas/forms.ts';

/** Something wrong in a draft, as the server tells it. `field` is a path such as `resolutions.0.text`. */
export interface ServerFault {
  file: string;
  line?: number;
  field?: string;
  fault: string;
  remedy: string;
}

/** What came of an imported paper. */
export interface Imported {
  entries: (EntryName & { title: string })[];
  doubts: { entry: string; field?: string; what: string }[];
}

/** What the site shows: `main` is the newest published state, `built` the state that readers see. */
export interface SiteState {
  main: string;
  built: string;
  building: boolean;
  faults: ServerFault[];
}

/** The server said no, and why: the sentence is for the editor. */
class Refusal extends Error {
  // Decap would put the name of the class before the sentence.
  override toString(): string {
    return this.message;
  }
}

/** The server was not reached at all. */
export class ConnectionLost extends Refusal {
  constructor() {
    super('The connection to the editing server is lost. Nothing that you typed is lost.');
  }
}

/** Checks the text of a draft as the site would. */
export const check = (draft: EntryName & { text: string }) =>
  send<{ faults: ServerFault[] }>('check', JSON.stringify(draft));

/** The page of a draft as HTML; none where the draft has a fault, or has no page. */
export const preview = (draft: EntryName & { text: string }, signal: AbortSignal) =>
  send<{ html?: string; address?: string; faults: ServerFault[] }>(
    'preview',
    JSON.stringify(draft),
    { signal },
  );

/** Sends a Word paper; each thing in it becomes a draft. */
export const importPaper = (file: File) =>
  send<Imported>(`import?name=${encodeURIComponent(file.name)}`, file, {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });

/** Gives a set of drafts a status, all or none. */
export const setStatus = (entries: readonly EntryName[], status: WorkflowStatus) =>
  send<object>('status', JSON.stringify({ entries, status }));

/** Publishes a set of drafts, all or none. */
export const publish = (entries: readonly EntryName[]) =>
  send<object>('publish', JSON.stringify({ entries }));

/** What is published and what readers see. */
export const siteState = () => send<SiteState>('state');

/** Decap's names for the steps of a draft. */
export type WorkflowStatus = 'draft' | 'pending_review' | 'pending_publish';

async function send<Answer>(
  what: string,
  body?: BodyInit,
  { type = 'application/json', signal }: { type?: string; signal?: AbortSignal } = {},
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`/admin/api/${what}`, {
      ...(body === undefined ? {} : { method: 'POST', body, headers: { 'Content-Type': type } }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ConnectionLost();
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok && answer !== undefined) return answer as Answer;
  throw new Refusal(letterOf(answer) ?? 'The editing server gave no answer. Try again.');
}

/** The sentences of a refusal: `{ error: { place, fault, remedy } }`. */
function letterOf(answer: unknown): string | undefined {
  const { error } = (answer ?? {}) as { error?: { fault?: string; remedy?: string } | string };
  if (typeof error === 'string') return error;
  return error ? [error.fault, error.remedy].filter(Boolean).join(' ') : undefined;
}
