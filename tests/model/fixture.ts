import { join } from 'node:path';
import { readContent } from '#mdx/read-content.ts';
import { buildModel, type Model } from '#model/build.ts';
import type { Content } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';

/** The content of an invented council, small enough to know by heart. */
export const fixtureFolder = join(import.meta.dirname, '../fixtures/content');

const read = readContent(fixtureFolder);
if (!read.content)
  throw new Error(`The example content has faults: ${JSON.stringify(read.faults)}`);
const { content } = read;

/** A copy that a test may change. */
export const changed = <Value>(value: Value): Value => structuredClone(value);

/** The example content, whole and sound. */
export const fixture = (): Content => changed(content);

/** The example content after a change. */
export function fixtureWith(change: (content: Content) => void): Content {
  const copy = fixture();
  change(copy);
  return copy;
}

/** An entry of a list by its id. */
export function pick<Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`The example content has no “${id}”.`);
  return entry;
}

/** The model of some content, which must be sound. */
export function modelOf(some: Content, today = '2026-01-01'): Model {
  const { model, faults } = buildModel(some, { today });
  if (!model) throw new Error(JSON.stringify(faults));
  return model;
}

/** A day after everything that the council of this site has published: its content changes, and these tests do not. */
export const longAfter = '2099-12-31';

/** The faults of the example content after a change. */
export const faultsAfter = (change: (content: Content) => void): Fault[] =>
  buildModel(fixtureWith(change), { today: '2026-01-01' }).faults;
