/** The entry that is open in Decap's form: what our panels, checks and the preview look at. */
import type { FormName } from '#schemas/forms.ts';
import { store, type ImmutableMap } from './decap.ts';

/** The open entry at one moment. */
export interface OpenEntry {
  form: FormName;
  /** Its id; empty while a new entry has not been saved. */
  slug: string;
  /** Path of its file from the root of the project; empty while it has none. */
  path: string;
  isNew: boolean;
  /** Whether it has a draft that was saved. */
  isDraft: boolean;
  /** Addresses of pictures that were chosen and travel with the next save. */
  newPictures: string[];
  /** What the form holds, with the keys of the file, its body under `body`. */
  data: Record<string, unknown>;
  /** Whether something was typed since it was opened or saved. */
  changed: boolean;
  saving: boolean;
}

/** The open entry, or undefined when no form is open. */
export function openEntry(): OpenEntry | undefined {
  return entryOf(store().getState().entryDraft);
}

/** Reads `entryDraft` of the store. */
export function entryOf(draft: ImmutableMap): OpenEntry | undefined {
  const entry = draft.get('entry') as ImmutableMap | undefined;
  const data = entry?.get('data') as ImmutableMap | undefined;
  const form = entry?.get('collection');
  if (!entry || !data || typeof form !== 'string') return undefined;
  return {
    form: form as FormName,
    slug: String(entry.get('slug') ?? ''),
    path: String(entry.get('path') ?? ''),
    isNew: entry.get('newRecord') === true,
    isDraft: Boolean(entry.get('status')),
    newPictures: picturesOf(entry.get('mediaFiles') as ImmutableMap | undefined),
    data: data.toJS(),
    changed: draft.get('hasChanged') === true,
    saving: entry.get('isPersisting') === true,
  };
}

function picturesOf(files: ImmutableMap | undefined): string[] {
  const all = Object.values(files?.toJS() ?? {}) as { path?: string; draft?: boolean }[];
  return all.flatMap(({ path, draft }) =>
    draft && path !== undefined ? [path.replace(/^public/, '')] : [],
  );
}

/** The faults that Decap itself found, by the id of the field. */
export function decapFaults(): Map<string, string[]> {
  const faults = store().getState().entryDraft.get('fieldsErrors') as
    { toJS(): Record<string, { message?: unknown }[]> } | undefined;
  const texts = Object.entries(faults?.toJS() ?? {}).map(([id, list]): [string, string[]] => [
    id,
    list.flatMap(({ message }) => (typeof message === 'string' ? [message] : [])),
  ]);
  return new Map(texts.filter(([, list]) => list.length > 0));
}

/**
 * Calls the listener whenever the open entry or what it holds changes, with undefined when the form is closed.
 *
 * @returns a function that ends the watch
 */
export function watchEntry(listener: (entry: OpenEntry | undefined) => void): () => void {
  let seen: unknown;
  const look = () => {
    const draft = store().getState().entryDraft;
    const now = draft.getIn(['entry', 'data']);
    if (now === seen) return;
    seen = now;
    listener(openEntry());
  };
  look();
  return store().subscribe(look);
}

/** Runs the work after a pause without a further call. */
export function afterPause<Values extends unknown[]>(
  milliseconds: number,
  work: (...values: Values) => void,
): (...values: Values) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...values), milliseconds);
  };
}
