/** Small files at the root of the site. */

const escapeXml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Site map (sitemaps.org 0.9) of every page that search engines may show. */
export function sitemap(
  origin: string,
  pages: { path: string; published?: string; updated?: string }[],
): string {
  const urls = [...pages]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, published, updated }) => {
      const day = updated ?? published;
      return `  <url><loc>${escapeXml(origin + path)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** robots.txt (RFC 9309): everything may be read; pages that should not be listed say so themselves. */
export function robots(origin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`;
}

/** Favicon in the council’s colours: the front of a hall, drawn without text so that it reads at 16 pixels. */
export function favicon({ brand, accent }: { brand: string; accent: string }): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${brand}"/><path d="M16 5 27 11v2H5v-2z" fill="#ffffff"/><path d="M7 15h3v8H7zm7.5 0h3v8h-3zM22 15h3v8h-3z" fill="#ffffff"/><path d="M5 24h22v3H5z" fill="${accent}"/></svg>\n`;
}
