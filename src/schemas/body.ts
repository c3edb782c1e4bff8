/**
 * The body of an entry after reading: HTML that holds nothing an editor could run, and calls of the named components.
 * It is made by `src/mdx` alone.
 */
export type Segment =
  | { kind: 'html'; html: string }
  | { kind: 'component'; name: string; props: Record<string, string>; children: Segment[] };

/** A heading of a body, or a numbered paragraph of a report: a place that others can point to. */
export interface Anchor {
  id: string;
  /** 2 to 6 for headings, 7 for a numbered paragraph: a deeper level belongs to the one before it. */
  level: number;
  text: string;
}

export interface Body {
  segments: Segment[];
  /** Every heading and numbered paragraph, in order. */
  anchors: Anchor[];
  /** The plain words under each anchor (`''` for the words before the first), to check quotations against. */
  passages: Record<string, string>;
  /** The plain words of the whole body, each once, without those of editor’s notes and notices. */
  text: string;
  /** Links to pages and pictures of this site, with their line in the file. */
  links: { href: string; line: number }[];
}

/** What the reader gives for one file of `content/`. */
export interface Entry<Data> {
  /** File name without its ending: the entry's name in its address. */
  id: string;
  /** Path from the root of the project. */
  file: string;
  data: Data;
  body: Body;
  /** Line of the file on which each front matter value stands, by path such as `resolutions.0.text`. */
  lines: Record<string, number>;
}

export const emptyBody: Body = { segments: [], anchors: [], passages: {}, text: '', links: [] };
