import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder, as paths from that folder with `/`, in a fixed order.
 *
 * @throws when the folder does not exist
 */
export function filesUnder(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = prefix ? `${prefix}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesUnder(folder, path) : [path];
    });
}
