import { describe, expect, test } from 'vitest';
import {
  contentTypeOf,
  headersFor,
  redirectFaults,
  redirectOf,
  redirects,
  rewriteFaults,
  rewriteOf,
  rewrites,
} from '#outputs/policy.ts';

const POLICY =
  "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
  "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; " +
  "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'; " +
  'upgrade-insecure-requests';

describe('the security policy', () => {
  test('is the same on every page, word for word', () => {
    for (const path of ['/', '/decisions/', '/decisions/x/', '/404.html', '/api/v1/x.json']) {
      expect(headersFor(path)['Content-Security-Policy']).toBe(POLICY);
    }
  });

  test('lets only the search page run WebAssembly', () => {
    const search = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
    expect(headersFor('/search/')['Content-Security-Policy']).toBe(search);
    expect(headersFor('/research/')['Content-Security-Policy']).toBe(POLICY);
    expect(headersFor('/search/other/')['Content-Security-Policy']).toBe(POLICY);
  });

  test('never sends a browser on this machine to https', () => {
    const headers = headersFor('/', { secure: false });
    expect(headers['Content-Security-Policy']).not.toContain('upgrade-insecure-requests');
    expect(headers).not.toHaveProperty('Strict-Transport-Security');
    expect(headersFor('/')['Strict-Transport-Security']).toBe('max-age=31536000');
  });

  test('comes with the headers that keep other sites out', () => {
    expect(headersFor('/')).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    expect(headersFor('/')['Permissions-Policy']).toContain('camera=()');
  });

  test('puts no line break into a header', () => {
    for (const value of Object.values(headersFor('/'))) expect(value).not.toMatch(/[\r\n]/);
  });
});

describe('the page of the editors', () => {
  const policy = headersFor('/admin/')['Content-Security-Policy'] ?? '';

  test('has a policy of its own, word for word', () => {
    expect(policy).toBe(
      "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data: blob:; font-src 'self'; connect-src 'self' blob:; frame-src 'self'; " +
        "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; upgrade-insecure-requests",
    );
    expect(headersFor('/admin/index.html')['Content-Security-Policy']).toBe(policy);
  });

  test('runs no text as code and names no other host', () => {
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test('shares its policy with nothing else under its address', () => {
    for (const path of [
      '/admin/help/decisions/',
      '/admin/api/draft/topics/x/',
      '/administration/',
    ]) {
      expect(headersFor(path)['Content-Security-Policy']).toBe(POLICY);
    }
  });

  test('is in no search engine', () => {
    expect(headersFor('/admin/')['X-Robots-Tag']).toBe('noindex');
    expect(headersFor('/decisions/')).not.toHaveProperty('X-Robots-Tag');
  });
});

describe('the rules for caches', () => {
  test.each([
    '/_astro/a.1b.css',
    '/pagefind/fragment/en_1.pf_fragment',
    '/pagefind/pagefind.en_1.pf_meta',
    '/search-data/data.0123456789.json',
    '/search-data/text/en_1.json',
  ])('let %s be kept for a year, since its name changes with its bytes', (path) =>
    expect(headersFor(path)['Cache-Control']).toContain('immutable'),
  );

  test.each([
    '/',
    '/decisions/',
    '/pagefind/pagefind.js',
    '/pagefind/pagefind-entry.json',
    '/search-data/entry.json',
  ])('let %s be kept only while it is the newest', (path) =>
    expect(headersFor(path)['Cache-Control']).toBe('no-cache'),
  );
});

describe('the types of files', () => {
  test.each([
    ['/decisions/', 'text/html; charset=utf-8'],
    ['/api/v1/decisions.json', 'application/json; charset=utf-8'],
    ['/api/v1/schemas/decision.json', 'application/schema+json; charset=utf-8'],
    ['/api/v1/decision.schema.json', 'application/schema+json; charset=utf-8'],
    ['/api/v1/decision.jsonld', 'application/ld+json; charset=utf-8'],
    ['/api/v1/decisions.csv', 'text/csv; charset=utf-8'],
    ['/decisions/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/feeds/papers.atom', 'application/atom+xml; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/_astro/x.js', 'text/javascript; charset=utf-8'],
    ['/pagefind/wasm.en.pagefind', 'application/octet-stream'],
  ])('%s is %s', (path, type) => expect(contentTypeOf(path)).toBe(type));

  test('let other sites read open data and feeds, and nothing else', () => {
    expect(headersFor('/api/v1/decisions.json')).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    expect(headersFor('/decisions/feed.atom')).toHaveProperty('Access-Control-Allow-Origin', '*');
    expect(headersFor('/decisions/')).not.toHaveProperty('Access-Control-Allow-Origin');
  });
});

describe('redirects', () => {
  test('of the site have no fault', () => {
    expect(redirectFaults(redirects)).toEqual([]);
  });

  test('are found by the exact address', () => {
    const list = [{ from: '/old/', to: '/new/', status: 301 as const }];
    expect(redirectOf('/old/', list)?.to).toBe('/new/');
    expect(redirectOf('/older/', list)).toBeUndefined();
  });

  test.each([
    ['lead to another host', [{ from: '/a/', to: 'https://evil.example/' }]],
    ['lead to another host by two slashes', [{ from: '/a/', to: '//evil.example/' }]],
    ['carry a line break', [{ from: '/a/', to: '/b/\r\nSet-Cookie: x' }]],
    ['carry a quote', [{ from: '/a"/', to: '/b/' }]],
    ['climb out of the site', [{ from: '/a/', to: '/../b/' }]],
    ['lead to themselves', [{ from: '/a/', to: '/a/' }]],
    [
      'are there twice',
      [
        { from: '/a/', to: '/b/' },
        { from: '/a/', to: '/c/' },
      ],
    ],
    [
      'form a chain',
      [
        { from: '/a/', to: '/b/' },
        { from: '/b/', to: '/c/' },
      ],
    ],
    [
      'form a loop',
      [
        { from: '/a/', to: '/b/' },
        { from: '/b/', to: '/a/' },
      ],
    ],
    ['start at an anchor', [{ from: '/a/#b', to: '/c/' }]],
  ])('are refused when they %s', (_, list) => {
    expect(redirectFaults(list)).not.toEqual([]);
  });
});

describe('rewrites', () => {
  test('of the site have no fault', () => {
    expect(rewriteFaults(rewrites)).toEqual([]);
  });

  const id = '5184d271-5658-5df3-8145-81b804e594f9';
  test.each([
    ['/open-referral/v3', '/open-referral/v3/index.json'],
    ['/open-referral/v3/', '/open-referral/v3/index.json'],
    ['/open-referral/v3/services', '/open-referral/v3/services.json'],
    [`/open-referral/v3/services/${id}`, `/open-referral/v3/services/${id}.json`],
    ['/open-referral/v3/taxonomy_terms', '/open-referral/v3/taxonomy_terms.json'],
  ])('show for %s the file %s', (from, to) => {
    expect(rewriteOf(from)).toBe(to);
    expect(headersFor(from)).toMatchObject({
      'Content-Type': 'application/json; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });

  test.each([
    '/',
    '/decisions/',
    '/open-referral/',
    '/open-referral/v2/services',
    '/open-referral/v30/services',
    '/open-referral/v3/services.json',
    '/open-referral/v3/services/',
    '/open-referral/v3/services/none/',
    '/open-referral/v3/../secret',
    '/open-referral/v3/a b',
  ])('leave %s alone', (path) => expect(rewriteOf(path)).toBe(path));

  test.each([
    ['lead to another host', [{ from: '/a/', to: 'https://evil.example/' }]],
    ['carry a line break', [{ from: '/a/*', to: '/b/*\r\nSet-Cookie: x' }]],
    ['climb out of the site', [{ from: '/a/*', to: '/../*' }]],
    ['have a rest that goes nowhere', [{ from: '/a/*', to: '/b/' }]],
    ['have a rest that comes from nowhere', [{ from: '/a/', to: '/b/*' }]],
    ['have a rest in the middle', [{ from: '/*/a', to: '/*/b' }]],
    ['lead to themselves', [{ from: '/a/', to: '/a/' }]],
    ['end at another', [{ from: '/a/', to: '/b/c' }, { from: '/b/*', to: '/d/*.json' }]],
    ['never come to an end', [{ from: '/a/*', to: '/a/x/*' }]],
    ['are there twice', [{ from: '/a/*', to: '/b/*.json' }, { from: '/a/*', to: '/c/*.json' }]],
    ['end at an anchor', [{ from: '/a/', to: '/b/#c' }]],
  ])('are refused when they %s', (_, list) => {
    expect(rewriteFaults(list)).not.toEqual([]);
  }); // prettier-ignore
});
