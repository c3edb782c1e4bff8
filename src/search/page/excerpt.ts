/** A run of an excerpt: matched words are marked. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: '\u00a0',
};

/** Takes Pagefind’s excerpt (text with `<mark>` and entities) apart, so that a page can show it without reading HTML. */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .map((run) => {
      const inner = /^<mark>(.*)<\/mark>$/s.exec(run);
      const text = (inner?.[1] ?? run).replace(
        /&(#?\w+);/g,
        (whole, name: string) => entities[name] ?? whole,
      );
      return { text, marked: inner !== null };
    })
    .filter(({ text }) => text !== '');
}
