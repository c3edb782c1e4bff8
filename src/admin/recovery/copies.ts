/**
 * The copies that this browser keeps of what was typed. Decap writes one into IndexedDB two seconds after each change and
 * never gives it back; worse, typing again writes over it. So when the page starts we set them aside under a name of our
 * own, where they stay until an editor has put them back, saved them or thrown them away.
 */

/** One copy of an entry. */
export interface Copy {
  /** Its name in the store. */
  key: string;
  collection: string;
  /** Empty for an entry that was never saved. */
  slug: string;
  /** The whole file. */
  text: string;
  /** When it was set aside, in milliseconds since 1970. */
  keptAt: number;
}

const DATABASE = 'localforage';
const STORE = 'keyvaluepairs';

/** Reads a record that Decap wrote; undefined for what is no copy of an entry, such as its copy without a name. */
export function readDecapsCopy(key: unknown, value: unknown, now: number): Copy | undefined {
  const parts = /^backup\.([a-z0-9-]+)(?:\.(.+))?$/.exec(typeof key === 'string' ? key : '');
  const { raw } = (value ?? {}) as { raw?: unknown };
  if (!parts?.[1] || typeof raw !== 'string' || raw.trim() === '') return undefined;
  const [, collection, slug = ''] = parts;
  return { key: `kept.${now}.${collection}.${slug}`, collection, slug, text: raw, keptAt: now };
}

/** Whether a record is a copy that was set aside. */
export function isCopy(value: unknown): value is Copy {
  const { key, collection, slug, text, keptAt } = (value ?? {}) as Partial<Copy>;
  return (
    typeof key === 'string' &&
    key.startsWith('kept.') &&
    [collection, slug, text].every((part) => typeof part === 'string') &&
    typeof keptAt === 'number'
  );
}

/** Sets aside what Decap kept of earlier sessions. To be called before Decap starts. */
export async function setAside(now = Date.now()): Promise<void> {
  await inStore('readwrite', async (store) => {
    const [keys, values] = await Promise.all([
      done(store.getAllKeys()),
      done<unknown[]>(store.getAll()),
    ]);
    for (const [at, key] of keys.entries()) {
      const copy = readDecapsCopy(key, values[at], now);
      if (!copy) continue;
      await done(store.put(copy, copy.key));
      await done(store.delete(key));
    }
  });
}

/** All copies that were set aside, the newest first. */
export async function copies(): Promise<Copy[]> {
  const values = await inStore('readonly', (store) => done<unknown[]>(store.getAll()));
  return (values ?? []).filter(isCopy).toSorted((one, other) => other.keptAt - one.keptAt);
}

/** Throws a copy away. */
export async function forget(key: string): Promise<void> {
  await inStore('readwrite', (store) => done(store.delete(key)));
}

/** Does some work in Decap's store; nothing where there is none, since asking must not make one. */
async function inStore<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<Result>,
): Promise<Result | undefined> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === DATABASE)) return undefined;
  const database = await done(indexedDB.open(DATABASE));
  try {
    if (!database.objectStoreNames.contains(STORE)) return undefined;
    return await work(database.transaction(STORE, mode).objectStore(STORE));
  } finally {
    database.close();
  }
}

const done = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('IndexedDB failed.')),
    );
  });
