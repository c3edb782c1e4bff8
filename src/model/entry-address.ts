import { addresses } from './addresses.ts';

/**
 * Address of an entry of the directory. A section of a longer work stands under it: its id begins with that of the work, which
 * its address does not repeat.
 */
export function entryAddress(collection: string, id: string, data: object): string {
  const within = (base: string, work: string) =>
    `${addresses.entry(base, work)}${id.slice(work.length + 1)}/`;
  if (collection === 'strategy-sections' && 'strategy' in data)
    return within('strategies', String(data.strategy));
  if (collection === 'report-sections' && 'report' in data)
    return within('reports', String(data.report));
  if (collection === 'local-accounts') return addresses.localAccount(id);
  return addresses.entry(collection, id);
}
