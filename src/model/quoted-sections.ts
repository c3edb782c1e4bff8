import type { Body } from '#schemas/body.ts';
import type { Content } from '#schemas/content.ts';
import { type DirectoryName, directoryNames } from './nodes.ts';
import { bare, standsIn } from './quotations.ts';
import type { Quotation } from './quotation.ts';
import { quotationsOf } from './quotations-of.ts';

type Section = Content['handbook'][number];

/** A passage and the headings that it stands under, the nearest first. */
function headingsAbove({ anchors }: Body, section: string): string[] {
  const found: string[] = [];
  let below = Infinity;
  for (let at = anchors.findIndex(({ id }) => id === section); at >= 0; at--) {
    const anchor = anchors[at];
    if (!anchor || anchor.level >= below) continue;
    found.push(anchor.id);
    below = anchor.level;
  }
  return found;
}

/** Gives the sections of the handbook that hold the passage of a quotation. */
function holders(content: Content): (quotation: Quotation) => Section[] {
  const bodies = new Map(content.documents.map(({ id, body }) => [id, body]));
  const texts = new Map(content.handbook.map((section) => [section, bare(section.body.text)]));
  return ({ source, words }) => {
    const body = bodies.get(source.document);
    if (!body) return [];
    const headings = headingsAbove(body, source.section);
    // A page may hold several headings, or one of two pages the half of a larger one.
    const hasHeading = ({ body: own }: Section) =>
      own.anchors.some(({ id }) => id === source.section);
    const may = content.handbook.filter(
      (section) =>
        section.data.source.document === source.document &&
        (headings.includes(section.data.source.section) || hasHeading(section)),
    );
    const quoted = words === undefined ? '' : bare(words);
    const holding = may.filter(
      (section) => quoted !== '' && standsIn(quoted, texts.get(section) ?? ''),
    );
    // A word or two may stand in several: then the page with the heading of the passage is meant.
    if (holding.length > 0) return holding.some(hasHeading) ? holding.filter(hasHeading) : holding;
    // Only the passage is named, or the handbook sets it as a table: then its nearest heading decides.
    const nearest = headings.find((id) => may.some(({ data }) => data.source.section === id));
    const near = may.filter(({ data }) => data.source.section === nearest);
    return near.length === 1 ? near : [];
  };
}

/**
 * Which entry quotes which section of the handbook: an entry that rests on a passage belongs with the section that holds
 * it, without an editor writing so.
 */
export function quotedSections(
  content: Content,
): { collection: DirectoryName; id: string; section: string }[] {
  if (content.handbook.length === 0) return [];
  const collectionOf = new Map<unknown, DirectoryName>(
    directoryNames
      .filter((name) => name !== 'handbook')
      .flatMap((name) => content[name].map((entry) => [entry, name] as const)),
  );
  const holdersOf = holders(content);
  return quotationsOf(content).flatMap(({ entry, quotations }) => {
    const collection = collectionOf.get(entry);
    if (!collection) return [];
    const sections = new Set(quotations.flatMap(holdersOf).map(({ id }) => id));
    return [...sections].map((section) => ({ collection, id: entry.id, section }));
  });
}
