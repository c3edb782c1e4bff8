import type { Fault } from '#schemas/fault.ts';

/**
 * Computer code is found before the parser sees it: the parser hands code on to a native JavaScript parser, which ends the
 * process when code is nested deep enough, or is only half of an `export`. What this file lets through still has to pass
 * `bodyFaults`.
 */

type Found = Omit<Fault, 'file'>;

export const curlyFault: Pick<Found, 'fault' | 'remedy'> = {
  fault: 'Curly brackets { } are not allowed: they mean computer code here.',
  remedy: 'Use round brackets, or write \\{ and \\} to show curly ones.',
};

export const moduleFault: Pick<Found, 'fault' | 'remedy'> = {
  fault: 'A line begins with “import” or “export”, which is computer code here.',
  remedy: 'Begin the sentence with another word.',
};

const moduleLine = /^\uFEFF?(?:import|export)(?:[\s{*"'(]|$)/;
/** Marks that begin or end a block of code wherever the parser takes them for such. */
const fenceMarks = /`{3}|~{3}/;
/** The only form in which they are trusted: in the first column, with nothing but a name behind them. */
const fenceStart = /^(`{3,}|~{3,})[^`~]*$/;
const fenceEnd = /^(`{3,}|~{3,})[ \t]*$/;
const indentedMarks = /^[ \t]+(?:`{3}|~{3})/;
/** A block of settings, in which marks of code mean nothing. */
const settingsMarks = /^\uFEFF?(?:-{3}|\+{3})/;
/** A tag that begins and ends on its line, so that nothing of it can reach into the next. */
const wholeTag = /^[ \t]*<\/?[A-Z][A-Za-z]*(?:[ \t]+[A-Za-z]+="[^"]*")*[ \t]*\/?>[ \t]*$/;

const tagStart = /<(?![\s\d]|$)/;
const escaped = /\\[\\`{<]/g;

/** Whether a backtick may be part of an address, or stand behind a back slash, which counts only outside a span. */
const hasDoubtfulTick = (line: string): boolean =>
  line.includes('\\`') ||
  line.split(/[ \t]/).some((word) => word.includes('`') && /www\.|:\/\/|@/i.test(word));

/** The line without what stands between backticks. Each run of backticks ends at the next one as long as itself. */
function withoutSpans(line: string): string {
  const runs = [...line.matchAll(/`+/g)].map((run) => ({ at: run.index, length: run[0].length }));
  const nextOf: (number | undefined)[] = [];
  const nearest = new Map<number, number>();
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const { length } = runs[index] ?? { length: 0 };
    nextOf[index] = nearest.get(length);
    nearest.set(length, index);
  }
  let visible = '';
  let from = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const next = nextOf[index];
    const [first, last] = [runs[index], next === undefined ? undefined : runs[next]];
    if (next === undefined || !first || !last) continue;
    visible += `${line.slice(from, first.at)} `;
    from = last.at + last.length;
    index = next;
  }
  return visible + line.slice(from);
}

/**
 * Finds curly brackets and lines of `import` and `export`, except where they are surely shown as text: behind a back slash,
 * between backticks on one line, or in a block of code whose marks stand in the first column. A tag or a backtick that is
 * still open makes that unsure; marks of a block of code anywhere else make it unsure for the rest of the file, since where
 * such a block ends depends on what it stands in.
 */
export function codeFaults(text: string): Found[] {
  const faults: Found[] = [];
  let fence = '';
  let unsure = false;
  let tagOpen = false;
  let tickOpen = false;
  text.split('\n').forEach((line, index) => {
    if (fence !== '') {
      const end = fenceEnd.exec(line)?.[1];
      if (end?.startsWith(fence)) fence = '';
      else if (line.startsWith(fence) || indentedMarks.test(line)) {
        fence = '';
        unsure = true;
      }
      return;
    }
    const start = unsure || tagOpen ? null : fenceStart.exec(line);
    if (start) {
      fence = start[1] ?? '';
      tickOpen = false;
      return;
    }
    unsure ||= fenceMarks.test(line) || (index === 0 && settingsMarks.test(line));
    if (/^[ \t]*$/.test(line)) tickOpen = false;
    const plain = line.replace(escaped, '  ');
    const spansTrusted = !(
      unsure ||
      tagOpen ||
      tickOpen ||
      tagStart.test(plain) ||
      hasDoubtfulTick(line)
    );
    const visible = spansTrusted ? withoutSpans(plain) : plain;
    if (visible.includes('{')) faults.push({ line: index + 1, ...curlyFault });
    if (moduleLine.test(line)) faults.push({ line: index + 1, ...moduleFault });
    tagOpen ||= tagStart.test(plain) && !wholeTag.test(line);
    tickOpen ||= visible.includes('`');
  });
  return faults;
}
