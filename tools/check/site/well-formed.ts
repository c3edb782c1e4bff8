import type { SiteCheck } from './check.ts';

/** Reads XML far enough to say where it is not well formed (XML 1.0), which ends the reading of a feed at once. */

const tagStart = /<(\/?)([A-Za-z_][\w:.-]*)/y;
const attribute = /\s+([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;
const badReference = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\dA-Fa-f]{1,6});)/;
const noCharacter = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** True when every sign that a text writes as a number is one that XML may hold. */
function referencesAreCharacters(text: string): boolean {
  return [...text.matchAll(/&#(?:x([\dA-Fa-f]+)|(\d+));/g)].every(([, hex, decimal]) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff && !noCharacter.test(String.fromCodePoint(code));
  });
}

const textFault = (text: string): string | undefined => {
  if (badReference.test(text)) return 'an “&” that stands for nothing';
  if (!referencesAreCharacters(text)) return 'a number of a sign that XML may not hold';
  return text.includes(']]>') ? '“]]>” in the text' : undefined;
};

/** What stands from `at` to the end mark of a part such as a comment, or nothing when it has none. */
function endOf(xml: string, at: number, end: string): number | undefined {
  const found = xml.indexOf(end, at);
  return found === -1 ? undefined : found + end.length;
}

interface Tag {
  name: string;
  end: number;
  closes: boolean;
  empty: boolean;
}

/** What a pattern finds exactly at a place. */
function found(pattern: RegExp, xml: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(xml);
}

/** The tag that begins at `at`, or what is wrong with it. */
function tagAt(xml: string, at: number): Tag | string {
  const start = found(tagStart, xml, at);
  if (!start) return 'a “<” that begins no tag';
  const [all, closes, name = ''] = start;
  let end = at + all.length;
  const names = new Set<string>();
  for (
    let next = closes ? null : found(attribute, xml, end);
    next;
    next = found(attribute, xml, end)
  ) {
    const [whole, key = '', double, single] = next;
    if (names.has(key)) return `<${name}> with an attribute twice`;
    const wrong = textFault(double ?? single ?? '');
    if (wrong) return wrong;
    names.add(key);
    end += whole.length;
  }
  const close = found(tagEnd, xml, end);
  if (!close || (closes && close[1])) return `a tag <${name}> that is not written rightly`;
  return { name, end: end + close[0].length, closes: closes === '/', empty: close[1] === '/' };
}

/** Says what is wrong with an XML text, and in which line; nothing when it is well formed. */
function xmlFault(xml: string): { line: number; fault: string } | undefined {
  const fault = (at: number, what: string) => ({
    line: xml.slice(0, at).split('\n').length,
    fault: what,
  });
  const character = noCharacter.exec(xml);
  if (character) return fault(character.index, 'a sign that XML may not hold');
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next === -1 ? undefined : next);
    const wrong =
      open.length === 0 && text.trim() !== '' ? 'words outside the root' : textFault(text);
    if (wrong) return fault(at, wrong);
    if (next === -1) break;
    const special = [
      ['<!--', '-->'],
      ['<![CDATA[', ']]>'],
      ['<?', '?>'],
    ].find(([start = '']) => xml.startsWith(start, next));
    if (special) {
      const end = endOf(xml, next, special[1] ?? '');
      if (end === undefined) return fault(next, `“${special[0]}” that is not closed`);
      at = end;
      continue;
    }
    const tag = tagAt(xml, next);
    if (typeof tag === 'string') return fault(next, tag);
    if (tag.closes && open.pop() !== tag.name)
      return fault(next, `</${tag.name}> where no such tag is open`);
    if (!tag.closes && open.length === 0) roots += 1;
    if (roots > 1) return fault(next, 'a second root');
    if (!tag.closes && !tag.empty) open.push(tag.name);
    at = tag.end;
  }
  if (open.length > 0) return fault(xml.length, `<${open.at(-1)}> that is not closed`);
  return roots === 1 ? undefined : fault(0, 'no root');
}

export const wellFormed: SiteCheck = {
  name: 'well-formed XML',
  why: 'A reader of feeds and a search engine drop a whole file for one wrong sign in it.',
  page: () => 0,
  rest: (site, report) => {
    const files = [...site.files].filter(
      (file) => /\.(?:xml|atom|svg)$/.test(file) && !file.startsWith('pagefind/'),
    );
    for (const file of files) {
      const wrong = xmlFault(site.textOf(file));
      if (wrong) {
        report(file)(
          `The file has ${wrong.fault}.`,
          'Correct the words it is made from, or what writes it.',
          wrong.line,
        );
      }
    }
    return files.length;
  },
};
