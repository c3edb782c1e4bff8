import { z } from 'zod';
import { slug } from './text.ts';

/** Names the collection that a reference points into. Kept out of JSON Schema. */
export const references = z.registry<{ collection: string }>();

/**
 * The id of an entry in another collection. Astro's own `reference()` does not check that the entry exists;
 * the model does, for every field made here (see `model/references.ts`).
 */
export function ref(collection: string) {
  const field = slug.clone();
  references.add(field, { collection });
  return field;
}
