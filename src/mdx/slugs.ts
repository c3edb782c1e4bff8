/** Names that pages use for parts of their own: a heading of that name gets `section-` in front, as one that begins with a digit does. */
const taken =
  /^(?:\d|app-|para-\d|user-content-|(?:main-content|site-search|home-search|footnote-label|q)$)/;

/**
 * Makes anchors from headings: small letters, numbers and single hyphens. An anchor begins with a letter, so “2. Payroll” is
 * `section-2-payroll`. A repeated one gets `-2`, `-3`.
 */
export function createSlugger(): (text: string) => string {
  const used = new Set<string>();
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
    let anchor = base;
    for (let count = 2; used.has(anchor); count += 1) anchor = `${base}-${count}`;
    used.add(anchor);
    return anchor;
  };
}
