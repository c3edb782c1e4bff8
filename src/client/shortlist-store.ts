/**
 * The reader’s own shortlist, in the storage of the browser. Nothing is written before the reader asks for it, and an empty
 * list leaves nothing behind. Where the browser stores nothing, the list lasts as long as the page.
 */
import { namesOf } from './shortlist-state.ts';

const key = 'county-hall-shortlist';

let unstored: string[] | undefined;

/** The ids on the list. What was stored may have been changed by anybody: what cannot be an id is left out. */
export function readList(): string[] {
  if (unstored) return unstored;
  try {
    const names = namesOf(localStorage.getItem(key) ?? '');
    return [...new Set(names)].filter((name) => /^[a-z0-9-]{1,80}$/.test(name));
  } catch {
    return [];
  }
}

/** Keeps a list. Gives false when the browser refuses and only this page knows it. */
export function keepList(ids: readonly string[]): boolean {
  try {
    if (ids.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, ids.join(','));
    unstored = undefined;
    return true;
  } catch {
    unstored = [...ids];
    return false;
  }
}

/** Calls back when another tab changes the list, or when the browser shows this page again after another one. */
export function onListChange(changed: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) changed();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) changed();
  });
}

/** What to tell a reader whose browser keeps nothing. */
export const notKept = 'Your browser does not keep the list: it is gone when you leave this page.';
