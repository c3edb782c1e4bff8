/**
 * Undoes what a rich text editor does to lines that nobody touched: Decap writes a whole body anew when one word of it is
 * changed, with other marks for lists and emphasis, and other escapes.
 */

/** What a line says, whatever marks it is written with. */
function meaning(line: string): string {
  return line
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/^(\s*(?:>\s*)*)[*+-](?=\s)/, '$1-')
    .replace(/^(\s*(?:>\s*)*)\d+[.)](?=\s)/, '$11.')
    .replace(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[*_]+/g, '*')
    .replace(/^\|(.*)\|$/, (_whole, cells: string) => `|${cells.trim().replace(/\s*\|\s*/g, '|')}|`)
    .replace(/:?-{3,}:?/g, '---')
    .replace(/\s+/g, ' ')
    .trim();
}

interface Line {
  text: string;
  /** How many blank lines stand before it. */
  blanks: number;
  meaning: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') blanks += 1;
    else {
      lines.push({ text: line, blanks, meaning: meaning(line) });
      blanks = 0;
    }
  }
  return lines;
}

/** For each new line the old one that says the same, in order: the longest such row. */
function pairs(old: readonly Line[], next: readonly Line[]): (number | undefined)[] {
  const width = next.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  for (let a = old.length - 1; a >= 0; a -= 1) {
    for (let b = next.length - 1; b >= 0; b -= 1) {
      const same = old[a]?.meaning === next[b]?.meaning;
      longest[a * width + b] = same
        ? 1 + (longest[(a + 1) * width + b + 1] ?? 0)
        : Math.max(longest[(a + 1) * width + b] ?? 0, longest[a * width + b + 1] ?? 0);
    }
  }
  const found: (number | undefined)[] = next.map(() => undefined);
  for (let a = 0, b = 0; a < old.length && b < next.length;) {
    if (old[a]?.meaning === next[b]?.meaning) {
      found[b] = a;
      a += 1;
      b += 1;
    } else if ((longest[(a + 1) * width + b] ?? 0) >= (longest[a * width + b + 1] ?? 0)) a += 1;
    else b += 1;
  }
  return found;
}

/**
 * Gives the edited text with every line that says what it said before written as it was before, and with the blank lines
 * between such lines as they were. Only lines whose words changed differ from the original.
 */
export function restoreLines(original: string, edited: string): string {
  if (original === edited) return edited;
  const old = linesOf(original);
  const next = linesOf(edited);
  const from = pairs(old, next);
  return next
    .map((line, at) => {
      const was = from[at];
      const before = from[at - 1];
      const kept = was === undefined ? undefined : old[was];
      const together = was !== undefined && before !== undefined && was === before + 1;
      const blanks = at === 0 ? 0 : together ? (kept?.blanks ?? 0) : line.blanks;
      return '\n'.repeat(at === 0 ? 0 : blanks + 1) + (kept?.text ?? line.text);
    })
    .join('');
}
