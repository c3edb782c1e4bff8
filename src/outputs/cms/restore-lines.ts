/**
 * Undoes what a rich text editor does to lines that nobody touched: Decap writes a whole body anew when one word of it is
 * changed, with other marks for lists and emphasis, and other escapes.
 */
import { type Line, linesOf } from './markdown-lines.ts';

/** Larger tables of old and new lines, of a book written anew, would fill the memory of a small computer. */
const mostCells = 16_000_000;

/** The longest row of lines that both texts have in the same order: for each new line the place of the old one. */
function longestRow(old: readonly Line[], next: readonly Line[]): (number | undefined)[] {
  const width = next.length + 1;
  if (old.length * width > mostCells) return next.map(() => undefined);
  const longest = new Uint32Array((old.length + 1) * width);
  for (let a = old.length - 1; a >= 0; a -= 1) {
    for (let b = next.length - 1; b >= 0; b -= 1) {
      const same = old[a]?.says === next[b]?.says;
      longest[a * width + b] = same
        ? 1 + (longest[(a + 1) * width + b + 1] ?? 0)
        : Math.max(longest[(a + 1) * width + b] ?? 0, longest[a * width + b + 1] ?? 0);
    }
  }
  const found: (number | undefined)[] = next.map(() => undefined);
  for (let a = 0, b = 0; a < old.length && b < next.length;) {
    if (old[a]?.says === next[b]?.says) {
      found[b] = a;
      a += 1;
      b += 1;
    } else if ((longest[(a + 1) * width + b] ?? 0) >= (longest[a * width + b + 1] ?? 0)) a += 1;
    else b += 1;
  }
  return found;
}

/** For each new line the place of the old one that says the same. Most of a text is the same at both ends. */
function pairs(old: readonly Line[], next: readonly Line[]): (number | undefined)[] {
  const most = Math.min(old.length, next.length);
  let start = 0;
  while (start < most && old[start]?.says === next[start]?.says) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end)?.says === next.at(-1 - end)?.says) end += 1;
  const between = longestRow(
    old.slice(start, old.length - end),
    next.slice(start, next.length - end),
  );
  return next.map((_line, at) => {
    if (at < start) return at;
    if (at >= next.length - end) return at + old.length - next.length;
    const was = between[at - start];
    return was === undefined ? undefined : was + start;
  });
}

/** How many blank lines stand before a line: as before, unless an editor parted or joined two paragraphs. */
function blanksBefore(line: Line, previous: Line, was: Line): number {
  const isStyle = line.standsAlone || previous.standsAlone;
  return isStyle || line.blanks > 0 === was.blanks > 0 ? was.blanks : line.blanks;
}

const columnOf = (lines: readonly Line[], at: number | undefined) =>
  at === undefined ? 0 : (lines[at]?.item?.column ?? 0);

/** The marks of a quotation, the space before a line, and the mark of its item. */
const beginning = /^((?:[ ]{0,3}>[ ]?)*)([ ]*)([*+-]|\d{1,9}[.)])?/;

/** A line moved to the right, or to the left as far as there is room, and with another sign of its list. */
function rewritten(text: string, by: number, sign: string | undefined): string {
  if (by === 0 && sign === undefined) return text;
  const [whole, quote = '', indent = '', mark = ''] = beginning.exec(text) ?? [''];
  const spaces = ' '.repeat(Math.max(0, indent.length + by));
  const signed = sign === undefined ? mark : mark.slice(0, -1) + sign;
  return `${quote}${spaces}${signed}${text.slice(whole.length)}`;
}

/**
 * The sign of each new list, by the place of its first line: that of the first of its items that was there before, since
 * another sign begins another list.
 */
function signsOf(
  old: readonly Line[],
  next: readonly Line[],
  from: readonly (number | undefined)[],
): Map<number, string> {
  const was = new Map<number, string>();
  next.forEach(({ item }, at) => {
    const sign = old[from[at] ?? -1]?.item?.sign;
    if (item && sign !== undefined && !was.has(item.list)) was.set(item.list, sign);
  });
  const signs = new Map<number, string>();
  next.forEach(({ item }, at) => {
    if (!item || item.list !== at) return;
    const before = signs.get(item.after ?? -1);
    const wanted = was.get(at) ?? item.sign;
    const others = /[.)]/.test(wanted) ? ['.', ')'] : ['-', '*'];
    const other = others.find((one) => one !== before) ?? wanted;
    signs.set(at, wanted === before ? other : wanted);
  });
  return signs;
}

/**
 * The text of each new line, as it was before where it says the same, in the list and under the item that it belongs to: a
 * mark of another width would let it fall out of its item, another sign out of its list.
 */
function texts(
  old: readonly Line[],
  next: readonly Line[],
  from: readonly (number | undefined)[],
): string[] {
  const columns: number[] = [];
  const signs = signsOf(old, next, from);
  return next.map((line, at) => {
    const was = old[from[at] ?? -1];
    const source = was ?? line;
    const stood = columnOf(was ? old : next, source.parent);
    const stands = line.parent === undefined ? 0 : (columns[line.parent] ?? 0);
    columns[at] = (source.item?.column ?? 0) + stands - stood;
    return rewritten(source.text, stands - stood, line.item && signs.get(line.item.list));
  });
}

/**
 * Gives the edited text with every line that says what it said before written as it was before, and with the blank lines
 * between such lines as they were. Only lines whose words or meaning changed differ from the original.
 */
export function restoreLines(original: string, edited: string): string {
  if (original === edited) return edited;
  const old = linesOf(original);
  const next = linesOf(edited);
  const from = pairs(old, next);
  const written = texts(old, next, from);
  return next
    .map((line, at) => {
      const was = old[from[at] ?? -1];
      const previous = next[at - 1];
      const text = written[at] ?? line.text;
      if (!previous) return text;
      const together = was !== undefined && from[at - 1] === (from[at] ?? 0) - 1;
      const blanks = together ? blanksBefore(line, previous, was) : line.blanks;
      return `${'\n'.repeat(blanks + 1)}${text}`;
    })
    .join('');
}
