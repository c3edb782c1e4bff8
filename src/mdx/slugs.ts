/** Names that pages use for parts of their own: a heading of that name gets `section-` in front, as one that begins with a digit does. */
const taken =
  /^(?:\d|app-|para-\d|user-content-|(?:item-\d+|group-\d+|letter-[a-z]|facet-[a-z]+|main-content|site-search|home-search|footnote-label|q)$)/;

/**
 * Makes anchors from headings: small letters, numbers and single hyphens. An anchor begins with a letter, so “2. Payroll” is
 * `section-2-payroll`. A repeated one gets `-2`, `-3`.
 */
export function createSlugger(): (text: string) => string {
  const used = new Set<string>();
  /** The number at which to go on for a name that was used before. */
  const next = new Map<string, number>();
  return (text) => {
    const words =
      text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[’'‘]/g, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'section';
    const base = taken.test(words) ? `section-${words}` : words;
    const counted = taken.test(`${base}-2`) ? `section-${base}` : base;
    let anchor = base;
    let count = next.get(base) ?? 2;
    for (; used.has(anchor); count += 1) anchor = `${counted}-${count}`;
    next.set(base, count);
    used.add(anchor);
    return anchor;
  };
}
