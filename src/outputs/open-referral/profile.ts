import { z } from 'zod';

/**
 * Open Referral UK 3.0 (HSDS-UK), as far as this site uses it. Every file is read with these schemas when it is made. They are
 * stricter than the published profile: a field that is not here is a slip of the pen, and none may be empty, since
 * the standard leaves empty fields out.
 */

const text = z.string().min(1);
const id = z.uuid({ version: 'v5' });
const some = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).optional();

export const apiInformation = z.strictObject({
  version: z.literal('HSDS-UK-3.0'),
  profile: z.url(),
  openapi_url: z.url(),
});

export const taxonomyTerm = z.strictObject({
  id,
  name: text,
  description: text,
  taxonomy: text.describe('Name of its taxonomy.'),
  taxonomy_id: id,
  term: text.describe('Its short code.'),
  term_uri: z.url().optional(),
});

export type TaxonomyTerm = z.infer<typeof taxonomyTerm>;

/** A taxonomy as a list shows it. */
export const taxonomyItem = z.strictObject({ id, name: text, description: text });

export const taxonomy = taxonomyItem.extend({ taxonomy_terms: some(taxonomyTerm) });

const organizationItem = z.strictObject({ id, name: text, description: text, website: z.url() });

const organization = organizationItem.extend({
  organization_identifiers: some(
    z.strictObject({ id, organization_id: id, identifier_type: text, identifier: text }),
  ),
});

const costOption = z.strictObject({
  id,
  service_id: id,
  option: text,
  amount: z.number().positive().optional(),
  amount_description: text,
  valid_from: z.iso.date(),
  valid_to: z.iso.date(),
});

const attribute = z.strictObject({
  id,
  link_id: id,
  link_type: z.enum(['class', 'audience', 'subject', 'lgsl']),
  taxonomy_term_id: id,
  taxonomy_term: taxonomyTerm,
});

/** A service as a list shows it: what it has one of. */
export const serviceItem = z.strictObject({
  id,
  organization_id: id,
  name: text,
  description: text,
  url: z.url(),
  email: z.email().optional(),
  status: z.enum(['active', 'inactive']),
  fees: text.optional(),
  assured_date: z.iso.date().optional(),
  last_modified: z.iso.datetime(),
  organization: organizationItem,
});

export type ServiceItem = z.infer<typeof serviceItem>;

/** A service with all that belongs to it. */
export const service = serviceItem.extend({
  organization,
  service_areas: some(
    z.strictObject({ id, service_id: id, name: text, service_area: text, uri: z.url() }),
  ),
  cost_options: some(costOption),
  // The UK profile has no place for a telephone; HSDS 3.0, which it comes from, has this one.
  phones: some(z.strictObject({ id, number: text, description: text.optional() })),
  attributes: some(attribute),
});

export type Service = z.infer<typeof service>;

/** Where a service is given. None is known: see `files.ts`. */
export const serviceAtLocation = z.strictObject({ id, service_id: id, location_id: id });

/** A list. It is one page, since a static file cannot turn pages. */
export const listOf = (item: z.ZodType) =>
  z.strictObject({
    total_items: z.int().nonnegative(),
    total_pages: z.literal(1),
    page_number: z.literal(1),
    size: z.int().nonnegative(),
    first_page: z.literal(true),
    last_page: z.literal(true),
    empty: z.boolean(),
    contents: z.array(item),
  });
