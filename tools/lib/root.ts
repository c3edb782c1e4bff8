import { resolve } from 'node:path';

/** The project's folder. Tools name every path from here, so that they run from any folder. */
export const ROOT = resolve(import.meta.dirname, '../..');
