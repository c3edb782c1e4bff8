/**
 * Something wrong in a content file, told to the person who can put it right.
 * All faults of a run are collected and shown together.
 */
export interface Fault {
  /** Path of the file from the root of the project, such as `content/decisions/x.mdx`. */
  file: string;
  /** Line in that file, counted from 1, where it is known. */
  line?: number;
  /** Path of the front matter value that is meant, such as `resolutions.0.text`; missing for the body and the file as a whole. */
  field?: string;
  /** What is wrong, in one plain sentence. */
  fault: string;
  /** How to put it right, in one plain sentence. */
  remedy: string;
}

/** Text without signs that change how a terminal or a log shows it; a file name or a value can hold any. */
const harmless = (text: string) =>
  text.replaceAll('\t', ' ').replace(/[^\P{C}\n]|[\u2028\u2029]/gu, '?');

/** The one form in which a fault is told: its place, and indented below it what is wrong and how to mend it. */
export function faultText({ file, line, fault, remedy }: Fault): string {
  const indent = (text: string) => harmless(text).replaceAll('\n', '\n    ');
  const place = harmless(file).replaceAll('\n', '?');
  return `${line === undefined ? place : `${place}:${line}`}\n    ${indent(fault)}\n    ${indent(remedy)}`;
}

/** An error for what must stop at once because of faults: it tells them all. */
export function faultsError(faults: readonly Fault[]): Error {
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return new Error(
    `The content has ${count}; nothing was built.\n\n${faults.map(faultText).join('\n\n')}`,
  );
}
