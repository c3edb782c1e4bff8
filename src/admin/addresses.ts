/** Where the site shows an entry. */
import type { EntryName } from '#schemas/forms.ts';

/** Collections whose pages do not lie under their own name. */
const PLACES: Partial<Record<EntryName['collection'], (slug: string) => string>> = {
  settings: (slug) => (slug === 'site' ? '/' : '/search/'),
  pages: (slug) => `/${slug}/`,
  'local-accounts': (slug) => `/local-account/${slug}/`,
};

/** Addresses that previews have told, such as those of the sections of a work. */
const told = new Map<string, string>();

/** Notes the address of an entry. */
export function noteAddress({ collection, slug }: EntryName, address: string): void {
  told.set(`${collection}/${slug}`, address);
}

/** The address at which an entry should be. */
function likelyAddress({ collection, slug }: EntryName): string {
  return (
    told.get(`${collection}/${slug}`) ?? PLACES[collection]?.(slug) ?? `/${collection}/${slug}/`
  );
}

/** The address at which the site shows an entry now; undefined for one without a page of its own. */
export async function addressOf(entry: EntryName): Promise<string | undefined> {
  const address = likelyAddress(entry);
  const found = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
  return found?.ok ? address : undefined;
}
