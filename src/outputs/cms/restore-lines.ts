/**
 * Undoes what a rich text editor does to lines that nobody touched: Decap writes a whole body anew when one word of it is
 * changed, with other marks for lists and emphasis, and other escapes.
 */
import { type Line, linesOf } from './markdown-lines.ts';

/** The longest row of lines that both texts have in the same order: for each new line the place of the old one. */
function longestRow(old: readonly Line[], next: readonly Line[]): (number | undefined)[] {
  const width = next.length + 1;
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

/**
 * Gives the edited text with every line that says what it said before written as it was before, and with the blank lines
 * between such lines as they were. Only lines whose words or meaning changed differ from the original.
 */
export function restoreLines(original: string, edited: string): string {
  if (original === edited) return edited;
  const old = linesOf(original);
  const next = linesOf(edited);
  const from = pairs(old, next);
  return next
    .map((line, at) => {
      const was = old[from[at] ?? -1];
      const previous = next[at - 1];
      if (!previous) return was?.text ?? line.text;
      const together = was !== undefined && from[at - 1] === (from[at] ?? 0) - 1;
      const blanks = together ? blanksBefore(line, previous, was) : line.blanks;
      return `${'\n'.repeat(blanks + 1)}${was?.text ?? line.text}`;
    })
    .join('');
}
