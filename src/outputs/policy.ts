/**
 * How the site is hosted: headers, rewrites and redirects. The one place that says so. The local
 * server obeys it, and the hosting files are to be made from it, so that what is tested is what is
 * hosted. Pure data and functions.
 */

/** An address that has moved for good or for now. */
export interface Redirect {
  from: string;
  to: string;
  status: 301 | 302 | 307 | 308;
}

/**
 * An address that shows another file, without the reader seeing it. `from` may end with `*`, which stands for any rest of
 * letters, digits, `_`, `-` and `/`, but no point, since a file by its own name is never rewritten, and no `/` at its end,
 * since no file is called so. `to` then has the rest in the place of its `*`. The first that fits counts.
 */
export interface Rewrite {
  from: string;
  to: string;
}

export type Headers = Record<string, string>;

/** Addresses that moved. None yet: the first release has no past. */
export const redirects: readonly Redirect[] = [];

/** Addresses that are served from another file: those of Open Referral have no ending, and its files need one. */
export const rewrites: readonly Rewrite[] = [
  { from: '/open-referral/v3', to: '/open-referral/v3/index.json' },
  { from: '/open-referral/v3/', to: '/open-referral/v3/index.json' },
  { from: '/open-referral/v3/*', to: '/open-referral/v3/*.json' },
];

const YEAR = 31_536_000;

const SECURITY_POLICY = {
  'default-src': "'none'",
  // Implied by default-src, but ASVS 3.4.3 wants it written.
  'object-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/**
 * The page of the editors. Decap styles its parts by script, shows pictures that are not yet saved (`blob:`) and
 * previews in frames of its own; it needs no `'unsafe-eval'`, since it gets its configuration ready-made, and no other host.
 */
const ADMIN_POLICY = {
  'default-src': "'none'",
  'object-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self' blob:",
  'frame-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** The page of the editors itself; what else lies under `/admin/` (help, drafts) keeps the policy of every page. */
const ADMIN_PAGE = /^\/admin\/(index\.html)?$/;

// Names that browsers know; an unknown one would put a warning on every reader's console.
const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Content types by the end of the address; the first that fits counts. */
const CONTENT_TYPES: readonly (readonly [RegExp, string])[] = [
  [/(\/|\.html)$/, 'text/html; charset=utf-8'],
  [/(\.schema\.json|\/schemas?\/[^/]+\.json)$/, 'application/schema+json; charset=utf-8'],
  [/\.csv-metadata\.json$/, 'application/csvm+json; charset=utf-8'],
  [/\.jsonld$/, 'application/ld+json; charset=utf-8'],
  [/\.(webmanifest|manifest)$/, 'application/manifest+json; charset=utf-8'],
  [/\.(geo)?json$/, 'application/json; charset=utf-8'],
  [/(\.atom|\/(atom|feed)\.xml|\/feeds?\/[^/]+\.xml)$/, 'application/atom+xml; charset=utf-8'],
  [/\.xml$/, 'application/xml; charset=utf-8'],
  [/\.csv$/, 'text/csv; charset=utf-8'],
  [/\.ics$/, 'text/calendar; charset=utf-8'],
  [/\.css$/, 'text/css; charset=utf-8'],
  [/\.m?js$/, 'text/javascript; charset=utf-8'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
  [/\.svg$/, 'image/svg+xml'],
  [/\.png$/, 'image/png'],
  [/\.jpe?g$/, 'image/jpeg'],
  [/\.webp$/, 'image/webp'],
  [/\.avif$/, 'image/avif'],
  [/\.ico$/, 'image/x-icon'],
  [/\.woff2$/, 'font/woff2'],
  [/\.pdf$/, 'application/pdf'],
  [/\.wasm$/, 'application/wasm'],
];

/** Files whose name changes with their bytes: Astro's assets and the parts of the search index. */
const IMMUTABLE =
  /^\/(_astro\/|pagefind\/(fragment|index|filter)\/|pagefind\/pagefind\.[^/]+\.pf_meta$|search-data\/(text\/|data\.))/;

/** Data that other sites' pages may read. */
const OPEN_DATA =
  /^\/(api|open-referral)\/|^\/open-referral\/v3$|\.(atom|csv|ics|jsonld)$|\/(atom|feed)\.xml$|\/feeds?\/[^/]+\.xml$/;

/**
 * The headers of an address.
 *
 * @param path the path of the address, such as `/decisions/`
 * @param secure false only where the site is served over plain http on this machine: there the
 *   browser must not be told to use https
 */
export function headersFor(path: string, { secure = true } = {}): Headers {
  const open = OPEN_DATA.test(path);
  return {
    'Content-Type': contentTypeOf(rewriteOf(path)),
    'Content-Security-Policy': contentSecurityPolicy(path, secure),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': UNUSED_FEATURES.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': open ? 'cross-origin' : 'same-origin',
    'Cache-Control': IMMUTABLE.test(path) ? `public, max-age=${YEAR}, immutable` : 'no-cache',
    ...(open ? { 'Access-Control-Allow-Origin': '*' } : {}),
    // includeSubDomains and preload would speak for the council's other sites: not ours to say.
    ...(secure ? { 'Strict-Transport-Security': `max-age=${YEAR}` } : {}),
    ...(path.startsWith('/admin/') ? { 'X-Robots-Tag': 'noindex' } : {}),
  };
}

/** The type of a file by its address; bytes without a name when none is known. */
export function contentTypeOf(path: string): string {
  return CONTENT_TYPES.find(([form]) => form.test(path))?.[1] ?? 'application/octet-stream';
}

/** The Content-Security-Policy of an address. Only the search page may run WebAssembly, and only the editors' page has styles made by script. */
function contentSecurityPolicy(path: string, secure: boolean): string {
  const search = /^\/search\/(index\.html)?$/.test(path);
  const policy = {
    ...(ADMIN_PAGE.test(path) ? ADMIN_POLICY : SECURITY_POLICY),
    ...(search ? { 'script-src': "'self' 'wasm-unsafe-eval'" } : {}),
  };
  const parts = Object.entries(policy).map(([name, value]) => `${name} ${value}`);
  return [...parts, ...(secure ? ['upgrade-insecure-requests'] : [])].join('; ');
}

/** Where an address has moved to, or undefined. */
export function redirectOf(path: string, list = redirects): Redirect | undefined {
  return list.find(({ from }) => from === path);
}

/** The rest of an address that the `*` of a rewrite stands for; undefined where the rewrite does not fit. */
function restOf(path: string, from: string): string | undefined {
  if (!from.endsWith('*')) return path === from ? '' : undefined;
  const start = from.slice(0, -1);
  const rest = path.slice(start.length);
  return path.startsWith(start) && /^[a-z0-9_/-]*[a-z0-9_-]$/.test(rest) ? rest : undefined;
}

/** The address whose file is shown at an address. */
export function rewriteOf(path: string, list = rewrites): string {
  for (const { from, to } of list) {
    const rest = restOf(path, from);
    if (rest !== undefined) return to.replace('*', rest);
  }
  return path;
}

// Letters, digits and the few signs that mean the same in every hosting file: no CR, LF or quote.
const ADDRESS = /^\/(?!\/)[a-z0-9._/-]*(#[a-z0-9-]+)?$/;

const isAddress = (address: string) => ADDRESS.test(address) && !address.includes('..');

/** What is wrong with a list of redirects, one sentence each: foreign, doubled, chained or looping. */
export function redirectFaults(list: readonly Pick<Redirect, 'from' | 'to'>[]): string[] {
  const sources = list.map(({ from }) => from);
  return list.flatMap(({ from, to }, at) => {
    const name = `Redirect ${at + 1} (${JSON.stringify(from)} to ${JSON.stringify(to)})`;
    const bad = [from, to].filter((one) => !isAddress(one));
    const target = to.replace(/#.*$/, '');
    return [
      ...bad.map((one) => `${name}: ${JSON.stringify(one)} is not an address of this site.`),
      ...(from.includes('#') ? [`${name}: a server never sees what follows “#”.`] : []),
      ...(sources.indexOf(from) < at ? [`${name}: this address is redirected twice.`] : []),
      ...(target === from ? [`${name} leads to itself.`] : []),
      ...(target !== from && sources.includes(target)
        ? [`${name} leads to another redirect: name the last address.`]
        : []),
    ];
  });
}

/** What is wrong with a list of rewrites, one sentence each: foreign, doubled, chained, or with a `*` out of place. */
export function rewriteFaults(list: readonly Rewrite[]): string[] {
  const sources = list.map(({ from }) => from);
  return list.flatMap(({ from, to }, at) => {
    const name = `Rewrite ${at + 1} (${JSON.stringify(from)} to ${JSON.stringify(to)})`;
    const bad = [from, to].filter((one) => !isAddress(one.replace('*', 'x')) || one.includes('#'));
    const file = to.replace('*', 'x');
    const stars = [from.endsWith('*'), to.includes('*')];
    return [
      ...bad.map((one) => `${name}: ${JSON.stringify(one)} is not an address of this site.`),
      ...(stars[0] === stars[1] ? [] : [`${name}: both have a “*”, or neither has one.`]),
      ...(from.slice(0, -1).includes('*') ? [`${name}: a “*” stands at the end of “from”.`] : []),
      ...(sources.indexOf(from) < at ? [`${name}: this address is rewritten twice.`] : []),
      ...(to === from || rewriteOf(file, list) !== file
        ? [`${name} leads to another rewrite: name the file.`]
        : []),
    ];
  });
}
