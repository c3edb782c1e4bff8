import { z } from 'zod';
import { slug } from '#schemas/fields/text.ts';
import { collections } from '#schemas/index.ts';
import type { DirectoryNode, Graph, NewslineNode, ServiceClassNode } from '#model/nodes.ts';
import { authorityRecord, linkRecord, sourceRecord, toAuthority, toSource } from './common.ts';
import { contactRecord, toContact } from './contact.ts';
import { type LinkTo, linksOf, pageOf } from './links.ts';
import { publicForm } from './public-form.ts';

/** Public records of the directory of services to schools, version 1. */

/** The collections that have them, each with what one record is called. */
export const directoryKinds = {
  services: 'service',
  teams: 'team',
  roles: 'role',
  groups: 'group',
  partnerships: 'partnership',
  meetings: 'meeting',
  publications: 'publication',
  plans: 'plan',
  handbook: 'handbook-section',
  'service-classes': 'service-class',
  newsline: 'newsline-item',
} as const;

export type DirectoryCollection = keyof typeof directoryKinds;
export type DirectoryKind = (typeof directoryKinds)[DirectoryCollection];

export const directoryCollections = Object.keys(directoryKinds) as DirectoryCollection[];

const descriptions: Record<DirectoryCollection, string> = {
  services: 'A service to schools: traded, statutory or strategic, or both.',
  teams: 'A team or service group of a council.',
  roles: 'A post or function. A name in it is who held the post on the date in “asAt”.',
  groups: 'A consultative, advisory or working group.',
  partnerships: 'A partnership or partner of a council.',
  meetings: 'A meeting that comes back, with its days where they are known.',
  publications: 'A publication for schools, with its row of a schedule where it has one.',
  plans: 'A plan that a council made or took part in.',
  handbook: 'A section of a handbook for schools. Its words are on its page and in its document.',
  'service-classes': 'What a class of services means, in the words of its source.',
  newsline: 'An item of the Newsline for schools.',
};

const neighbourRecord = linkRecord.extend({
  kind: z.enum([
    'service', 'team', 'role', 'group', 'partnership', 'meeting', 'publication', 'plan',
    'handbook-section', 'decision',
  ]).describe('What kind of entry it is.'),
}); // prettier-ignore

/** Fields that records have besides those of the editors’ schema, or in their place. */
const added = {
  contacts: z.array(contactRecord).optional().describe('How to reach it, as printed.'),
  text: z.string().optional().describe('The words of its page, as plain text.'),
  calendar: z.url().optional().describe('Address of its iCalendar file, where days are known.'),
  neighbours: z
    .array(neighbourRecord)
    .describe('Every entry that it names or that names it. Each link stands on both.'),
  source: sourceRecord.extend({
    quote: z.string().optional().describe('The words it rests on, exactly as printed.'),
  }),
};

/** A public record. Which fields it has besides these, its JSON Schema says. */
export interface DirectoryRecord {
  id: string;
  url: string;
  title: string;
  summary?: string;
  [field: string]: unknown;
}

/**
 * The schema of the records of a collection: the fields of the editors’ schema in their public form, and whose it is,
 * where it stands and what it belongs with. It reads an entry and gives its record.
 */
export function directoryRecord(collection: DirectoryCollection, linkTo: LinkTo) {
  // Each link is written on one of two entries; the neighbours hold it on both.
  const {
    authority: _,
    source,
    related,
    ...own
  } = collections[collection].schema.shape as Record<string, z.ZodType>;
  const fields = Object.entries(own).map(([name, field]) => [name, publicForm(field, linkTo)]);
  const { contacts, text, calendar, neighbours, source: publicSource } = added;
  return z
    .strictObject({
      id: slug,
      url: z.url().describe('Address of the page for people.'),
      ...(Object.fromEntries(fields) as Record<string, z.ZodType>),
      ...('contacts' in own && { contacts }),
      ...('dates' in own && { calendar }),
      ...(collections[collection].format === 'mdx' && collection !== 'handbook' && { text }),
      ...(related && { neighbours }),
      authority: authorityRecord,
      ...(source && { source: publicSource }),
    })
    .describe(descriptions[collection]);
}

type DirectoryEntry = DirectoryNode | ServiceClassNode | NewslineNode;

/** The entries of a collection, in the order in which its list shows them. */
const entriesOf = (graph: Graph, collection: DirectoryCollection): readonly DirectoryEntry[] =>
  collection === 'newsline'
    ? graph.newsline
    : collection === 'service-classes'
      ? graph.serviceClasses
      : graph.directory[collection];

const kindOf = (collection: string): string =>
  collection === 'decisions' ? 'decision' : directoryKinds[collection as DirectoryCollection];

/** What stands in a record besides the fields of its entry. */
function addedTo(entry: DirectoryEntry, collection: DirectoryCollection, origin: string) {
  const { id, body, data } = entry;
  return {
    id,
    url: pageOf(collection, id, origin),
    authority: toAuthority(entry.authority),
    ...('document' in entry && {
      source: {
        ...toSource(entry.document, entry.data.source.section, origin),
        ...(entry.data.source.quote && { quote: entry.data.source.quote }),
      },
    }),
    ...('neighbours' in entry && {
      neighbours: entry.neighbours.map((neighbour) => ({
        kind: kindOf(neighbour.collection),
        id: neighbour.id,
        title: neighbour.title,
        url: pageOf(neighbour.collection, neighbour.id, origin),
      })),
    }),
    ...('contacts' in data &&
      data.contacts && { contacts: data.contacts.map((one) => toContact(one, data.asAt.date)) }),
    ...('dates' in entry.data && { calendar: `${origin}/${collection}/${id}.ics` }),
    ...(collection !== 'handbook' && body.text !== '' && { text: body.text }),
  };
}

/** The public records of a collection. `origin` is the site’s address without a slash at the end. */
export function directoryRecords(
  graph: Graph,
  collection: DirectoryCollection,
  origin: string,
): DirectoryRecord[] {
  const schema = directoryRecord(collection, linksOf(graph, origin));
  return entriesOf(graph, collection).map((entry) => {
    const { related: _, ...data } = entry.data as { related?: unknown };
    return schema.parse({
      ...data,
      ...addedTo(entry, collection, origin),
    }) as unknown as DirectoryRecord;
  });
}
