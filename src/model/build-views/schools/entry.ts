import { dateView } from '../../date-words.ts';
import { index } from '../../lookups.ts';
import type { DirectoryName, DirectoryNode, Graph } from '../../nodes.ts';
import type { EntryView, FactLine, FactRow } from '../../school-views.ts';
import type { Link } from '../../views.ts';
import { addresses } from '../../addresses.ts';
import { ownQuotation } from './own-quotation.ts';
import { type DocumentOf, entryLink, entryParts, passageLink } from './parts.ts';
import { inTime, inWordsOf, notGiven } from './words.ts';

/** Entries by their id; references are checked before. */
export interface Lookups {
  documentOf: DocumentOf;
  teamOf: (id: string) => DirectoryNode<'teams'>;
  roleOf: (id: string) => DirectoryNode<'roles'>;
  groupOf: (id: string) => DirectoryNode<'groups'>;
}

export const lookupsOf = ({ documents, directory }: Graph): Lookups => ({
  documentOf: index(documents),
  teamOf: index(directory.teams),
  roleOf: index(directory.roles),
  groupOf: index(directory.groups),
});

type EntryNode = DirectoryNode<Exclude<DirectoryName, 'services' | 'handbook'>>;

interface Own {
  facts: FactRow[];
  lists?: EntryView['lists'];
  calendar?: Link | undefined;
  /** True where the facts alone describe the thing. */
  described?: boolean;
}

/** Page of an entry: what its kind alone has, and what every entry has. What the facts link to is not linked again. */
export function entryView(
  node: EntryNode,
  { documentOf }: Lookups,
  { facts, lists = [], calendar, described = false }: Own,
): EntryView {
  const shown = facts.flatMap(({ lines }) => lines.flatMap(({ href }) => href ?? []));
  const parts = entryParts(node, documentOf, shown);
  const inFacts = facts.flatMap(({ lines }) => lines.map(({ text }) => text));
  const statements = [
    ...ownQuotation(node, documentOf, [...inFacts, ...lists.flatMap(({ items }) => items)]),
    ...parts.statements,
  ];
  return {
    type: 'entry',
    ...parts,
    statements,
    facts,
    lists,
    nothingMore:
      !described &&
      statements.length === 0 &&
      lists.length === 0 &&
      parts.body.segments.length === 0,
    ...(calendar && { calendar }),
  };
}

/** A list of names from the sources; nothing where it has no items. */
export const namesList = (
  id: string,
  title: string,
  items: readonly string[] = [],
): EntryView['lists'] => (items.length === 0 ? [] : [{ id, title, items: [...items] }]);

/** A list word for word from the passage of its entry, which it names; nothing where it has no items. */
export const quotedList = (
  title: string,
  items: readonly string[] | undefined,
  { data: { source, asAt } }: DirectoryNode,
  { documentOf }: Lookups,
): EntryView['lists'] =>
  namesList(title.toLowerCase(), `${title}, ${inWordsOf(asAt.date)}`, items).map((list) => ({
    ...list,
    passage: passageLink(source, documentOf),
  }));

/** A fact of several lines; nothing where there are none. */
export const linesFact = (label: string, lines: readonly FactLine[]): FactRow[] =>
  lines.length === 0 ? [] : [{ label, lines: [...lines] }];

/** What stands beside a team and a role whose names alone put them together. */
export const byName = 'By its name only; no source says so';

/** A role of a team as a line, with what the source leaves open, and who held it and when. */
export function roleLine(role: DirectoryNode<'roles'>, team: string): FactLine {
  const { postHolder, asAt, inferredTeams = [] } = role.data;
  const note = [
    ...(inferredTeams.includes(team) ? [byName] : []),
    ...(postHolder ? [`Post-holder ${inTime(asAt.date)}: ${postHolder}`] : []),
  ].join('. ');
  return { ...entryLink(role), ...(note && { note }) };
}

/** Before who chairs a thing, in the words that people search with. The value may be a name, which search does not read. */
export const chairLabel = 'Who chaired it';

/** Who chairs a group, as lines: a chair that is vacant, one that nobody names and one that is unclear say which. */
export function chairLines({ data }: DirectoryNode<'groups'>, { roleOf }: Lookups): FactLine[] {
  const { chair } = data;
  switch (chair.state) {
    case 'named':
      return [
        {
          text: chair.name,
          note: inTime(data.asAt.date) + (chair.doubt ? `. Doubtful: ${chair.doubt}` : ''),
        },
        ...(chair.role === undefined
          ? []
          : [{ ...entryLink(roleOf(chair.role)), note: 'Post held by that person' }]),
      ];
    case 'vacant':
      return [{ text: 'Vacant', note: inTime(data.asAt.date) }];
    case 'not-given':
      return [{ text: notGiven }];
    case 'unclear':
      return [{ text: `Unclear: ${chair.why}` }];
  }
}

/** A day in words, as a line. */
export const dayLine = (date: string): FactLine => ({ text: dateView({ date }).text });

/** The calendar file of an entry whose days are known. */
export const calendarOf = (
  { collection, id }: { collection: DirectoryName; id: string },
  dates: readonly unknown[] = [],
): Link | undefined =>
  dates.length === 0
    ? undefined
    : { text: 'Calendar file with the dates', href: addresses.calendar(collection, id) };
