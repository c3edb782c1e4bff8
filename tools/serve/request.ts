/** Judges the address of a request before any file is looked at. */

export type Judged =
  { kind: 'bad' } | { kind: 'hidden' } | { kind: 'path'; path: string; query: string };

const LONGEST = 2000;

// What an address of a site may be made of, after decoding. No “%” (decoded twice), no backslash,
// no control character.
const PATH = /^\/[\p{L}\p{N} ._~!$&'()*+,;=:@/-]*$/u;

/** Decodes the address of a request and refuses what no honest link contains. */
export function judgeRequest(url: string): Judged {
  if (url.length > LONGEST) return { kind: 'bad' };
  const [raw = '', ...queries] = url.split('?');
  const path = decode(raw);
  if (path === undefined || !PATH.test(path) || path.includes('//')) return { kind: 'bad' };
  const parts = path.split('/');
  if (parts.includes('.') || parts.includes('..')) return { kind: 'bad' };
  // Files that begin with a dot are never published, but for the folder that RFC 8615 names.
  const hidden = parts.some(
    (part, at) => part.startsWith('.') && !(at === 1 && part === '.well-known'),
  );
  if (hidden) return { kind: 'hidden' };
  return { kind: 'path', path, query: queries.length > 0 ? `?${queries.join('?')}` : '' };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
