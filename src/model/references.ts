import type { z } from 'zod';
import type { Content } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';
import { references } from '#schemas/fields/ref.ts';
import { type CollectionName, collectionNames, collections } from '#schemas/index.ts';
import { siteSettings } from '#schemas/site.ts';
import { didYouMean } from '#schemas/suggest.ts';

/** A reference found in an entry: which collection it points into, which id, and where it stands. */
interface FoundReference {
  collection: string;
  id: string;
  path: string;
}

interface Internals {
  def: {
    type: string;
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    innerType?: z.ZodType;
    in?: z.ZodType;
    options?: z.ZodType[];
  };
}

/** Finds every `ref()` of a schema that has a value in `data`: through objects, lists, unions and optional fields. */
export function findReferences(
  schema: z.ZodType,
  data: unknown,
  path: string[] = [],
): FoundReference[] {
  if (data === undefined || data === null) return [];
  const target = references.get(schema);
  if (target) return [{ collection: target.collection, id: String(data), path: path.join('.') }];
  // Zod types a schema’s definition by its kind; which kind this one is, only its definition tells.
  const { def } = schema as unknown as Internals;
  if (def.shape && typeof data === 'object') {
    return Object.entries(def.shape).flatMap(([key, field]) =>
      findReferences(field, (data as Record<string, unknown>)[key], [...path, key]),
    );
  }
  if (def.element && Array.isArray(data)) {
    const { element } = def;
    return data.flatMap((item, index) => findReferences(element, item, [...path, String(index)]));
  }
  if (def.options) {
    const match = def.options.find((option) => option.safeParse(data).success);
    return match ? findReferences(match, data, path) : [];
  }
  const inner = def.innerType ?? def.in;
  return inner ? findReferences(inner, data, path) : [];
}

/** Line of a path in a file, or of the nearest thing that holds it. */
export function lineOfPath(lines: Record<string, number>, path: string): number {
  for (let parts = path.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
    const line = lines[parts.join('.')];
    if (line !== undefined) return line;
  }
  return 1;
}

/** Where a value stands, for a fault: its line, and its path for a form that has a field for it. */
export const placeOfPath = (lines: Record<string, number>, path: string) => ({
  line: lineOfPath(lines, path),
  field: path,
});

/** The words for a reference that points to no entry; the path of the reference stands before them. */
export const pointsToNone = (collection: string, id: string): string =>
  `points to “${id}”, but there is no such entry in content/${collection}.`;

/** Lists every reference that points to no entry, with the nearest id that exists. */
export function referenceFaults(content: Content): Fault[] {
  const ids = Object.fromEntries(
    collectionNames.map((name) => [name, new Set(content[name].map(({ id }) => id))]),
  ) as Record<CollectionName, Set<string>>;
  const check = (file: string, lines: Record<string, number>, found: FoundReference[]): Fault[] =>
    found
      .filter(({ collection, id }) => !ids[collection as CollectionName]?.has(id))
      .map(({ collection, id, path }) => {
        const name = collection as CollectionName;
        const guess = didYouMean(id, [...(ids[name] ?? [])]).trim();
        const add = `add content/${name}/${id}.${collections[name].format}.`;
        return {
          file,
          ...placeOfPath(lines, path),
          fault: `“${path}” ${pointsToNone(collection, id)}`,
          remedy: guess === '' ? `Correct the name, or ${add}` : `${guess} Otherwise ${add}`,
        };
      });
  const fromEntries = collectionNames.flatMap((name) =>
    content[name].flatMap(({ file, lines, data }) =>
      check(file, lines, findReferences(collections[name].schema, data)),
    ),
  );
  return [
    ...fromEntries,
    ...check(content.siteFile, content.siteLines, findReferences(siteSettings, content.site)),
  ];
}
