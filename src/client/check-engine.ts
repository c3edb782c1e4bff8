/** Loaded only when answers wait behind a question: the rules themselves, and how far the answers lead by them. */
import { diagram } from '#rules/diagram.ts';
import type { Era } from '#rules/eras.ts';
import { furthest, type Given, notSure } from '#rules/states.ts';
import type { Table } from '#rules/table.ts';
import { slugOf } from './check-state.ts';

/** The answer that a part of an address stands for. */
function givenOf({ fields }: Table, slug: string): Given[] {
  const field = fields.find(({ id, bands }) => bands.includes(slug) || slug === `${id}-${notSure}`);
  return field ? [{ field: field.id, band: field.bands.includes(slug) ? slug : notSure }] : [];
}

/** How far answers lead with those that waited: the path below the checker’s address, and every answer it does not hold. */
export function advance(
  table: Table,
  era: Era,
  given: readonly Given[],
  keep: readonly string[],
): { path: string; keep: string[] } {
  const root = diagram(table, era.from);
  if (!root) throw new Error(`No rules are held for ${era.from}.`);
  const answered = new Set(given.map(({ field }) => field));
  const waiting = keep
    .flatMap((slug) => givenOf(table, slug))
    .filter(({ field }) => !answered.has(field));
  const all = [...given, ...waiting];
  const { path, given: used } = furthest(table, root, era, all);
  const held = new Set(used.map(({ field }) => field));
  return { path, keep: all.filter(({ field }) => !held.has(field)).map(slugOf) };
}

/** The same for the era whose pages begin at `root`, with the rules of the site. */
export async function resume(
  root: string,
  era: Era,
  given: readonly Given[],
  keep: readonly string[],
) {
  const checker = root.replace(/[^/]+\/$/, '');
  const response = await fetch(`${checker}rules.json`);
  if (!response.ok) throw new Error(`The rules are not there: ${response.status}`);
  const { table } = (await response.json()) as { table: Table };
  const found = advance(table, era, given, keep);
  return { ...found, path: checker + found.path };
}
