import { addresses } from '../addresses.ts';
import type { Graph } from '../nodes.ts';
import type { Frame } from '../views.ts';
import { authorityView } from './common.ts';

/** What stands around every page of the site. */
export function frameOf({ site, authority, pages }: Graph): Frame {
  return {
    siteName: site.name,
    authority: authorityView(authority),
    origin: site.address.replace(/\/$/, ''),
    navigation: site.navigation,
    phase: site.phase,
    footer: [
      ...site.footer.map((id) => ({
        text: pages.find((page) => page.id === id)?.data.title ?? id,
        href: addresses.page(id),
      })),
      { text: 'Documents', href: addresses.documents },
      { text: 'Open data', href: addresses.data },
      { text: 'A to Z', href: addresses.aToZ },
    ],
    contact: site.contact,
    rights: site.rights,
    // Each page adds its own.
    alerts: [],
  };
}
