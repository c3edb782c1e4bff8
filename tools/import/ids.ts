import type { CollectionName } from '#schemas/index.ts';
import { isReserved } from '#mdx/read-content.ts';
import { createSlugger } from '#mdx/slugs.ts';

/** Names for new entries that no entry has yet: one that is taken gets -2, -3. */
export class FreeIds {
  readonly #taken: Set<string>;

  /** `existing` holds `collection/id` of every entry there is. */
  constructor(existing: ReadonlySet<string>) {
    this.#taken = new Set(existing);
  }

  /** A name made of words that is free in all the collections given, and taken from now on; at most `longest` characters. */
  take(words: string, inCollections: readonly CollectionName[], longest = usual): string {
    const base = shortened(slugOf(words), longest);
    let id = base;
    const isTaken = (name: CollectionName) =>
      this.#taken.has(`${name}/${id}`) || isReserved(name, id);
    for (let count = 2; inCollections.some(isTaken); count += 1) {
      id = `${base}-${count}`;
    }
    for (const name of inCollections) this.#taken.add(`${name}/${id}`);
    return id;
  }
}

/** Characters of a name; one of two entries’ names has more. */
const usual = 60;
/** Small words that a cut leaves without what they belong to. */
const loose = /(?:-(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with))+$/;

const slugOf = (words: string): string => createSlugger()(words).replace(/^section-(?=\D)/, '');

/** Cut between words. */
function shortened(slug: string, longest: number): string {
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)).replace(loose, '');
}
