import { z } from 'zod';
import { slug } from '#schemas/fields/text.ts';
import { collections } from '#schemas/index.ts';
import type {
  AuthorityNode,
  ComparatorGroupNode,
  DirectoryNode,
  FigureNode,
  Graph,
  NewslineNode,
  ServiceClassNode,
} from '#model/nodes.ts';
import { authorityRecord, linkRecord, sourceRecord, toAuthority, toSource } from './common.ts';
import { contactRecord, toContact } from './contact.ts';
import {
  type DirectoryCollection,
  hasNeighbours,
  kindOfNeighbour,
  kindsOfNeighbours,
} from './kinds.ts';
import { type LinkTo, linksOf, pageOf } from './links.ts';
import { publicForm } from './public-form.ts';

/** Public records of services to schools, strategies, indicators, reports and all around them, version 1. */

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
  strategies: 'A strategy: its principles, its actions and the figures it gave.',
  'strategy-sections': 'A page of a strategy.',
  priorities: 'A priority that a plan or a strategy sets.',
  indicators:
    'A measure, with the value of a council and of each authority it is compared with. “values” is by the ids of the members of “comparedWith”.',
  'local-accounts':
    'A Local Account, a yearly report on adult social care: a whole edition, or what a source reports of one.',
  reports:
    'A committee report as data. “authority” is the council whose committee it went to, which need not be the council of this site.',
  'report-sections': 'A page of a committee report.',
  'comparator-groups': 'A council and the authorities it is measured against.',
  figures: 'A few numbers of a source as a picture with its table.',
};

const neighbourRecord = linkRecord.extend({
  kind: z.enum(kindsOfNeighbours).describe('What kind of entry it is.'),
});

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
  // Each link is written on one of two entries; the neighbours hold it on both. Keywords are for this site's search alone.
  const {
    authority: _,
    source,
    related: _related,
    keywords: _keywords,
    ...own
  } = collections[collection].schema.shape as Record<string, z.ZodType>;
  const fields = Object.entries(own).map(([name, field]) => [name, publicForm(field, linkTo)]);
  const { contacts, text, calendar, neighbours, source: publicSource } = added;
  return z
    .strictObject({
      id: slug,
      url: z.url().describe('Address of the page for people.'),
      ...(Object.fromEntries(fields) as Record<string, z.ZodType>),
      ...('contacts' in own && collection !== 'reports' && { contacts }),
      ...('dates' in own && { calendar }),
      ...(collections[collection].format === 'mdx' && collection !== 'handbook' && { text }),
      ...(hasNeighbours(collection) && { neighbours }),
      authority: authorityRecord,
      ...(source && { source: publicSource }),
    })
    .describe(descriptions[collection]);
}

type DirectoryEntry =
  DirectoryNode | ServiceClassNode | NewslineNode | ComparatorGroupNode | FigureNode;

/** The entries of a collection, in the order in which its list shows them. */
function entriesOf(graph: Graph, collection: DirectoryCollection): readonly DirectoryEntry[] {
  if (hasNeighbours(collection)) return graph.directory[collection];
  return {
    newsline: graph.newsline,
    'service-classes': graph.serviceClasses,
    'comparator-groups': graph.comparatorGroups,
    figures: graph.figures,
  }[collection];
}

/** A group of authorities is of the council of its document, which the model checks. */
const authorityOf = (entry: DirectoryEntry): AuthorityNode =>
  'authority' in entry ? entry.authority : entry.document.authority;

/** What stands in a record besides the fields of its entry. */
function addedTo(
  entry: DirectoryEntry,
  collection: DirectoryCollection,
  graph: Graph,
  origin: string,
) {
  const { id, body, data } = entry;
  return {
    id,
    url: pageOf(collection, entry, graph, origin),
    authority: toAuthority(authorityOf(entry)),
    ...('document' in entry && {
      source: {
        ...toSource(entry.document, entry.data.source.section, origin),
        ...(entry.data.source.quote && { quote: entry.data.source.quote }),
      },
    }),
    ...('neighbours' in entry && {
      neighbours: entry.neighbours.map((neighbour) => ({
        kind: kindOfNeighbour(neighbour.collection),
        id: neighbour.id,
        title: neighbour.title,
        url: `${origin}${neighbour.href}`,
      })),
    }),
    ...('contacts' in data &&
      !('committee' in data) &&
      data.contacts && { contacts: data.contacts.map((one) => toContact(one, data.asAt.date)) }),
    ...('dates' in entry.data && { calendar: `${origin}/${collection}/${id}.ics` }),
    ...(collection !== 'handbook' && body.text !== '' && { text: body.text }),
  };
}

/**
 * The public records of a collection. `origin` is the site’s address without a slash at the end. Throws where a record is
 * not what its schema says, with the record and the field: then this file does not know a field that it adds.
 */
export function directoryRecords(
  graph: Graph,
  collection: DirectoryCollection,
  origin: string,
): DirectoryRecord[] {
  const schema = directoryRecord(collection, linksOf(graph, origin));
  return entriesOf(graph, collection).map((entry) => {
    const {
      related: _related,
      keywords: _keywords,
      ...data
    } = entry.data as {
      related?: unknown;
      keywords?: unknown;
    };
    const record = schema.safeParse({ ...data, ...addedTo(entry, collection, graph, origin) });
    if (!record.success)
      throw new Error(
        `The public record of ${entry.file} is not what src/outputs/records/directory.ts says of “${collection}”.\n${z.prettifyError(record.error)}`,
      );
    return record.data as unknown as DirectoryRecord;
  });
}
