import type { z } from 'zod';
import type { Graph } from '#model/nodes.ts';
import type { linkRecord } from './common.ts';

/** The public link to an entry of a collection, whose title it gives. */
export type LinkTo = (collection: string, id: string) => z.infer<typeof linkRecord>;

/** Address of the page of an entry. `origin` is the site’s address without a slash at the end. */
export const pageOf = (collection: string, id: string, origin: string): string =>
  collection === 'service-classes'
    ? `${origin}/services/classes/#${id}`
    : `${origin}/${collection}/${id}/`;

/**
 * Links to every entry that a record may name. They throw for an entry that is not there, which the check of references
 * finds before.
 */
export function linksOf(graph: Graph, origin: string): LinkTo {
  const { topics, documents, decisions, directory } = graph;
  const titles = new Map(
    Object.entries({ topics, documents, decisions, ...directory }).flatMap(
      ([collection, entries]) =>
        entries.map(({ id, data }) => [`${collection}/${id}`, data.title] as const),
    ),
  );
  return (collection, id) => {
    const title = titles.get(`${collection}/${id}`);
    if (title === undefined)
      throw new Error(`“${collection}/${id}” was not found; references are checked before.`);
    return { id, title, url: pageOf(collection, id, origin) };
  };
}
