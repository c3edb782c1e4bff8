import { z } from 'zod';

/** How a field is edited where its type alone does not say it. Kept out of JSON Schema. */
export const editing = z.registry<{ widget: 'date' | 'values' }>();
