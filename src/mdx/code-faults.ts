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
const fenceStart = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
/** A tag that begins and ends on its line, so that nothing of it can reach into the next. */
const wholeTag = /^\s*<\/?[A-Z][A-Za-z]*(?:\s+[A-Za-z]+="[^"]*")*\s*\/?>\s*$/;

const tagStart = /<(?![\s\d]|$)/;
const without = (line: string, pattern: RegExp) =>
  line.replace(pattern, (found) => ' '.repeat(found.length));
const escaped = /\\[\\`{<]/g;
const codeSpan = /(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g;

/**
 * Finds curly brackets and lines of `import` and `export`, except where they are surely shown as text: behind a back slash,
 * between backticks on one line, or in a block of code. A tag or a backtick that is still open makes that unsure.
 */
export function codeFaults(text: string): Found[] {
  const faults: Found[] = [];
  let fence = '';
  let tagOpen = false;
  let tickOpen = false;
  text.split('\n').forEach((line, index) => {
    if (fence !== '') {
      const end = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
      if (end?.startsWith(fence)) fence = '';
      return;
    }
    const start = tagOpen ? null : fenceStart.exec(line);
    if (start) {
      fence = start[1] ?? start[2] ?? '';
      tickOpen = false;
      return;
    }
    if (line.trim() === '') tickOpen = false;
    const plain = without(line, escaped);
    const visible = tagOpen || tickOpen || tagStart.test(plain) ? plain : without(plain, codeSpan);
    if (visible.includes('{')) faults.push({ line: index + 1, ...curlyFault });
    if (moduleLine.test(line)) faults.push({ line: index + 1, ...moduleFault });
    tagOpen ||= tagStart.test(plain) && !wholeTag.test(line);
    tickOpen ||= visible.includes('`');
  });
  return faults;
}
