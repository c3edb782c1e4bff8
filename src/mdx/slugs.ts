/** Makes anchors from headings: small letters, numbers and single hyphens. A repeated one gets `-2`, `-3`. */
export function createSlugger(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const base =
      text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[’'‘]/g, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'section';
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  };
}
