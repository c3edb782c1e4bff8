import type { Entry } from '#schemas/body.ts';

/** Every value of an entry by its path, such as `resolutions.0.text`. */
function leaves(value: unknown, path = ''): [path: string, value: string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** Words and choices that an editor makes and no importer can. */
export const editorsFields = [
  'title', 'summary', 'archiveNotice', 'notes', 'statements', 'trail', 'what', 'closes',
] as const; // prettier-ignore

/** Their paths; `title` and the like are an editor’s only at the top, since a finding has its own as printed. */
const editors = new RegExp(
  `^(?:${editorsFields.slice(0, 6).join('|')})(?:\\.|$)|(?:^|\\.)(?:${editorsFields.slice(6).join('|')})$`,
);

/** Quotation marks may be straight or curly, and `[sic]` is the editor’s. */
const same = (text: string) =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/ ?\[sic\]/g, '')
    .replace(/\s+/g, ' ');

export interface Comparison {
  equal: number;
  compared: number;
  /** One line for each difference. */
  differences: string[];
}

const short = (text: string) =>
  text.length > 150 ? `${text.slice(0, 72)} … ${text.slice(-72)}` : text;

/**
 * Holds an imported entry against the one made by hand: every structured field and the words of the body. `rename` turns
 * names of hand-made entries into those of the imported ones.
 */
export function compare(
  name: string,
  made: Entry<unknown>,
  imported: Entry<unknown>,
  rename: (text: string) => string,
): Comparison {
  const of = (entry: Entry<unknown>, map: (text: string) => string) =>
    new Map([
      ...leaves(entry.data)
        .filter(([path]) => !editors.test(path))
        .map(([path, value]) => [path, map(value)] as const),
      ...(entry.body.text === '' ? [] : [['body', entry.body.text] as const]),
    ]);
  const [hand, own] = [of(made, rename), of(imported, (text) => text)];
  const paths = [...new Set([...hand.keys(), ...own.keys()])];
  const differences = paths
    .filter((path) => same(hand.get(path) ?? '') !== same(own.get(path) ?? ''))
    .map(
      (path) =>
        `${name} ${path}\n    by hand:  ${short(same(hand.get(path) ?? '(none)'))}\n    imported: ${short(same(own.get(path) ?? '(none)'))}`,
    );
  return { equal: paths.length - differences.length, compared: paths.length, differences };
}
