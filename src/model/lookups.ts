const { compare } = new Intl.Collator('en-GB', { numeric: true });

/** Compares words as a British reader orders them. */
export const inOrder = compare;

/** Compares entries by their title. */
export const byTitle = <T extends { data: { title: string } }>(a: T, b: T) =>
  compare(a.data.title, b.data.title);

/** Index by id whose look-up never fails: references were checked before. */
export function index<T extends { id: string }>(entries: T[]): (id: string) => T {
  const map = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = map.get(id);
    if (!entry)
      throw new Error(`“${id}” was not found; references are checked before the graph is made.`);
    return entry;
  };
}
