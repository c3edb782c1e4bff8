import { z } from 'zod';

/** How a value is edited where its type alone does not say it, whatever field it stands in. Kept out of JSON Schema. */
export interface Editing {
  widget?: 'date' | 'money' | 'words';
  /** What good looks like, with an example; a field’s own hint takes its place. */
  usual?: string;
}

export const editing = z.registry<Editing>();
