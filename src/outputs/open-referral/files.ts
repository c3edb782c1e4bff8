import type { z } from 'zod';
import { faultsError } from '#schemas/fault.ts';
import type { Graph } from '#model/nodes.ts';
import * as profile from './profile.ts';
import { serviceItemOf, serviceOf } from './service.ts';
import { taxonomiesOf } from './vocabulary.ts';
import type { Words } from './words.ts';

/** Where the interface stands on the site. */
const path = '/open-referral/v3/';

/**
 * A file, when it is what the profile asks for. A fault stops the build with a letter: those who read the data cannot
 * mend it. `from` is the content file it is made from.
 */
function checked(schema: z.ZodType, value: unknown, from: string): string {
  const { success, error } = schema.safeParse(value);
  if (success) return `${JSON.stringify(value, null, 2)}\n`;
  throw faultsError(
    error.issues.map(({ path: place, message }) => ({
      file: from,
      fault: `Its Open Referral file would not be valid: “${place.join('.')}”: ${message}.`,
      remedy: 'Correct the words it is made from, such as a verified e-mail address or a price.',
    })),
  );
}

/** A list, all on its one page: a static file cannot turn pages. */
const page = (contents: readonly unknown[]) => ({
  total_items: contents.length,
  total_pages: 1,
  page_number: 1,
  size: contents.length,
  first_page: true,
  last_page: true,
  empty: contents.length === 0,
  contents,
});

/**
 * The files of the interface: text by name without `.json`, such as `services/<id>`. `origin` is the site’s address without
 * a slash at the end.
 *
 * Services of other councils are left out: each council’s own feed holds them, and who gathers the feeds of several
 * councils would have them twice. No service is said to be at a location, since no source gives one that is known
 * to be right today; that list is there and empty.
 */
export function openReferralFiles(
  graph: Graph,
  words: Words,
  origin: string,
): Record<string, string> {
  const places = { origin, base: origin + path };
  const services = graph.directory.services.filter(({ authority }) => !authority.other);
  const taxonomies = taxonomiesOf(services, graph, words, places);
  const terms = taxonomies.flatMap((taxonomy) => taxonomy.terms);
  // Each service first: a fault of one is told with its file, and not as one of a list.
  const details = Object.fromEntries(
    services.map((service) => {
      const whole = serviceOf(service, taxonomies, words, places);
      return [`services/${whole.id}`, checked(profile.service, whole, service.file)];
    }),
  );
  const all = 'content/services';
  const list = (item: z.ZodType, contents: readonly unknown[]) =>
    checked(profile.listOf(item), page(contents), all);
  return {
    index: checked(
      profile.apiInformation,
      {
        version: 'HSDS-UK-3.0',
        profile: 'https://docs.openreferraluk.org/en/latest/',
        openapi_url: 'https://openreferraluk.org/specifications/3.0/openapi.json',
      },
      all,
    ),
    services: list(
      profile.serviceItem,
      services.map((service) => serviceItemOf(service, words, places)),
    ),
    ...details,
    taxonomies: list(
      profile.taxonomyItem,
      taxonomies.map(({ id, name, description }) => ({ id, name, description })),
    ),
    ...Object.fromEntries(
      taxonomies.map(({ id, name, description, terms: taxonomy_terms }) => [
        `taxonomies/${id}`,
        checked(profile.taxonomy, { id, name, description, taxonomy_terms }, all),
      ]),
    ),
    taxonomy_terms: list(profile.taxonomyTerm, terms),
    ...Object.fromEntries(
      terms.map((term) => [`taxonomy_terms/${term.id}`, checked(profile.taxonomyTerm, term, all)]),
    ),
    service_at_locations: list(profile.serviceAtLocation, []),
  };
}
