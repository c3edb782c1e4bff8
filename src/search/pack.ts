/** The lines of pages as the search data holds them: what is alike stands together, which packs a third better than page by page. */
import { packAddress, unpackAddress } from './address.ts';
import type { PackedPages, PageLine } from './data.ts';

const fields = [
  'id', 'address', 'heading', 'rest', 'kind', 'summary', 'fact', 'date', 'authority', 'topics', 'audiences', 'classes', 'years', 'day',
  'history',
] as const satisfies (keyof PageLine)[]; // prettier-ignore

/** Packs the lines of pages. Fields that no page has are left out. */
export function packPages(pages: readonly PageLine[]): PackedPages {
  const lines = pages.map((page) => ({
    ...page,
    address: packAddress(page.address, page.heading),
  }));
  return Object.fromEntries(
    fields
      .filter((field) => lines.some((line) => line[field] !== undefined))
      .map((field) => [field, lines.map((line) => line[field] ?? 0)]),
  );
}

/** The lines that were packed, in their order. */
export function unpackPages(packed: PackedPages): PageLine[] {
  const columns = Object.entries(packed);
  return (packed.id ?? []).map((_, at) => {
    const line = Object.fromEntries(
      columns.flatMap(([field, values]) => (values[at] === 0 ? [] : [[field, values[at]]])),
    ) as unknown as PageLine;
    return { ...line, address: unpackAddress(line.address, line.heading) };
  });
}
