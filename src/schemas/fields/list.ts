import { z } from 'zod';

/**
 * A list of at most `max` entries. The limit guards the build: it is no `.max()`, which would make it a promise of the
 * public JSON Schema.
 */
export function list<Item extends z.ZodType>(item: Item, max = 50) {
  return z.array(item).refine((entries) => entries.length <= max, {
    error: `must have at most ${max} entries; take the others out`,
  });
}

/** A list of words or names, none of them twice. */
export function distinct<Item extends z.ZodType<string>>(item: Item, max = 50) {
  return list(item, max).refine((entries) => new Set(entries).size === entries.length, {
    error: 'names the same thing twice; take one of them out',
  });
}
