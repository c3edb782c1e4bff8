/** What the lines of a Markdown text say, whatever marks they are written with. */

/** A line of a text that is not blank. */
export interface Line {
  text: string;
  /** How many blank lines stand before it. */
  blanks: number;
  /** The same for two lines that a reader cannot tell apart: how deep in lists it stands, what it begins, its words. */
  says: string;
  /** Whether a blank line before or after it is a matter of style: an item of a list, a heading, a tag on its own. */
  standsAlone: boolean;
  /** The place of the line that begins the item of a list in which this one stands; missing outside of lists. */
  parent?: number;
  /** What a line is that begins an item of a list. */
  item?: Item;
}

/** The beginning of an item of a list. */
interface Item {
  /** The column at which its words begin, after the marks of a quotation. */
  column: number;
  /** The place of the line that begins its list. */
  list: number;
  /** What parts one list from the next: the point, or the sign after the number. */
  sign: string;
  /** The place of the list of the same kind right before its own, from which only its sign parts it. */
  after?: number;
}

const fence = /^[ ]*(`{3,}|~{3,})/;
const item = /^(?:[*+-]|(\d{1,9})[.)])(?:[ \t]+|$)/;
const heading = /^#{1,6}(?=[ \t])/;
const tag = /^<(\/?[A-Z]\w*)((?:[ \t]+[A-Za-z]+="[^"]*")*)[ \t]*(\/?)>$/;
const rule = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** The words of a line, with one way of writing emphasis, escapes, spaces and line breaks. */
function words(text: string): string {
  return text
    .replace(/(?<!\w)_{1,3}|_{1,3}(?!\w)/g, (run) => '*'.repeat(run.length))
    .replace(/ {2}\*([^*]+)\* {2}/g, ' * $1 * ')
    .replace(/(?: {2,}|\\)$/, '\u21b5')
    .replace(/\\([!-/:-@[-`{}~])/g, '$1')
    .replace(/&#(\d{1,6});/g, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** The same tag with its settings in the order of the alphabet. */
function sameTag(text: string): string {
  return text.replace(tag, (_whole, name: string, settings: string, end: string) => {
    const given = settings.match(/[A-Za-z]+="[^"]*"/g) ?? [];
    return `<${[name, ...given.toSorted()].join(' ')}${end}>`;
  });
}

/** An item of a list that the next lines may belong to. */
interface OpenItem {
  indent: number;
  /** The place of its line. */
  at: number;
  item: Item;
  /** The number that its list begins with; missing in a list of points. */
  first?: string;
}

/** Reads the marks at the beginning of lines, and keeps in mind which lists are open. */
function marksReader() {
  let open: OpenItem[] = [];
  /** The item that a line with this indent stands in. */
  const around = (indent: number) => open.findLast(({ item: { column } }) => column <= indent)?.at;
  const read = (
    quote: string,
    text: string,
    { blanks, at }: { blanks: number; at: number },
  ): Omit<Line, 'text' | 'blanks'> => {
    // prettier-ignore
    const indent = text.length - text.trimStart().length;
    const bare = text.trim();
    const [mark, number] = rule.test(bare) ? [] : (item.exec(bare) ?? []);
    const goesOn = mark === undefined && blanks === 0 && !heading.test(bare) && !tag.test(bare);
    const ended = goesOn ? [] : open.filter(({ item: { column } }) => column > indent);
    open = open.slice(0, open.length - ended.length);
    const depth = `${quote}${open.length} `;
    const parent = open.at(-1)?.at;
    const inside = parent === undefined ? {} : { parent };
    if (mark !== undefined) {
      const sign = mark.trim().at(-1) ?? '';
      const before = ended.find(
        (other) => other.indent <= indent && (other.first === undefined) === (number === undefined),
      );
      const same = before?.item.sign === sign ? before : undefined;
      const first = same?.first ?? number;
      const begun: Item = {
        column: indent + mark.length,
        list: same?.item.list ?? at,
        sign,
        ...(before && !same && { after: before.item.list }),
      };
      open.push({ indent, at, item: begun, ...(first !== undefined && { first }) });
      // Only the first number of a list is more than style: the others are counted on from it.
      const begins = first === undefined ? '-' : `${first}${same ? '+' : ''}.`;
      const says = `${depth}${begins} ${words(bare.slice(mark.length))}`;
      return { says, standsAlone: true, item: begun, ...inside };
    }
    const [level = ''] = heading.exec(bare) ?? [];
    if (level) {
      const says = `${depth}${level} ${words(bare.slice(level.length))}`;
      return { says, standsAlone: true, ...inside };
    }
    if (rule.test(bare)) return { says: `${depth}---`, standsAlone: true, ...inside };
    if (tag.test(bare)) return { says: `${depth}${sameTag(bare)}`, standsAlone: true, ...inside };
    return { says: `${depth}text ${words(text)}`, standsAlone: false, ...inside };
  };
  return { read, around };
}

/** The lines of a text that are not blank. Those of a block of code say exactly what they are. */
export function linesOf(body: string): Line[] {
  const lines: Line[] = [];
  const marks = marksReader();
  let blanks = 0;
  let code = '';
  let codeIn: { parent?: number } = {};
  for (const text of body.split('\n')) {
    if (text.trim() === '') {
      blanks += 1;
      continue;
    }
    const at = lines.length;
    const [, run = ''] = fence.exec(text) ?? [];
    if (code !== '' || run !== '') {
      // Blank lines inside a block of code are part of it.
      const inside = code === '' ? '' : `${blanks} `;
      if (code === '') {
        const parent = marks.around(text.length - text.trimStart().length);
        codeIn = parent === undefined ? {} : { parent };
      }
      const says = `code ${inside}${text}`;
      lines.push({ text, blanks, says, standsAlone: code === '', ...codeIn });
      if (code === '') code = run;
      else if (run.startsWith(code) && text.trim() === run) code = '';
    } else {
      const [quote = ''] = /^(?:[ ]{0,3}>[ ]?)*/.exec(text) ?? [];
      const depth = quote.replace(/[^>]/g, '');
      lines.push({ text, blanks, ...marks.read(depth, text.slice(quote.length), { blanks, at }) });
    }
    blanks = 0;
  }
  return lines;
}
