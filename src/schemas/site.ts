import { z } from 'zod';
import { colourOnWhite } from './fields/colour.ts';
import { distinct, list } from './fields/list.ts';
import { ref } from './fields/ref.ts';
import { httpsUrl, plainText, titleText } from './fields/text.ts';

const internalAddress = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
  error: 'must be an address on this site, such as /about/',
});

const link = z.strictObject({
  text: plainText(80).describe('Words of the link.'),
  href: internalAddress.describe('Where it leads.'),
});

/** The settings of one council's site: `content/site.yaml`. Another council changes this file and `content/`, no code. */
export const siteSettings = z.strictObject({
  name: titleText(60).describe('Name of the site, in the header and every page title.'),
  tagline: plainText(200).describe('What the site is, in one sentence, on the home page.'),
  authority: ref('authorities').describe('The council the site is for.'),
  address: httpsUrl
    .refine((url) => URL.canParse(url) && new URL(url).origin === url.replace(/\/$/, ''), {
      error: 'must be the address of a whole site, without a path, such as https://www.example.org',
    })
    .describe('Address of the site, for feeds and the site map.'),
  colours: z
    .strictObject({
      brand: colourOnWhite(7).describe('Header and large areas; white text stands on it.'),
      accent: colourOnWhite(4.5).describe('Line under the header and the edges of cards.'),
      link: colourOnWhite(4.5).describe('Colour of links.'),
    })
    .describe('The council’s colours. Each is checked for contrast.'),
  contact: list(plainText(200)).min(1).describe('Lines that tell people whom to ask.'),
  phase: z
    .strictObject({ tag: plainText(20), text: plainText(200), link })
    .describe('The banner under the header that says what the site is.'),
  navigation: list(link, 6).min(1).describe('The sections in the header.'),
  doors: z
    .array(
      z.strictObject({
        title: titleText(60).describe('What is there.'),
        text: plainText(200).describe('Whom it helps, and how.'),
        href: internalAddress.describe('Where it leads.'),
        links: list(link, 4).describe('What many people look for there.'),
      }),
    )
    .length(3, { error: 'must be three ways' })
    .describe('The three ways in on the home page.'),
  footer: distinct(ref('pages'))
    .min(1)
    .describe('Pages every council site owes. Each needs an owner and a review date.'),
  rights: plainText(300).describe('Who owns the words of the source documents.'),
});

export type SiteSettings = z.infer<typeof siteSettings>;
