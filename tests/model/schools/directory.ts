import { directoryViews } from '#model/build-views/schools/directory-views.ts';
import { buildGraph } from '#model/graph.ts';
import type { EntryView, FactLine, TablesView } from '#model/school-views.ts';
import type { Content } from '#schemas/content.ts';
import { fixtureWith } from '../fixture.ts';

/** The pages of the example directory after a change, which need not pass the checks of quotations. */
export const directoryAfter = (change: (content: Content) => void = () => undefined) =>
  directoryViews(buildGraph(fixtureWith(change)));

/** The view at an address. */
export function at<View extends { head: { path: string } }>(
  views: readonly View[],
  path: string,
): View {
  const view = views.find(({ head }) => head.path === path);
  if (!view) throw new Error(`There is no page at ${path}.`);
  return view;
}

const words = ({ text, note }: FactLine) => (note === undefined ? text : `${text} (${note})`);

/** A fact of an entry as words; a note stands in brackets. */
export const factOf = ({ facts }: EntryView, label: string): string[] | undefined =>
  facts.find((row) => row.label === label)?.lines.map(words);

/** Addresses that a fact leads to. */
export const linksOf = ({ facts }: EntryView, label: string): string[] | undefined =>
  facts.find((row) => row.label === label)?.lines.flatMap(({ href }) => href ?? []);

/** A table by its title as rows of words. */
export function rowsOf({ tables }: TablesView, title: string): string[][] {
  const table = tables.find((one) => one.title === title);
  if (!table) throw new Error(`There is no table “${title}”.`);
  return [
    table.columns,
    ...table.rows.map(({ cells }) => cells.map((cell) => cell.map(words).join('; '))),
  ];
}
